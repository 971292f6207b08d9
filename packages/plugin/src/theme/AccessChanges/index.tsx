import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/AccessChanges';
import AccessTag from '@theme/AccessTag';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaLinks from '@theme/PersonaLinks';
import { joinPlain } from '@theme/PersonaWords';
import type { AccessStepView } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

const toKey = ({ from, to }: AccessStepView): string => `${from} ${to}`;

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
          {joinPlain(gains)}
        </div>
      )}
      {loses.length > 0 && (
        <div className={styles.quiet}>
          <strong>{translate({ id: 'theme.personas.changes.loses', message: 'Loses' })}</strong>{' '}
          {joinPlain(loses)}
        </div>
      )}
      {keeps.length > 0 && (
        <div className={styles.quiet}>
          <strong>{translate({ id: 'theme.personas.changes.leftWith', message: 'Left with' })}</strong>{' '}
          {joinPlain(keeps)}
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

export default function AccessChanges({ rowHeader, environments, rows, unchanged = [] }: Props): ReactNode {
  const names = new Map(environments.map(({ id, name }) => [id, name]));
  // A service need not exist everywhere, so rows may have different steps.
  const columns = new Map(rows.flatMap(({ steps }) => steps.map((step) => [toKey(step), step] as const)));
  return (
    <>
      {rows.length > 0 && (
        <PersonaDataTable
          className="access-changes"
          caption={translate({
            id: 'theme.personas.changes.caption',
            message: 'What is gained and lost on the way to production',
          })}
          columns={[
            rowHeader === 'persona'
              ? translate({ id: 'theme.personas.access.persona', message: 'Persona' })
              : translate({ id: 'theme.personas.access.service', message: 'Service' }),
            ...Array.from(columns.values()).map(({ from, to }) =>
              translate(
                { id: 'theme.personas.changes.step', message: '{from} to {to}' },
                { from: names.get(from) ?? from, to: names.get(to) ?? to },
              ),
            ),
          ]}
          groups={[
            {
              rows: rows.map(({ link, steps }) => {
                const byKey = new Map(steps.map((step) => [toKey(step), step]));
                return {
                  key: link.id,
                  cells: [
                    { content: <PersonaLinks links={[link]} /> },
                    ...Array.from(columns.keys()).map((key) => {
                      const step = byKey.get(key);
                      return { content: step && <Change step={step} /> };
                    }),
                  ],
                };
              }),
            },
          ]}
        />
      )}
      {unchanged.length > 0 && (
        <p className={styles.unchanged}>
          <strong>{translate({ id: 'theme.personas.changes.unchanged', message: 'No change:' })}</strong>{' '}
          <PersonaLinks links={unchanged} />
        </p>
      )}
    </>
  );
}
