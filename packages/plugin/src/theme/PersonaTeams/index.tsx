import { translate } from '@docusaurus/Translate';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaLinks from '@theme/PersonaLinks';
import type { Props } from '@theme/PersonaTeams';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export default function PersonaTeams({ teams, caption }: Props): ReactNode {
  const hasLeads = teams.some(({ leads }) => leads.length > 0);
  const hasPeople = teams.some(({ people }) => people > 0);
  return (
    <PersonaDataTable
      caption={caption}
      columns={[
        translate({ id: 'theme.personas.team.team', message: 'Team' }),
        ...(hasLeads ? [translate({ id: 'theme.personas.team.leads', message: 'Leads' })] : []),
        ...(hasPeople ? [translate({ id: 'theme.personas.team.people', message: 'People' })] : []),
        translate({ id: 'theme.personas.team.personas', message: 'Personas' }),
      ]}
      groups={[
        {
          rows: teams.map(({ team, parent, leads, people, personas }) => ({
            key: team.id,
            cells: [
              {
                content: (
                  <>
                    <PersonaLinks links={[team]} />
                    {parent && (
                      <div className={styles.parent}>
                        {translate({ id: 'theme.personas.team.in', message: 'in' })}{' '}
                        <PersonaLinks links={[parent]} />
                      </div>
                    )}
                  </>
                ),
              },
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
