import { translate } from '@docusaurus/Translate';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaLinks from '@theme/PersonaLinks';
import type { TeamPageView } from 'persona-registry';
import type { ReactNode } from 'react';

interface Props {
  readonly view: TeamPageView;
}

/** The teams directly inside a team. */
export function SubTeams({ view: { team, subTeams } }: Props): ReactNode {
  const hasLeads = subTeams.some(({ leads }) => leads.length > 0);
  const hasPeople = subTeams.some(({ people }) => people > 0);
  return (
    <PersonaDataTable
      caption={translate(
        { id: 'theme.personas.team.subTeamsOf', message: 'Teams in {team}' },
        { team: team.name },
      )}
      columns={[
        translate({ id: 'theme.personas.team.team', message: 'Team' }),
        ...(hasLeads ? [translate({ id: 'theme.personas.team.leads', message: 'Leads' })] : []),
        ...(hasPeople ? [translate({ id: 'theme.personas.team.people', message: 'People' })] : []),
        translate({ id: 'theme.personas.team.personas', message: 'Personas' }),
      ]}
      groups={[
        {
          rows: subTeams.map(({ team: subTeam, leads, people, personas }) => ({
            key: subTeam.id,
            cells: [
              { content: <PersonaLinks links={[subTeam]} /> },
              ...(hasLeads ? [{ content: leads.length > 0 && <PersonaLinks links={leads} /> }] : []),
              ...(hasPeople ? [{ content: people }] : []),
              { content: personas },
            ],
          })),
        },
      ]}
    />
  );
}
