import { translate } from '@docusaurus/Translate';
import AccessLevel from '@theme/AccessLevel';
import AccessTag from '@theme/AccessTag';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaLinks from '@theme/PersonaLinks';
import type { EnvironmentView, WhoCanView } from 'persona-registry';
import type { ReactNode } from 'react';
import { AccessPlanes } from './AccessPlanes';
import styles from './styles.module.css';

type Column = WhoCanView['environments'][number];

/** The head of a row: a level with its plane, or a duty. */
function What({ row }: { readonly row: WhoCanView }): ReactNode {
  switch (row.kind) {
    case 'level':
      return (
        <>
          <AccessLevel level={row.title} />
          {row.plane && <AccessPlanes planes={[row.plane]} />}
        </>
      );
    case 'unstated':
      return translate({ id: 'theme.personas.whoCan.unstated', message: 'Level not stated' });
    case 'duty':
      return row.title;
  }
}

/** The personas of one environment, each with how it can do it. */
function Who({ column }: { readonly column: Column }): ReactNode {
  const { personas, undocumented } = column;
  if (personas.length === 0) {
    if (undocumented === undefined) {
      return translate({ id: 'theme.personas.whoCan.nobody', message: 'Nobody' });
    }
    return (
      <>
        {translate({ id: 'theme.personas.whoCan.undocumented', message: 'Nobody as far as documented' })}
        {undocumented > 0 && (
          <div className={styles.how}>
            {translate(
              { id: 'theme.personas.counts.undocumented', message: '{count} not documented' },
              { count: undocumented },
            )}
          </div>
        )}
      </>
    );
  }
  return personas.map((persona) => (
    <div key={persona.id}>
      <PersonaLinks links={[persona]} /> {persona.eligible && <AccessTag kind="eligible" />}{' '}
      {persona.how && (
        <span className={styles.how} dir="auto">
          {persona.how}
        </span>
      )}
    </div>
  ));
}

const toKey = (row: WhoCanView): string =>
  row.kind === 'unstated' ? row.kind : `${row.kind} ${row.title} ${row.kind === 'level' ? row.plane : ''}`;

interface Props {
  /** Environments in order. Those of the rows are columns. */
  readonly environments: readonly EnvironmentView[];
  /** Levels, then duties, each with the personas that can do it. */
  readonly rows: readonly WhoCanView[];
}

/** The same access by level and duty instead of by persona. */
export function AccessWhoCan({ environments, rows }: Props): ReactNode {
  const shown = new Set(rows[0]?.environments.map(({ environment }) => environment));
  return (
    <PersonaDataTable
      className={`access-who-can ${styles.whoCan}`}
      caption={translate({
        id: 'theme.personas.whoCan.caption',
        message: 'What may be done, and by whom, by environment',
      })}
      columns={[
        translate({ id: 'theme.personas.whoCan.what', message: 'Who can …' }),
        ...environments.filter(({ id }) => shown.has(id)).map(({ name }) => name),
      ]}
      groups={[
        {
          rows: rows.map((row) => ({
            key: toKey(row),
            cells: [
              { content: <What row={row} /> },
              ...row.environments.map((column) => ({ content: <Who column={column} /> })),
            ],
          })),
        },
      ]}
    />
  );
}
