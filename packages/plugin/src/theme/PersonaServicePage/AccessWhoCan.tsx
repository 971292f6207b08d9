import { translate } from '@docusaurus/Translate';
import AccessLevel from '@theme/AccessLevel';
import AccessTag from '@theme/AccessTag';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaLinks from '@theme/PersonaLinks';
import type { EnvironmentView, WhoCanView } from 'persona-registry';
import type { ReactNode } from 'react';

interface Props {
  /** Environments in order, one column each. */
  readonly environments: readonly EnvironmentView[];
  /** Levels, then duties, each with the personas that hold it. */
  readonly rows: readonly WhoCanView[];
}

/** The same access by level and duty instead of by persona. */
export function AccessWhoCan({ environments, rows }: Props): ReactNode {
  return (
    <PersonaDataTable
      className="access-who-can"
      caption={translate({
        id: 'theme.personas.whoCan.caption',
        message: 'What may be done, and by whom, by environment',
      })}
      columns={[
        translate({ id: 'theme.personas.whoCan.what', message: 'Who can …' }),
        ...environments.map(({ name }) => name),
      ]}
      groups={[
        {
          rows: rows.map((row) => ({
            key: `${row.kind} ${row.title}`,
            cells: [
              { content: row.kind === 'level' ? <AccessLevel level={row.title} /> : row.title },
              ...row.environments.map(({ personas }) => ({
                content:
                  personas.length > 0
                    ? personas.map((persona) => (
                        <div key={persona.id}>
                          <PersonaLinks links={[persona]} />{' '}
                          {persona.eligible && <AccessTag kind="eligible" />}
                        </div>
                      ))
                    : translate({ id: 'theme.personas.whoCan.nobody', message: 'Nobody' }),
              })),
            ],
          })),
        },
      ]}
    />
  );
}
