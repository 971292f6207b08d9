import { translate } from '@docusaurus/Translate';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaLinks from '@theme/PersonaLinks';
import type { Props } from '@theme/PersonaTeams';
import type { TeamRowView } from 'persona-registry';
import type { ReactNode } from 'react';

interface Column {
  title: string;
  isNumber?: true;
  has(row: TeamRowView): boolean;
  show(row: TeamRowView): ReactNode;
}

/** The columns of the table beside the organisation chart, without those that say the same of all teams in one place. */
const toColumns = (): Column[] => [
  {
    title: translate({ id: 'theme.personas.team.team', message: 'Team' }),
    has: () => true,
    show: ({ team }) => <PersonaLinks links={[team]} />,
  },
  {
    title: translate({ id: 'theme.personas.teamMap.partOf', message: 'Part of' }),
    has: ({ parent }) => parent !== undefined,
    show: ({ parent }) => parent && <PersonaLinks links={[parent]} />,
  },
  {
    title: translate({ id: 'theme.personas.team.leads', message: 'Leads' }),
    has: ({ leads, noLead = false }) => noLead || leads.length > 0,
    show: ({ leads, noLead }) =>
      noLead
        ? translate({ id: 'theme.personas.teamMap.noLead', message: 'No lead named' })
        : leads.length > 0 && <PersonaLinks links={leads} />,
  },
  {
    title: translate({ id: 'theme.personas.team.people', message: 'People' }),
    isNumber: true,
    has: ({ people }) => people > 0,
    show: ({ people }) => people,
  },
  {
    title: translate({ id: 'theme.personas.team.personas', message: 'Personas' }),
    isNumber: true,
    has: () => true,
    show: ({ personas }) => personas,
  },
];

export default function PersonaTeams({ teams, caption }: Props): ReactNode {
  const columns = toColumns().filter(({ has }) => teams.some(has));
  return (
    <PersonaDataTable
      caption={caption}
      columns={columns.map(({ title }) => title)}
      numeric={columns.flatMap(({ isNumber }, at) => (isNumber ? [at] : []))}
      groups={[
        {
          rows: teams.map((row) => ({
            key: row.team.id,
            cells: columns.map(({ show }) => ({ content: show(row) })),
          })),
        },
      ]}
    />
  );
}
