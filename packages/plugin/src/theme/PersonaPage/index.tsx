import { translate } from '@docusaurus/Translate';
import AccessApart from '@theme/AccessApart';
import AccessAsOf from '@theme/AccessAsOf';
import AccessChanges from '@theme/AccessChanges';
import AccessFindings from '@theme/AccessFindings';
import AccessHistory from '@theme/AccessHistory';
import AccessMatrix from '@theme/AccessMatrix';
import PersonaBadge from '@theme/PersonaBadge';
import PersonaFields from '@theme/PersonaFields';
import PersonaFirstWeek from '@theme/PersonaFirstWeek';
import PersonaLearning from '@theme/PersonaLearning';
import PersonaLinkList from '@theme/PersonaLinkList';
import PersonaMarkdown from '@theme/PersonaMarkdown';
import PersonaMeta from '@theme/PersonaMeta';
import type { Props } from '@theme/PersonaPage';
import PersonaPageHeader from '@theme/PersonaPageHeader';
import PersonaPageLayout, { type Section } from '@theme/PersonaPageLayout';
import PersonaRequest from '@theme/PersonaRequest';
import { joinPlain } from '@theme/PersonaWords';
import type { DocumentRef, Link, PersonaPageView } from 'persona-registry';
import { repeatsName } from 'persona-registry/fields';
import type { ReactNode } from 'react';

const toItems = (links: readonly Link[]) => links.map((link) => ({ link }));
const toDocumentItem = ({ title, href }: DocumentRef, note?: ReactNode) => ({
  link: { id: href, name: title, href },
  note,
});

function toSections(view: PersonaPageView): Section[] {
  const { access, people, documents, definedIn, interactsWithMe, sponsors } = view;
  const definedHere = translate({ id: 'theme.personas.persona.definedIn', message: 'defined here' });
  const otherDocuments = documents.filter(({ href }) => href !== definedIn?.href);
  const documentItems = [
    ...(definedIn ? [toDocumentItem(definedIn, definedHere)] : []),
    ...otherDocuments.map((document) => toDocumentItem(document)),
  ];
  return [
    {
      id: 'access',
      title: translate({ id: 'theme.personas.persona.access', message: 'Services and access' }),
      children: access.groups.some(({ rows }) => rows.length > 0) && (
        <>
          {view.asOf && <AccessAsOf date={view.asOf} />}
          <AccessMatrix view={access} />
        </>
      ),
    },
    {
      id: 'changes',
      title: translate({ id: 'theme.personas.service.changes', message: 'From environment to environment' }),
      children: (view.changes || view.unchanged) && (
        <AccessChanges
          rowHeader="service"
          environments={access.environments}
          rows={(view.changes ?? []).map(({ service, steps }) => ({ link: service, steps }))}
          unchanged={view.unchanged ?? []}
        />
      ),
    },
    {
      id: 'planned-and-ended',
      title: translate({ id: 'theme.personas.apart.title', message: 'Planned, ended and without effect' }),
      children: view.apart && <AccessApart rowHeader="service" grants={view.apart} />,
    },
    {
      id: 'first-week',
      title: translate({ id: 'theme.personas.week.title', message: 'Your first week' }),
      children: view.firstWeek && <PersonaFirstWeek view={view.firstWeek} learning={view.learning} />,
    },
    {
      id: 'learning',
      title: translate({ id: 'theme.personas.learning.title', message: 'Learning path' }),
      children: view.learning.length > 0 && (
        <PersonaLearning steps={view.learning} self={`persona ${view.card.persona.id}`} />
      ),
    },
    {
      id: 'history',
      title: translate({ id: 'theme.personas.history.title', message: 'What changed' }),
      children: view.history && (
        <AccessHistory
          caption={view.history.caption}
          columns={view.history.columns}
          groups={[{ rows: view.history.rows }]}
          feeds={view.history.feeds}
          page={view.history.page}
        />
      ),
    },
    {
      id: 'people',
      half: true,
      title: translate({ id: 'theme.personas.persona.people', message: 'People' }),
      children: people.length > 0 && (
        <PersonaLinkList items={people.map(({ person, context }) => ({ link: person, note: context }))} />
      ),
    },
    {
      id: 'contact-of',
      half: true,
      title: translate({ id: 'theme.personas.persona.contactOf', message: 'Main contact of' }),
      children: interactsWithMe.length > 0 && (
        <PersonaLinkList items={toItems(interactsWithMe)} more={view.interactsWithMeMore} />
      ),
    },
    {
      id: 'sponsors',
      half: true,
      title: translate({ id: 'theme.personas.persona.sponsors', message: 'Sponsor of' }),
      children: sponsors.length > 0 && <PersonaLinkList items={toItems(sponsors)} />,
    },
    {
      id: 'documents',
      half: true,
      title: translate({ id: 'theme.personas.persona.documents', message: 'In the documentation' }),
      children: documentItems.length > 0 && <PersonaLinkList items={documentItems} />,
    },
  ];
}

/** Everything about one persona. */
export default function PersonaPage({ view }: Props): ReactNode {
  const { title, description, breadcrumbs, card, aliases, findings = [] } = view;
  const { persona, personaKind, accent, monogram, image, summary, team, group } = card;
  return (
    <PersonaPageLayout
      title={title}
      description={description}
      breadcrumbs={breadcrumbs}
      navigation={view.navigation}
      className="persona-page--persona"
      header={
        <>
          <PersonaPageHeader
            panel
            accent={accent}
            title={persona.name}
            lead={summary}
            badge={<PersonaBadge monogram={monogram} personaKind={personaKind} image={image} />}
            meta={
              <>
                <PersonaMeta personaKind={personaKind} team={team} group={group} />
                {!repeatsName(persona) && ` · ${persona.id}`}
                {aliases.length > 0 && (
                  <div dir="auto">
                    {translate(
                      { id: 'theme.personas.persona.aliases', message: 'also known as {names}' },
                      { names: joinPlain(aliases) },
                    )}
                  </div>
                )}
              </>
            }
          >
            {card.description && <PersonaMarkdown blocks={card.description} />}
            <PersonaFields view={card} withoutAccess withoutLearning />
            {card.requestUrl && (
              <p>
                <PersonaRequest url={card.requestUrl} />
              </p>
            )}
          </PersonaPageHeader>
          {findings.length > 0 && <AccessFindings findings={findings} />}
        </>
      }
      sections={toSections(view)}
    />
  );
}
