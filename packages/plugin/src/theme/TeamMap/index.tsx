import { translate } from '@docusaurus/Translate';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaPicture from '@theme/PersonaPicture';
import PersonaProblem from '@theme/PersonaProblem';
import PersonaSearch from '@theme/PersonaSearch';
import type { Props } from '@theme/TeamMap';
import type { OrganisationUnit, TeamMapView } from 'persona-registry';
import { partOf } from 'persona-registry/fields';
import type { CSSProperties, ReactNode } from 'react';
import styles from './styles.module.css';

const toKind = (kind: OrganisationUnit['unitKind']): string =>
  kind === 'group'
    ? translate({ id: 'theme.personas.group.group', message: 'Group' })
    : translate({ id: 'theme.personas.team.team', message: 'Team' });

function toLeads({ leads, noLead }: OrganisationUnit): ReactNode {
  if (noLead) return translate({ id: 'theme.personas.teamMap.noLead', message: 'No lead named' });
  return leads.length > 0 && <PersonaLinks links={leads} />;
}

/** The units in the order of the picture. A unit within another one is indented, and names it in a column of its own. */
function Table({ view }: { readonly view: TeamMapView }): ReactNode {
  const { units } = view.picture;
  const above = partOf(units);
  const hasParts = units.some(({ depth }) => depth > 0);
  const hasLeads = units.some(({ leads }) => leads.length > 0);
  const hasPeople = units.some(({ people }) => people > 0);
  const columns = [
    translate({ id: 'theme.personas.teamMap.unit', message: 'Group or team' }),
    translate({ id: 'theme.personas.interactions.kind', message: 'Kind' }),
    ...(hasParts ? [translate({ id: 'theme.personas.teamMap.partOf', message: 'Part of' })] : []),
    ...(hasLeads ? [translate({ id: 'theme.personas.team.leads', message: 'Leads' })] : []),
    ...(hasPeople ? [translate({ id: 'theme.personas.team.people', message: 'People' })] : []),
    translate({ id: 'theme.personas.team.personas', message: 'Personas' }),
  ];
  return (
    <PersonaDataTable
      caption={view.caption}
      columns={columns}
      numeric={hasPeople ? [columns.length - 2, columns.length - 1] : [columns.length - 1]}
      groups={[
        {
          rows: units.map((row, at) => {
            const { unit, unitKind, depth, people, personas, isHere } = row;
            const parent = above[at];
            return {
              key: `${unitKind} ${unit.id}`,
              cells: [
                {
                  content: (
                    <div className={styles.unit} style={{ '--persona-depth': depth } as CSSProperties}>
                      {isHere ? (
                        <strong>{<PersonaLinks links={[unit]} />}</strong>
                      ) : (
                        <PersonaLinks links={[unit]} />
                      )}
                    </div>
                  ),
                },
                { content: toKind(unitKind) },
                ...(hasParts ? [{ content: parent?.unit.name }] : []),
                ...(hasLeads ? [{ content: toLeads(row) }] : []),
                ...(hasPeople ? [{ content: people }] : []),
                { content: personas },
              ],
            };
          }),
        },
      ]}
    />
  );
}

/** Groups, the teams within them, and their leads. */
export default function TeamMap({ view, open }: Props): ReactNode {
  if (view.kind === 'problem') {
    return <PersonaProblem view={view} />;
  }
  const { units } = view.picture;
  return (
    <PersonaPicture view={view} open={open} className="team-map">
      {units.length > 0 && (
        <div>
          <PersonaSearch label={view.caption} count={units.length} selector="tbody > tr" />
          <Table view={view} />
        </div>
      )}
    </PersonaPicture>
  );
}
