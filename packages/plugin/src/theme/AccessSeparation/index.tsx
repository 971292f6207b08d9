import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/AccessSeparation';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaDate from '@theme/PersonaDate';
import PersonaLinks from '@theme/PersonaLinks';
import type { SeparationView } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

function Conflict({ conflict }: { readonly conflict: SeparationView['conflicts'][number] }): ReactNode {
  const { holder, duties, exception } = conflict;
  return (
    <div>
      <PersonaLinks links={[holder]} /> ({duties.join(', ')})
      {exception && (
        <div className={styles.quiet} dir="auto">
          {translate(
            { id: 'theme.personas.separation.exception', message: 'Allowed: {reason}' },
            { reason: exception.reason },
          )}
          {exception.until && (
            <>
              {' ('}
              <PersonaDate date={exception.until} />)
            </>
          )}
        </div>
      )}
    </div>
  );
}

/** Duties that must not meet in one hand, who holds each, and where they do meet. */
export default function AccessSeparation({ rules }: Props): ReactNode {
  return (
    <PersonaDataTable
      className={`access-separation ${styles.table}`}
      caption={translate({
        id: 'theme.personas.separation.caption',
        message: 'Duties that are kept apart, and who holds them',
      })}
      columns={[
        translate({ id: 'theme.personas.separation.rule', message: 'Rule' }),
        translate({ id: 'theme.personas.service.environments', message: 'Environments' }),
        translate({ id: 'theme.personas.separation.duties', message: 'Who holds which duty' }),
        translate({ id: 'theme.personas.separation.conflicts', message: 'Conflicts' }),
      ]}
      groups={[
        {
          rows: rules.map(({ name, why, environments, duties, conflicts }) => ({
            key: name,
            cells: [
              {
                content: (
                  <>
                    {name}
                    {why && <div className={styles.why}>{why}</div>}
                  </>
                ),
              },
              { content: environments.join(', ') },
              {
                content: duties.map(({ duty, personas }) => (
                  <div key={duty}>
                    {duty}: <PersonaLinks links={personas} />
                  </div>
                )),
              },
              {
                content:
                  conflicts.length > 0
                    ? conflicts.map((conflict) => <Conflict key={conflict.holder.id} conflict={conflict} />)
                    : translate({ id: 'theme.personas.separation.none', message: 'None' }),
              },
            ],
          })),
        },
      ]}
    />
  );
}
