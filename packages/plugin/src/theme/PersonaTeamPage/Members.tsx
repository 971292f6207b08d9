import { translate } from '@docusaurus/Translate';
import PersonaContacts from '@theme/PersonaContacts';
import PersonaDataTable, { type Row } from '@theme/PersonaDataTable';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaPerson from '@theme/PersonaPerson';
import type { MemberView, TeamPageView } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly view: TeamPageView;
}

interface Columns {
  readonly personas: boolean;
  readonly role: boolean;
  readonly place: boolean;
  readonly contact: boolean;
}

function toMemberRow(member: MemberView, columns: Columns): Row {
  const { person, monogram, image, title, role, personas, location, timeZone, contacts } = member;
  return {
    key: person.id,
    cells: [
      { content: <PersonaPerson link={person} monogram={monogram} image={image} note={title} /> },
      ...(columns.role ? [{ content: role }] : []),
      ...(columns.personas ? [{ content: personas.length > 0 && <PersonaLinks links={personas} /> }] : []),
      ...(columns.place
        ? [
            {
              content: (location || timeZone) && (
                <>
                  {location}
                  {timeZone && <div className={styles.zone}>{timeZone}</div>}
                </>
              ),
            },
          ]
        : []),
      ...(columns.contact ? [{ content: contacts && <PersonaContacts contacts={contacts} small /> }] : []),
    ],
  };
}

/** The people of a team, leads first, then its agents and who answers for them. */
export function Members({ view }: Props): ReactNode {
  const { members, agents, team } = view;
  // Without people who are shown, the agents are no list of who is in the team.
  const hasMembers = members.length > 0;
  const columns: Columns = {
    personas: hasMembers,
    role: members.some(({ role }) => role),
    place: members.some(({ location, timeZone }) => location || timeZone),
    contact: members.some(({ contacts }) => contacts),
  };
  // A row with fewer cells would stretch its last cell over the columns that agents do not have.
  const noCells = Object.values(columns).flatMap((is) => (is ? [{ content: undefined }] : []));
  const leads = members.filter(({ lead }) => lead);
  const others = members.filter(({ lead }) => !lead);
  const groups = [
    {
      title: translate({ id: 'theme.personas.team.leads', message: 'Leads' }),
      rows: leads.map((member) => toMemberRow(member, columns)),
    },
    {
      title: translate({ id: 'theme.personas.team.members', message: 'Members' }),
      rows: others.map((member) => toMemberRow(member, columns)),
    },
    {
      title: translate({ id: 'theme.personas.team.agents', message: 'Agents' }),
      rows: agents.map(
        ({ persona, monogram, image, sponsor }): Row => ({
          key: persona.id,
          cells: [
            {
              content: (
                <PersonaPerson
                  link={persona}
                  kind="agent"
                  monogram={monogram}
                  image={image}
                  note={
                    sponsor && (
                      <>
                        {translate({ id: 'theme.personas.team.answersTo', message: 'answers to' })}{' '}
                        <PersonaLinks links={[sponsor]} />
                      </>
                    )
                  }
                />
              ),
            },
            ...noCells,
          ],
        }),
      ),
    },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <PersonaDataTable
      caption={
        hasMembers
          ? translate(
              { id: 'theme.personas.team.membersOf', message: 'Who is in {team}' },
              { team: team.name },
            )
          : translate({ id: 'theme.personas.team.agents', message: 'Agents' })
      }
      columns={[
        translate({ id: 'theme.personas.team.name', message: 'Name' }),
        ...(columns.role ? [translate({ id: 'theme.personas.team.role', message: 'Role' })] : []),
        ...(columns.personas ? [translate({ id: 'theme.personas.team.personas', message: 'Personas' })] : []),
        ...(columns.place ? [translate({ id: 'theme.personas.team.place', message: 'Place' })] : []),
        ...(columns.contact ? [translate({ id: 'theme.personas.service.contact', message: 'Contact' })] : []),
      ]}
      groups={groups.length > 1 ? groups : groups.map(({ rows }) => ({ rows }))}
    />
  );
}
