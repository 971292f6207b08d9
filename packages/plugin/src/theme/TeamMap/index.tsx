import { translate } from '@docusaurus/Translate';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaPicture from '@theme/PersonaPicture';
import PersonaProblem from '@theme/PersonaProblem';
import PersonaSearch from '@theme/PersonaSearch';
import type { Props } from '@theme/TeamMap';
import type { OrganisationUnit, TeamMapView } from 'persona-registry';
import { listUnitColumns, partOf, type UnitColumn } from 'persona-registry/fields';
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
  const columns = listUnitColumns(units);
  const titles: Record<UnitColumn, string> = {
    unit: translate({ id: 'theme.personas.teamMap.unit', message: 'Group or team' }),
    kind: translate({ id: 'theme.personas.interactions.kind', message: 'Kind' }),
    partOf: translate({ id: 'theme.personas.teamMap.partOf', message: 'Part of' }),
    leads: translate({ id: 'theme.personas.team.leads', message: 'Leads' }),
    people: translate({ id: 'theme.personas.team.people', message: 'People' }),
    personas: translate({ id: 'theme.personas.team.personas', message: 'Personas' }),
  };
  return (
    <PersonaDataTable
      caption={view.caption}
      columns={columns.map((column) => titles[column])}
      numeric={columns.flatMap((column, at) => (column === 'people' || column === 'personas' ? [at] : []))}
      groups={[
        {
          rows: units.map((row, at) => {
            const { unit, unitKind, depth, people, personas, isHere } = row;
            const parent = above[at];
            const cells: Record<UnitColumn, ReactNode> = {
              unit: (
                <div className={styles.unit} style={{ '--persona-depth': depth } as CSSProperties}>
                  {isHere ? (
                    <strong>{<PersonaLinks links={[unit]} />}</strong>
                  ) : (
                    <PersonaLinks links={[unit]} />
                  )}
                </div>
              ),
              kind: toKind(unitKind),
              partOf: parent?.unit.name,
              leads: toLeads(row),
              people,
              personas,
            };
            return {
              key: `${unitKind} ${unit.id}`,
              cells: columns.map((column) => ({ content: cells[column] })),
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
