import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import AccessAsOf from '@theme/AccessAsOf';
import AccessGap from '@theme/AccessGap';
import AccessLevel from '@theme/AccessLevel';
import AccessPhrases from '@theme/AccessPhrases';
import AccessTag from '@theme/AccessTag';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaDate from '@theme/PersonaDate';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaPageHeader from '@theme/PersonaPageHeader';
import PersonaPageLayout, { type Section } from '@theme/PersonaPageLayout';
import PersonaSearch from '@theme/PersonaSearch';
import type { Props } from '@theme/PersonaServicesPage';
import { joinPlain } from '@theme/PersonaWords';
import type { ServicesPageView } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** More columns than this do not fit beside a sidebar and the on-page navigation. */
const MAX_FITTING_COLUMNS = 6;

type Row = ServicesPageView['services'][number];
type Environment = Row['environments'][number];

const toQuiet = (text: string): ReactNode => <span className={styles.quiet}>{text}</span>;

/** The highest level in one environment, or why there is none. */
function Highest({ environment }: { readonly environment: Environment }): ReactNode {
  const { exists, granted, none, undocumented, privileged, level, onlyEligible } = environment;
  if (!exists)
    return toQuiet(translate({ id: 'theme.personas.access.notApplicable', message: 'Not applicable' }));
  if (granted === 0) {
    if (undocumented > 0)
      return toQuiet(translate({ id: 'theme.personas.services.unknown', message: 'not known' }));
    return none > 0 && toQuiet(translate({ id: 'theme.personas.services.noAccess', message: 'no access' }));
  }
  return (
    <>
      {level ? (
        <AccessLevel level={level} />
      ) : (
        toQuiet(translate({ id: 'theme.personas.services.noLevel', message: 'level not stated' }))
      )}{' '}
      {onlyEligible && <AccessTag kind="eligible" />} {privileged > 0 && <AccessTag kind="privileged" />}
    </>
  );
}

function Gaps({ row: { service, environments } }: { readonly row: Row }): ReactNode {
  const count = environments.reduce((sum, { undocumented }) => sum + undocumented, 0);
  if (count === 0) return toQuiet(translate({ id: 'theme.personas.services.noGaps', message: 'none' }));
  const at = environments.find(({ undocumentedAt }) => undocumentedAt)?.undocumentedAt;
  return <AccessGap count={count} href={service.href && at && `${service.href}#${at}`} />;
}

function Reviewed({ row: { reviewed, isOverdue, isNeverReviewed } }: { readonly row: Row }): ReactNode {
  return (
    <>
      {reviewed && <PersonaDate date={reviewed} />}
      {isNeverReviewed && translate({ id: 'theme.personas.service.neverReviewed', message: 'Not yet' })}{' '}
      {isOverdue && (
        <AccessTag kind="undocumented">
          {translate({ id: 'theme.personas.services.overdue', message: 'overdue' })}
        </AccessTag>
      )}
    </>
  );
}

interface Column {
  title: string;
  /** Whether the table has this column. Default: it has. */
  has?: (row: Row) => unknown;
  show: (row: Row) => ReactNode;
  numeric?: true;
}

const toColumns = (): Column[] => [
  {
    title: translate({ id: 'theme.personas.services.gaps', message: 'Gaps' }),
    has: ({ environments }) => environments.length > 0,
    show: (row) => <Gaps row={row} />,
  },
  {
    title: translate({ id: 'theme.personas.services.owner', message: 'Whom to ask' }),
    has: ({ owner }) => owner,
    show: ({ owner }) => owner && <PersonaLinks links={[{ id: '', name: owner.text, href: owner.href }]} />,
  },
  {
    title: translate({ id: 'theme.personas.services.personas', message: 'Personas' }),
    has: ({ environments }) => environments.length > 0,
    show: ({ service, holders }) =>
      service.href ? <Link to={`${service.href}#at-a-glance`}>{holders}</Link> : holders,
    numeric: true,
  },
  {
    title: translate({ id: 'theme.personas.service.reviewed', message: 'Reviewed' }),
    has: ({ reviewed, isNeverReviewed }) => reviewed ?? isNeverReviewed,
    show: (row) => (row.reviewed || row.isNeverReviewed) && <Reviewed row={row} />,
    numeric: true,
  },
];

/** A row per service: the highest level of access by environment, what is not documented, whom to ask, and when it was reviewed. */
function Services({ view }: Props): ReactNode {
  const { environments, services } = view;
  const columns = toColumns().filter(({ has = () => true }) => services.some(has));
  const first = 1 + environments.length;
  const columnCount = first + columns.length;
  return (
    <PersonaDataTable
      className={styles.index}
      caption={
        environments.length === 0
          ? translate({
              id: 'theme.personas.services.silentCaption',
              message: 'Services, and what governs access to them',
            })
          : translate({
              id: 'theme.personas.services.caption',
              message: 'The highest level that any persona has, by environment',
            })
      }
      columns={[
        translate({ id: 'theme.personas.access.service', message: 'Service' }),
        ...environments.map(({ name }) => name),
        ...columns.map(({ title }) => title),
      ]}
      wide={columnCount > MAX_FITTING_COLUMNS}
      numeric={columns.flatMap(({ numeric }, at) => (numeric ? [first + at] : []))}
      groups={[
        {
          rows: services.map((row) => ({
            key: row.service.id,
            cells: [
              {
                content: (
                  <>
                    <PersonaLinks links={[row.service]} />{' '}
                    <span className={styles.system}>{joinPlain(row.systems)}</span>
                  </>
                ),
              },
              ...row.environments.map((environment) => ({
                content: <Highest environment={environment} />,
                // A service without environments has one level for all of them.
                span: row.environments.length === 1 ? environments.length : undefined,
              })),
              ...columns.map(({ show }) => ({ content: show(row) })),
            ],
          })),
        },
      ]}
    />
  );
}

/** A group of rows per service, with a row per persona: access in words. */
function Personas({ view }: Props): ReactNode {
  const { environments, services } = view;
  return (
    <PersonaDataTable
      caption={translate({
        id: 'theme.personas.services.whoCaption',
        message: 'What each persona may do, by service and environment',
      })}
      columns={[
        translate({ id: 'theme.personas.access.persona', message: 'Persona' }),
        ...environments.map(({ name }) => name),
      ]}
      groups={services
        .filter(({ personas = [] }) => personas.length > 0)
        .map(({ service, personas = [] }) => ({
          title: service.name,
          rows: personas.map(({ persona, cells }) => ({
            key: persona.id,
            cells: [
              { content: <PersonaLinks links={[persona]} /> },
              ...cells.map((phrases) => ({ content: <AccessPhrases phrases={phrases} /> })),
            ],
          })),
        }))}
    />
  );
}

function toSections(view: ServicesPageView): Section[] {
  return [
    {
      id: 'services',
      title:
        view.environments.length === 0
          ? translate({ id: 'theme.personas.services.all', message: 'All services' })
          : translate({ id: 'theme.personas.services.heading', message: 'By environment' }),
      children: (
        <>
          <PersonaSearch
            label={view.title}
            count={view.services.length}
            selector="tbody > tr:not(:has([scope='rowgroup']))"
          />
          <Services view={view} />
          {view.isSummary && (
            <p>
              {translate({
                id: 'theme.personas.services.summary',
                message: 'Who they are is on the page of each service: there are too many to list here.',
              })}
            </p>
          )}
        </>
      ),
    },
    {
      id: 'personas',
      title: translate({ id: 'theme.personas.services.who', message: 'By persona' }),
      children: view.services.some(({ personas = [] }) => personas.length > 0) && <Personas view={view} />,
    },
  ];
}

/** All services in numbers. The access in words follows, as long as the list stays readable. */
export default function PersonaServicesPage({ view }: Props): ReactNode {
  const { title, description, breadcrumbs, asOf, downloads = [] } = view;
  return (
    <PersonaPageLayout
      title={title}
      description={description}
      breadcrumbs={breadcrumbs}
      navigation={view.navigation}
      className="persona-page--services"
      wide
      header={
        <PersonaPageHeader
          eyebrow={translate({ id: 'theme.personas.service.eyebrow', message: 'Access (RBAC)' })}
          title={title}
          lead={description}
        >
          {asOf && <AccessAsOf date={asOf} />}
          {downloads.length > 0 && (
            <p className={styles.files}>
              {translate({ id: 'theme.personas.service.downloads', message: 'As a file' })}:{' '}
              <PersonaLinks
                links={downloads.map((file) => ({
                  id: file.title,
                  name: file.title,
                  href: `pathname://${file.href}`,
                }))}
              />
            </p>
          )}
        </PersonaPageHeader>
      }
      sections={toSections(view)}
    />
  );
}
