import { translate } from '@docusaurus/Translate';
import PersonaBadge from '@theme/PersonaBadge';
import PersonaContacts from '@theme/PersonaContacts';
import PersonaField from '@theme/PersonaField';
import type { Props } from '@theme/PersonaGroupPage';
import PersonaLinkList from '@theme/PersonaLinkList';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaMarkdown from '@theme/PersonaMarkdown';
import PersonaMeetings from '@theme/PersonaMeetings';
import PersonaPageHeader from '@theme/PersonaPageHeader';
import PersonaPageLayout, { type Section } from '@theme/PersonaPageLayout';
import PersonaStaffing from '@theme/PersonaStaffing';
import PersonaTeams from '@theme/PersonaTeams';
import TeamMap from '@theme/TeamMap';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

function toSections({ group, teams, subGroups, map, staffing, meetings }: Props['view']): Section[] {
  return [
    {
      id: 'teams',
      title: translate({ id: 'theme.personas.person.teams', message: 'Teams' }),
      children:
        teams.length > 0 ? (
          <PersonaTeams
            teams={teams}
            caption={translate(
              { id: 'theme.personas.team.subTeamsOf', message: 'Teams in {team}' },
              { team: group.name },
            )}
          />
        ) : (
          translate({ id: 'theme.personas.group.empty', message: 'No team belongs to this group.' })
        ),
    },
    {
      id: 'groups',
      title: translate({ id: 'theme.personas.group.subGroups', message: 'Groups in this group' }),
      children: subGroups.length > 0 && <PersonaLinkList items={subGroups.map((link) => ({ link }))} />,
    },
    {
      id: 'organisation',
      title: translate({ id: 'theme.personas.team.organisation', message: 'In the organisation' }),
      children: map && <TeamMap view={map} />,
    },
    {
      id: 'staffing',
      title: translate({ id: 'theme.personas.group.staffing', message: 'Who is missing' }),
      children: staffing.length > 0 && (
        <PersonaStaffing
          rows={staffing}
          caption={translate(
            {
              id: 'theme.personas.group.staffingCaption',
              message: 'Personas of {group} with too few people, one only, or too many',
            },
            { group: group.name },
          )}
        />
      ),
    },
    {
      id: 'meetings',
      title: translate({ id: 'theme.personas.team.meetings', message: 'Meetings' }),
      children: meetings.length > 0 && (
        <PersonaMeetings
          meetings={meetings}
          caption={translate(
            { id: 'theme.personas.team.meetingsOf', message: 'Meetings of {team}' },
            { team: group.name },
          )}
        />
      ),
    },
  ];
}

/** A group: its teams, who leads it, and which personas lack people. */
export default function PersonaGroupPage({ view }: Props): ReactNode {
  const { title, description, breadcrumbs, group, image, parent, lead, groupDescription } = view;
  const contacts = [...view.contacts, ...view.links.map(({ title: label, url }) => ({ label, url }))];
  return (
    <PersonaPageLayout
      title={title}
      description={description}
      breadcrumbs={breadcrumbs}
      navigation={view.navigation}
      subject={{
        ...group,
        type: 'Organization',
        parentOrganization: parent && [parent],
        // A team in a team belongs to that one.
        subOrganization: [
          ...view.subGroups,
          ...view.teams.filter((row) => row.parent === undefined).map(({ team }) => team),
        ],
      }}
      className="persona-page--group"
      header={
        <PersonaPageHeader
          eyebrow={translate({ id: 'theme.personas.group.group', message: 'Group' })}
          title={group.name}
          badge={image && <PersonaBadge monogram="" personaKind="agent" image={image} />}
          meta={
            parent && (
              <>
                {translate({ id: 'theme.personas.team.in', message: 'in' })} <PersonaLinks links={[parent]} />
              </>
            )
          }
        >
          {groupDescription && (
            <div className={styles.description}>
              <PersonaMarkdown blocks={groupDescription} />
            </div>
          )}
          {contacts.length > 0 && <PersonaContacts contacts={contacts} />}
          {lead && (
            <dl>
              <PersonaField label={translate({ id: 'theme.personas.team.ledBy', message: 'Led by' })}>
                <PersonaLinks links={[lead]} />
              </PersonaField>
            </dl>
          )}
        </PersonaPageHeader>
      }
      sections={toSections(view)}
    />
  );
}
