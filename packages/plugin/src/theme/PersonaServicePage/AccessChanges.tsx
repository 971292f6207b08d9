import { translate } from '@docusaurus/Translate';
import AccessTag from '@theme/AccessTag';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaLinks from '@theme/PersonaLinks';
import type { AccessChangesView, EnvironmentView } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

type Step = AccessChangesView['steps'][number];

function Change({ step }: { readonly step: Step }): ReactNode {
  const { gains, loses, undocumented } = step;
  if (undocumented) {
    return <AccessTag kind="undocumented" />;
  }
  if (gains.length === 0 && loses.length === 0) {
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
    </>
  );
}

interface Props {
  /** Environments in order. Each column is the step from one environment to the next. */
  readonly environments: readonly EnvironmentView[];
  /** Personas whose roles change on the way. */
  readonly rows: readonly AccessChangesView[];
}

/** What each persona gains and loses from one environment to the next. */
export function AccessChanges({ environments, rows }: Props): ReactNode {
  const names = new Map(environments.map(({ id, name }) => [id, name]));
  const steps = rows[0]?.steps ?? [];
  return (
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
  );
}
