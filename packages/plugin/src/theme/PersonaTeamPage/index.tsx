import { translate } from '@docusaurus/Translate';
import AccessReach from '@theme/AccessReach';
import PersonaBadge from '@theme/PersonaBadge';
import PersonaCards from '@theme/PersonaCards';
import PersonaContacts from '@theme/PersonaContacts';
import PersonaField from '@theme/PersonaField';
import PersonaLinkList from '@theme/PersonaLinkList';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaMarkdown from '@theme/PersonaMarkdown';
import PersonaMeetings from '@theme/PersonaMeetings';
import PersonaPageHeader from '@theme/PersonaPageHeader';
import PersonaPageLayout, { type Section } from '@theme/PersonaPageLayout';
import PersonaStaffing from '@theme/PersonaStaffing';
import type { Props } from '@theme/PersonaTeamPage';
import PersonaTeams from '@theme/PersonaTeams';
import { joinPlain } from '@theme/PersonaWords';
import TeamMap from '@theme/TeamMap';
import type { ReactNode } from 'react';
import { Members } from './Members';
import styles from './styles.module.css';

function toSections(view: Props['view']): Section[] {
  const { team, members, agents, cards, staffing, reach, answersFor, processes, meetings } = view;
  return [
    {
      id: 'people',
      title:
        members.length > 0
          ? translate({ id: 'theme.personas.team.people', message: 'People' })
          : translate({ id: 'theme.personas.team.agents', message: 'Agents' }),
      children: (members.length > 0 || agents.length > 0) && <Members view={view} />,
    },
    {
      id: 'personas',
      title: translate({ id: 'theme.personas.team.personas', message: 'Personas' }),
      children: (
        <>
          <PersonaCards
            view={{
              kind: 'persona-cards',
              cards: cards.map((card) => ({ ...card, team: undefined })),
              empty: translate({
                id: 'theme.personas.team.empty',
                message: 'No persona belongs to this team.',
              }),
            }}
          />
          {staffing.length > 0 && (
            <PersonaStaffing
              rows={staffing}
              caption={translate(
                { id: 'theme.personas.team.staffing', message: 'Who holds the personas of {team}' },
                { team: team.name },
              )}
            />
          )}
        </>
      ),
    },
    {
      id: 'access',
      title: translate({ id: 'theme.personas.team.access', message: 'What the team may use' }),
      children: reach && (
        <AccessReach
          view={reach}
          names
          caption={translate(
            {
              id: 'theme.personas.team.accessCaption',
              message: 'The highest level that a persona of {team} has, by service and environment',
            },
            { team: team.name },
          )}
        />
      ),
    },
    {
      id: 'answers-for',
      half: true,
      title: translate({ id: 'theme.personas.team.answersFor', message: 'Services of the team' }),
      children: answersFor.length > 0 && (
        <PersonaLinkList
          items={answersFor.map(({ service, owner }) => ({
            link: service,
            note: owner
              ? translate({ id: 'theme.personas.team.ownsAccess', message: 'answers for access' })
              : translate({ id: 'theme.personas.team.isContact', message: 'contact' }),
          }))}
        />
      ),
    },
    {
      id: 'processes',
      half: true,
      title: translate({ id: 'theme.personas.team.processes', message: 'Processes' }),
      children: processes.length > 0 && (
        <PersonaLinkList
          items={processes.map(({ parts, ...link }) => ({
            link,
            ...(parts.length > 0 && { note: joinPlain(parts) }),
          }))}
        />
      ),
    },
    {
      id: 'works-with',
      half: true,
      title: translate({ id: 'theme.personas.team.interactsWithUs', message: 'Works mainly with this team' }),
      children: view.interactsWithUs.length > 0 && (
        <PersonaLinkList
          items={view.interactsWithUs.map((link) => ({ link }))}
          more={view.interactsWithUsMore}
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
            { team: team.name },
          )}
        />
      ),
    },
    {
      id: 'sub-teams',
      title: translate({ id: 'theme.personas.team.subTeams', message: 'Teams in this team' }),
      children: view.subTeams.length > 0 && (
        <PersonaTeams
          teams={view.subTeams}
          caption={translate(
            { id: 'theme.personas.team.subTeamsOf', message: 'Teams in {team}' },
            { team: team.name },
          )}
        />
      ),
    },
    {
      id: 'organisation',
      title: translate({ id: 'theme.personas.team.organisation', message: 'In the organisation' }),
      children: view.map && <TeamMap view={view.map} />,
    },
    {
      id: 'documents',
      half: true,
      title: translate({ id: 'theme.personas.persona.documents', message: 'In the documentation' }),
      children: view.documents.length > 0 && (
        <PersonaLinkList
          items={view.documents.map(({ title, href }) => ({ link: { id: href, name: title, href } }))}
        />
      ),
    },
  ];
}

/** A team: its people, its personas, what it may use, and who works with it. */
export default function PersonaTeamPage({ view }: Props): ReactNode {
  const { title, description, breadcrumbs, team, image, group, parent, leads, teamDescription } = view;
  const { contacts, links } = view;
  const above = [parent, group].filter((link) => link !== undefined);
  return (
    <PersonaPageLayout
      title={title}
      description={description}
      breadcrumbs={breadcrumbs}
      navigation={view.navigation}
      subject={{
        ...team,
        type: 'Organization',
        parentOrganization: above.slice(0, 1),
        subOrganization: view.subTeams.map((row) => row.team),
        member: view.members.map(({ person, title: jobTitle }) => ({ ...person, jobTitle })),
      }}
      className="persona-page--team"
      header={
        <PersonaPageHeader
          eyebrow={translate({ id: 'theme.personas.team.team', message: 'Team' })}
          title={team.name}
          badge={image && <PersonaBadge monogram="" personaKind="agent" image={image} />}
          meta={
            above.length > 0 && (
              <>
                {translate({ id: 'theme.personas.team.in', message: 'in' })} <PersonaLinks links={above} />
              </>
            )
          }
        >
          {teamDescription && (
            <div className={styles.description}>
              <PersonaMarkdown blocks={teamDescription} />
            </div>
          )}
          {(contacts.length > 0 || links.length > 0) && (
            <div className={styles.contacts}>
              <PersonaContacts
                contacts={[...contacts, ...links.map(({ title: label, url }) => ({ label, url }))]}
              />
            </div>
          )}
          {leads.length > 0 && (
            <dl className={styles.facts}>
              <PersonaField label={translate({ id: 'theme.personas.team.ledBy', message: 'Led by' })}>
                <PersonaLinks links={leads} />
              </PersonaField>
            </dl>
          )}
        </PersonaPageHeader>
      }
      sections={toSections(view)}
    />
  );
}
