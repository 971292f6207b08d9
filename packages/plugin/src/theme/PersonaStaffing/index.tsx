import Translate, { translate } from '@docusaurus/Translate';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaDate from '@theme/PersonaDate';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaMissing from '@theme/PersonaMissing';
import type { Props } from '@theme/PersonaStaffing';
import { toSeparator } from '@theme/PersonaWords';
import type { StaffingView } from 'persona-registry';
import type { ReactNode } from 'react';

function State({
  row: { staffing, vacantSince, missing = 0, people, hidden = 0 },
}: {
  readonly row: StaffingView;
}): ReactNode {
  switch (staffing) {
    case 'vacant':
      return (
        <>
          <PersonaMissing count={missing} holders={people.length + hidden} />
          {vacantSince && (
            <>
              {' '}
              <Translate
                id="theme.personas.staffing.since"
                values={{ date: <PersonaDate date={vacantSince} /> }}
              >
                {'since {date}'}
              </Translate>
            </>
          )}
        </>
      );
    case 'one':
      return translate({ id: 'theme.personas.staffing.one', message: 'Held by one person only' });
    case 'too-many':
      return translate({ id: 'theme.personas.staffing.tooMany', message: 'Held by more than wanted' });
    case 'right':
      return undefined;
  }
}

export default function PersonaStaffing({ rows, caption }: Props): ReactNode {
  const hasWanted = rows.some(({ wanted }) => wanted !== undefined);
  return (
    <PersonaDataTable
      caption={caption}
      columns={[
        translate({ id: 'theme.personas.access.persona', message: 'Persona' }),
        translate({ id: 'theme.personas.staffing.heldBy', message: 'Held by' }),
        ...(hasWanted ? [translate({ id: 'theme.personas.staffing.wanted', message: 'People wanted' })] : []),
        translate({ id: 'theme.personas.staffing.state', message: 'To do' }),
      ]}
      groups={[
        {
          rows: rows.map((row) => ({
            key: row.persona.id,
            cells: [
              { content: <PersonaLinks links={[row.persona]} /> },
              {
                content: (row.people.length > 0 || row.hidden) && (
                  <>
                    <PersonaLinks links={row.people} />
                    {row.hidden && (
                      <>
                        {row.people.length > 0 && toSeparator()}
                        {translate(
                          { id: 'theme.personas.staffing.hidden', message: '{count} not shown' },
                          { count: row.hidden },
                        )}
                      </>
                    )}
                  </>
                ),
              },
              ...(hasWanted ? [{ content: row.wanted }] : []),
              { content: <State row={row} /> },
            ],
          })),
        },
      ]}
    />
  );
}
