import { translate } from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { Props } from '@theme/AccessMatrix';
import PersonaAccent from '@theme/PersonaAccent';
import PersonaBadge from '@theme/PersonaBadge';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaEmpty from '@theme/PersonaEmpty';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaProblem from '@theme/PersonaProblem';
import PersonaSearch from '@theme/PersonaSearch';
import type { AccessPersonaView } from 'persona-registry';
import { isInteractive, repeatsName } from 'persona-registry/fields';
import { unpackCells } from 'persona-registry/grants';
import type { ReactNode } from 'react';
import { AccessCell } from './AccessCell';
import styles from './styles.module.css';

function PersonaHeader({ who }: { readonly who: AccessPersonaView }): ReactNode {
  const { persona, personaKind, accent, monogram, team, sponsor } = who;
  const details = [!repeatsName(persona) && persona.id, team?.name].filter(Boolean);
  return (
    <PersonaAccent as="span" accent={accent} className={styles.persona}>
      {monogram && <PersonaBadge className={styles.badge} monogram={monogram} personaKind={personaKind} />}
      <span>
        <span className={styles.name}>
          <PersonaLinks links={[persona]} />
        </span>{' '}
        <span className={styles.side}>
          {details.join(' · ')}
          {sponsor && (
            <>
              {details.length > 0 && ' · '}
              {translate({ id: 'theme.personas.access.sponsor', message: 'sponsor' })}{' '}
              <PersonaLinks links={[sponsor]} />
            </>
          )}
        </span>
      </span>
    </PersonaAccent>
  );
}

/** Access by environment: four states in words, with people and agents in separate groups. */
export default function AccessMatrix({ view, anchors }: Props): ReactNode {
  const brokenLinks = useBrokenLinks();
  if (view.kind === 'problem') {
    return <PersonaProblem view={view} />;
  }
  const { caption, rowHeader, environments, grants, groups, empty } = view;
  if (groups.every(({ rows }) => rows.length === 0)) {
    return <PersonaEmpty>{empty}</PersonaEmpty>;
  }
  const toAnchor = (id: string): string | undefined => {
    if (anchors) {
      brokenLinks.collectAnchor(id);
      return id;
    }
    return undefined;
  };
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const table = (
    <PersonaDataTable
      className={`access-matrix ${styles.matrix}`}
      caption={caption}
      columns={[
        rowHeader === 'persona'
          ? translate({ id: 'theme.personas.access.persona', message: 'Persona' })
          : translate({ id: 'theme.personas.access.service', message: 'Service' }),
        ...environments.map(({ name }) => name),
      ]}
      groups={groups.map(({ title, rows }) => ({
        title,
        rows: rows.map((row) => ({
          key: row.who?.persona.id ?? row.service?.id ?? row.anchor,
          id: toAnchor(row.anchor),
          cells: [
            {
              content: row.who ? (
                <PersonaHeader who={row.who} />
              ) : (
                <PersonaLinks links={row.service ? [row.service] : []} />
              ),
            },
            ...unpackCells(row.cells, grants).map((cell) => ({
              content: <AccessCell cell={cell} />,
              id: toAnchor(`${row.anchor}-${cell.environment.toLowerCase()}`),
            })),
          ],
        })),
      }))}
    />
  );
  // A table without tools has no element around it.
  if (!isInteractive(count)) return table;
  return (
    <div className={`persona-block ${styles.frame}`}>
      <PersonaSearch label={caption} count={count} isTable selector={ROWS} />
      {table}
    </div>
  );
}

/** The rows, without those that name a group. */
const ROWS = 'tbody > tr:has(> [scope="row"])';
