import { translate } from '@docusaurus/Translate';
import AccessTag from '@theme/AccessTag';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaLinks from '@theme/PersonaLinks';
import type { AccessChangesView, AccessStepView, EnvironmentView, Link } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

function Change({ step }: { readonly step: AccessStepView }): ReactNode {
  const { gains, loses, keeps, changes, undocumented } = step;
  if (undocumented) {
    return <AccessTag kind="undocumented" />;
  }
  if ([gains, loses, keeps, changes].every(({ length }) => length === 0)) {
    return (
      <span className={styles.quiet}>
        {translate({ id: 'theme.personas.changes.none', message: 'No change' })}
      </span>
    );
  }
  return (
    <>
      {gains.length > 0 && (
        <div>
          <strong>{translate({ id: 'theme.personas.changes.gains', message: 'Gains' })}</strong>{' '}
          {gains.join(', ')}
        </div>
      )}
      {loses.length > 0 && (
        <div className={styles.quiet}>
          <strong>{translate({ id: 'theme.personas.changes.loses', message: 'Loses' })}</strong>{' '}
          {loses.join(', ')}
        </div>
      )}
      {keeps.length > 0 && (
        <div className={styles.quiet}>
          <strong>{translate({ id: 'theme.personas.changes.keeps', message: 'Keeps' })}</strong>{' '}
          {keeps.join(', ')}
        </div>
      )}
      {changes.length > 0 && (
        <div>
          <strong>{translate({ id: 'theme.personas.changes.changes', message: 'Changes' })}</strong>{' '}
          {changes.join('; ')}
        </div>
      )}
    </>
  );
}

interface Props {
  /** Environments in order. Each column is the step from one environment to the next. */
  readonly environments: readonly EnvironmentView[];
  /** Personas whose roles change on the way. */
  readonly rows: readonly AccessChangesView[];
  /** Personas whose access is the same everywhere. */
  readonly unchanged?: readonly Link[];
}

/** What each persona gains and loses from one environment to the next. */
export function AccessChanges({ environments, rows, unchanged = [] }: Props): ReactNode {
  const names = new Map(environments.map(({ id, name }) => [id, name]));
  const steps = rows[0]?.steps ?? [];
  return (
    <>
      {rows.length > 0 && (
        <PersonaDataTable
          className="access-changes"
          caption={translate({
            id: 'theme.personas.changes.caption',
            message: 'Roles that a persona gains and loses on the way to production',
          })}
          columns={[
            translate({ id: 'theme.personas.access.persona', message: 'Persona' }),
            ...steps.map(({ from, to }) =>
              translate(
                { id: 'theme.personas.changes.step', message: '{from} to {to}' },
                { from: names.get(from) ?? from, to: names.get(to) ?? to },
              ),
            ),
          ]}
          groups={[
            {
              rows: rows.map((row) => ({
                key: row.persona.id,
                cells: [
                  { content: <PersonaLinks links={[row.persona]} /> },
                  ...row.steps.map((step) => ({ content: <Change step={step} /> })),
                ],
              })),
            },
          ]}
        />
      )}
      {unchanged.length > 0 && (
        <p>
          {translate({ id: 'theme.personas.changes.unchanged', message: 'No change:' })}{' '}
          <PersonaLinks links={unchanged} />
        </p>
      )}
    </>
  );
}
