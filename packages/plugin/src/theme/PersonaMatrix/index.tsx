import { translate } from '@docusaurus/Translate';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaEmpty from '@theme/PersonaEmpty';
import PersonaLinks from '@theme/PersonaLinks';
import type { Props } from '@theme/PersonaMatrix';
import PersonaMissing from '@theme/PersonaMissing';
import PersonaPerson from '@theme/PersonaPerson';
import PersonaProblem from '@theme/PersonaProblem';
import type { PersonaMatrixRow, PersonaMatrixView, PersonaTotal } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

function Holds(): ReactNode {
  return (
    <span
      className={styles.mark}
      role="img"
      aria-label={translate({ id: 'theme.personas.holders.holds', message: 'holds it' })}
    >
      ✓
    </span>
  );
}

/** `1 of 2`, then how many are missing, and how many are not shown. */
function Total({
  total: { count = 0, hidden, wanted, missing },
}: {
  readonly total: PersonaTotal;
}): ReactNode {
  return (
    <>
      {wanted === undefined
        ? count
        : translate(
            { id: 'theme.personas.matrix.ofWanted', message: '{count} of {wanted}' },
            { count, wanted },
          )}
      {missing && (
        <div className={styles.missing}>
          <PersonaMissing count={missing} holders={count} />
        </div>
      )}
      {hidden && (
        <div className={styles.hidden}>
          {translate(
            { id: 'theme.personas.staffing.hidden', message: '{count} not shown' },
            { count: hidden },
          )}
        </div>
      )}
    </>
  );
}

function toRow({ name, monogram, image, title, cells }: PersonaMatrixRow, view: PersonaMatrixView) {
  const counts = new Map(cells.map(({ column, count }) => [column, count]));
  const toMark = (count: number) => (view.rowHeader === 'person' ? <Holds /> : count);
  return {
    key: name.id,
    cells: [
      {
        content:
          monogram === undefined ? (
            <PersonaLinks links={[name]} />
          ) : (
            <PersonaPerson link={name} monogram={monogram} image={image} note={title} />
          ),
      },
      ...view.personas.map((_, column) => {
        const count = counts.get(column);
        return { content: count !== undefined && toMark(count) };
      }),
    ],
  };
}

/** Who holds which persona. A mark has a word for assistive technology, and the last row has the numbers. */
export default function PersonaMatrix({ view, label }: Props): ReactNode {
  if (view.kind === 'problem') {
    return <PersonaProblem view={view} />;
  }
  const { caption, rowHeader, personas, rows, totals, empty } = view;
  if (empty !== undefined) {
    return <PersonaEmpty>{empty}</PersonaEmpty>;
  }
  const header =
    rowHeader === 'person'
      ? translate({ id: 'theme.personas.person.person', message: 'Person' })
      : translate({ id: 'theme.personas.team.team', message: 'Team' });
  const total = totals && {
    key: 'total',
    cells: [
      { content: translate({ id: 'theme.personas.matrix.total', message: 'All holders' }) },
      ...totals.map((one) => ({ content: one.count !== undefined && <Total total={one} /> })),
    ],
  };
  return (
    <PersonaDataTable
      wide
      className={styles.matrix}
      caption={label ?? caption}
      columns={[header, ...personas.map(({ name }) => name)]}
      headers={[
        { content: header },
        ...personas.map((persona) => ({ content: <PersonaLinks links={[persona]} /> })),
      ]}
      groups={[rows.map((row) => toRow(row, view)), total ? [total] : []]
        .filter(({ length }) => length > 0)
        .map((group) => ({ rows: group }))}
    />
  );
}
