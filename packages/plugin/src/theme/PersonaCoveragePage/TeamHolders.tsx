import { translate } from '@docusaurus/Translate';
import PersonaMatrix from '@theme/PersonaMatrix';
import type { TeamHoldersView } from 'persona-registry';
import type { ReactNode } from 'react';

/** A table per team: its members by personas. A mark in a cell says that the person holds the persona for the team. */
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
      {tables.map(({ team, personas, members }) => (
        <PersonaMatrix
          key={team.id}
          view={{
            kind: 'persona-matrix',
            caption: translate(
              { id: 'theme.personas.holders.caption', message: 'Who holds which persona in {team}' },
              { team: team.name },
            ),
            rowHeader: 'person',
            personas,
            rows: members.map(({ person, holds }) => ({
              name: person,
              cells: holds.map((column) => ({ column, count: 1 })),
            })),
          }}
        />
      ))}
      {more && <p>{translate({ id: 'theme.personas.list.more', message: 'and more' })}</p>}
    </>
  );
}
