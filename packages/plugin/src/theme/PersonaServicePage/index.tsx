import { translate } from '@docusaurus/Translate';
import AccessApart from '@theme/AccessApart';
import AccessAsOf from '@theme/AccessAsOf';
import AccessChanges from '@theme/AccessChanges';
import AccessCounts from '@theme/AccessCounts';
import AccessDrift from '@theme/AccessDrift';
import AccessFindings from '@theme/AccessFindings';
import AccessHistory from '@theme/AccessHistory';
import AccessMatrix from '@theme/AccessMatrix';
import AccessReviews from '@theme/AccessReviews';
import PersonaField from '@theme/PersonaField';
import PersonaLinkList from '@theme/PersonaLinkList';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaPageHeader from '@theme/PersonaPageHeader';
import PersonaPageLayout, { type Section } from '@theme/PersonaPageLayout';
import PersonaRequest from '@theme/PersonaRequest';
import type { Props } from '@theme/PersonaServicePage';
import type { ServicePageView } from 'persona-registry';
import type { ReactNode } from 'react';
import { AccessGrants } from './AccessGrants';
import { AccessSeparation } from './AccessSeparation';
import { AccessWhoCan } from './AccessWhoCan';
import { RoleTable } from './RoleTable';
import { ServiceFacts } from './ServiceFacts';
import styles from './styles.module.css';

/** Personas without a row in one line that opens, so that no blank is unexplained. */
function Unmentioned({ count, personas }: NonNullable<ServicePageView['unmentioned']>): ReactNode {
  const rest = count - personas.length;
  return (
    <details className={styles.unmentioned}>
      <summary>
        {translate(
          { id: 'theme.personas.service.unmentioned', message: '{count} more personas: nothing documented' },
          { count },
        )}
      </summary>
      <PersonaLinks links={personas} />
      {rest > 0 &&
        translate(
          { id: 'theme.personas.service.unmentionedRest', message: ' and {count} more' },
          { count: rest },
        )}
    </details>
  );
}

function toSections(view: ServicePageView): Section[] {
  const { access, asOf, unmentioned, whoCan = [], changes = [], unchanged = [], separation = [] } = view;
  const { apart = [], roles, people, documents, learn } = view;
  const hasGrants = access.groups.some(({ rows }) =>
    rows.some(({ cells }) => cells.some(({ grants }) => grants.length > 0)),
  );
  return [
    {
      id: 'at-a-glance',
      title: translate({ id: 'theme.personas.service.glance', message: 'At a glance' }),
      children: (
        <>
          {asOf && <AccessAsOf date={asOf} />}
          <AccessMatrix view={access} anchors />
          {unmentioned && <Unmentioned {...unmentioned} />}
        </>
      ),
    },
    {
      id: 'who-can',
      title: translate({ id: 'theme.personas.whoCan.what', message: 'Who can …' }),
      children: whoCan.length > 0 && <AccessWhoCan environments={access.environments} rows={whoCan} />,
    },
    {
      id: 'changes',
      title: translate({ id: 'theme.personas.service.changes', message: 'From environment to environment' }),
      children: changes.length + unchanged.length > 0 && (
        <AccessChanges
          rowHeader="persona"
          environments={access.environments}
          rows={changes.map(({ persona, steps }) => ({ link: persona, steps }))}
          unchanged={unchanged}
        />
      ),
    },
    {
      id: 'separation-of-duties',
      title: translate({ id: 'theme.personas.service.separation', message: 'Separation of duties' }),
      children: separation.length > 0 && <AccessSeparation rules={separation} />,
    },
    {
      id: 'grants',
      title: translate({ id: 'theme.personas.service.grants', message: 'Every grant' }),
      children: hasGrants && <AccessGrants view={access} />,
    },
    {
      id: 'planned-and-ended',
      title: translate({ id: 'theme.personas.apart.title', message: 'Planned, ended and without effect' }),
      children: apart.length > 0 && <AccessApart rowHeader="persona" grants={apart} />,
    },
    {
      id: 'roles',
      title: translate({ id: 'theme.personas.service.roles', message: 'Roles used here' }),
      children: roles.length > 0 && <RoleTable roles={roles} />,
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
      title: translate({ id: 'theme.personas.service.people', message: 'People' }),
      children: people.length > 0 && (
        <PersonaLinkList
          items={people.map(({ person, personas }) => ({
            link: person,
            note: <PersonaLinks links={personas} />,
          }))}
        />
      ),
    },
    {
      id: 'documents',
      half: true,
      title: translate({ id: 'theme.personas.persona.documents', message: 'In the documentation' }),
      children: documents.length > 0 && (
        <PersonaLinkList
          items={documents.map(({ title, href }) => ({ link: { id: href, name: title, href } }))}
        />
      ),
    },
    {
      id: 'learn',
      half: true,
      title: translate({ id: 'theme.personas.field.learn', message: 'Learn' }),
      children: learn.length > 0 && (
        <PersonaLinkList
          items={learn.map(({ title, url }) => ({ link: { id: url, name: title, href: url } }))}
        />
      ),
    },
  ];
}

/** The access page of a service: access by persona and environment, with role and reason. */
export default function PersonaServicePage({ view }: Props): ReactNode {
  const { title, description, breadcrumbs, service, serviceDescription, environments, counts = [] } = view;
  const { findings = [] } = view;
  const names = new Map(environments.map(({ id, name }) => [id, name]));
  return (
    <PersonaPageLayout
      title={title}
      description={description}
      breadcrumbs={breadcrumbs}
      navigation={view.navigation}
      className="persona-page--service"
      header={
        <>
          <PersonaPageHeader
            eyebrow={
              view.isWritten
                ? translate({ id: 'theme.personas.service.eyebrow', message: 'Access (RBAC)' })
                : translate({ id: 'theme.personas.access.service', message: 'Service' })
            }
            title={service.name}
            lead={serviceDescription}
          >
            <ServiceFacts view={view} />
            {view.requestUrl && (
              <p>
                <PersonaRequest url={view.requestUrl} />
              </p>
            )}
          </PersonaPageHeader>
          {counts.length > 0 && (
            <dl className={styles.counts}>
              {counts.map((count) => (
                <PersonaField
                  key={count.environment}
                  label={names.get(count.environment) ?? count.environment}
                >
                  <AccessCounts counts={count} page="" />
                </PersonaField>
              ))}
            </dl>
          )}
          {view.drift && <AccessDrift view={view.drift} />}
          {view.accessReviews && <AccessReviews view={view.accessReviews} />}
          {findings.length > 0 && <AccessFindings findings={findings} />}
        </>
      }
      sections={toSections(view)}
    />
  );
}
