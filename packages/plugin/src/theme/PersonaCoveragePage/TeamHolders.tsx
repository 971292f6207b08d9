import { translate } from '@docusaurus/Translate';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaLinks from '@theme/PersonaLinks';
import type { TeamHoldersView } from 'persona-registry';
import type { ReactNode } from 'react';

/** Members of a team by personas. A mark in a cell says that the person holds the persona for the team. */
function TeamTable({ table: { team, personas, members } }: { readonly table: TeamHoldersView }): ReactNode {
  const holds = translate({ id: 'theme.personas.holders.holds', message: 'holds it' });
  return (
    <PersonaDataTable
      caption={translate(
        { id: 'theme.personas.holders.caption', message: 'Who holds which persona in {team}' },
        { team: team.name },
      )}
      columns={[
        translate({ id: 'theme.personas.person.person', message: 'Person' }),
        ...personas.map(({ name }) => name),
      ]}
      headers={[
        { content: translate({ id: 'theme.personas.person.person', message: 'Person' }) },
        ...personas.map((persona) => ({ content: <PersonaLinks links={[persona]} /> })),
      ]}
      groups={[
        {
          rows: members.map(({ person, holds: columns }) => ({
            key: person.id,
            cells: [
              { content: <PersonaLinks links={[person]} /> },
              ...personas.map((_, at) => ({
                content: columns.includes(at) && (
                  <span role="img" aria-label={holds}>
                    ✓
                  </span>
                ),
              })),
            ],
          })),
        },
      ]}
    />
  );
}

export function TeamHolders({
  tables,
  more,
}: {
  readonly tables: readonly TeamHoldersView[];
  /** There are more teams. */
  readonly more?: boolean | undefined;
}): ReactNode {
  return (
    <>
      {tables.map((table) => (
        <TeamTable key={table.team.id} table={table} />
      ))}
      {more && <p>{translate({ id: 'theme.personas.list.more', message: 'and more' })}</p>}
    </>
  );
}
