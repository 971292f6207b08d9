import { translate } from '@docusaurus/Translate';
import AccessConflict from '@theme/AccessConflict';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaLinks from '@theme/PersonaLinks';
import { joinPlain, toSeparator } from '@theme/PersonaWords';
import type { SeparationConflictView, SeparationView } from 'persona-registry';
import { Fragment, type ReactNode } from 'react';
import styles from './styles.module.css';

type Holder = SeparationView['duties'][number]['personas'][number];

/** The personas of a duty, with a word for those that only have it, or only can do it. */
function Holders({ personas }: { readonly personas: readonly Holder[] }): ReactNode {
  return personas.map((persona, index) => (
    <Fragment key={persona.id}>
      {index > 0 && toSeparator()}
      <PersonaLinks links={[persona]} />
      {persona.undeclared && (
        <span className={styles.how}>
          {' '}
          {translate({ id: 'theme.personas.separation.undeclared', message: '(can do it, not its duty)' })}
        </span>
      )}
      {persona.unsupported && (
        <span className={styles.how}>
          {' '}
          {translate({
            id: 'theme.personas.separation.unsupported',
            message: '(its access does not allow it)',
          })}
        </span>
      )}
    </Fragment>
  ));
}

function Conflicts({ conflicts }: { readonly conflicts: readonly SeparationConflictView[] }): ReactNode {
  return conflicts.length > 0
    ? conflicts.map((conflict) => <AccessConflict key={conflict.holder.id} conflict={conflict} />)
    : translate({ id: 'theme.personas.separation.none', message: 'None' });
}

interface Props {
  /** Rules with their duties, the holders of each duty, and the conflicts. */
  readonly rules: readonly SeparationView[];
}

/** Duties that one person must not hold together, and the personas that hold each. Conflicts are shown if the data has them. */
export function AccessSeparation({ rules }: Props): ReactNode {
  const hasConflicts = rules.some(({ conflicts }) => conflicts);
  return (
    <PersonaDataTable
      className={`access-separation ${styles.separation}`}
      caption={translate({
        id: 'theme.personas.separation.caption',
        message: 'Duties that are kept apart, and who holds them',
      })}
      columns={[
        translate({ id: 'theme.personas.separation.rule', message: 'Rule' }),
        translate({ id: 'theme.personas.service.environments', message: 'Environments' }),
        translate({ id: 'theme.personas.separation.duties', message: 'Who holds which duty' }),
        ...(hasConflicts
          ? [translate({ id: 'theme.personas.separation.conflicts', message: 'Conflicts' })]
          : []),
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
                    {why && (
                      <div className={styles.why} dir="auto">
                        {why}
                      </div>
                    )}
                  </>
                ),
              },
              { content: joinPlain(environments) },
              {
                content: duties.map(({ duty, personas }) => (
                  <div key={duty}>
                    {duty}:{' '}
                    {personas.length > 0 ? (
                      <Holders personas={personas} />
                    ) : (
                      translate({ id: 'theme.personas.separation.nobody', message: 'nobody here' })
                    )}
                  </div>
                )),
              },
              ...(hasConflicts ? [{ content: <Conflicts conflicts={conflicts ?? []} /> }] : []),
            ],
          })),
        },
      ]}
    />
  );
}
