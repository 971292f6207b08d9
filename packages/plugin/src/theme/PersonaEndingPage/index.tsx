import { translate } from '@docusaurus/Translate';
import AccessAsOf from '@theme/AccessAsOf';
import AccessTag from '@theme/AccessTag';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaDate from '@theme/PersonaDate';
import PersonaEmpty from '@theme/PersonaEmpty';
import type { Props } from '@theme/PersonaEndingPage';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaPageHeader from '@theme/PersonaPageHeader';
import PersonaPageLayout from '@theme/PersonaPageLayout';
import type { EndingRow } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

type ListView = Props['view']['lists'][number];

function toTitle(list: ListView['list']): string {
  switch (list) {
    case 'ends':
      return translate({ id: 'theme.personas.ending.ends', message: 'Ends' });
    case 'reviews':
      return translate({ id: 'theme.personas.ending.reviews', message: 'Reviews' });
    case 'begins':
      return translate({ id: 'theme.personas.ending.begins', message: 'Begins' });
    case 'ended':
      return translate({ id: 'theme.personas.ending.ended', message: 'Is over' });
  }
}

/** The caption says the order, because the heading above the table says the rest. */
function toCaption(list: ListView['list']): string {
  switch (list) {
    case 'ends':
      return translate({
        id: 'theme.personas.ending.endsCaption',
        message: 'Access with an end, the next end first',
      });
    case 'reviews':
      return translate({
        id: 'theme.personas.ending.reviewsCaption',
        message: 'Next review of the access to each service',
      });
    case 'begins':
      return translate({
        id: 'theme.personas.ending.beginsCaption',
        message: 'Access that is planned, the next beginning first',
      });
    case 'ended':
      return translate({
        id: 'theme.personas.ending.endedCaption',
        message: 'Access that has ended and is still written, the latest end first',
      });
  }
}

/** The subject of a row: a role, all access of a persona, or a review. */
function What({ row }: { readonly row: EndingRow }): ReactNode {
  switch (row.what) {
    case 'grant':
      return (
        <>
          {row.role} {row.eligible && <AccessTag kind="eligible" />}
        </>
      );
    case 'persona':
      return translate({ id: 'theme.personas.ending.persona', message: 'The persona and all its access' });
    case 'review':
      return null;
  }
}

/** The date with its distance: `Oct 1, 2026, overdue, 59 days ago`. */
function When({ row }: { readonly row: EndingRow }): ReactNode {
  const { date, when, isOverdue } = row;
  if (!date) {
    return isOverdue
      ? translate({ id: 'theme.personas.ending.never', message: 'Never reviewed' })
      : translate({ id: 'theme.personas.ending.noDate', message: 'No date yet' });
  }
  return (
    <>
      <PersonaDate date={date} />
      {when && (
        <div className={styles.when}>
          {isOverdue && (
            <strong>{translate({ id: 'theme.personas.ending.overdue', message: 'overdue, ' })}</strong>
          )}
          {when}
        </div>
      )}
    </>
  );
}

function List({ list }: { readonly list: ListView }): ReactNode {
  const hasWhy = list.rows.some(({ why }) => why);
  const hasWhat = list.list !== 'reviews';
  const hasWho = list.rows.some(({ persona, baseline }) => persona ?? baseline);
  const hasEnvironment = list.rows.some(({ environment }) => environment);
  return (
    <>
      <PersonaDataTable
        className="access-ending"
        caption={toCaption(list.list)}
        columns={[
          translate({ id: 'theme.personas.ending.date', message: 'Date' }),
          ...(hasWho ? [translate({ id: 'theme.personas.ending.who', message: 'Who' })] : []),
          translate({ id: 'theme.personas.access.service', message: 'Service' }),
          ...(hasEnvironment
            ? [translate({ id: 'theme.personas.apart.environment', message: 'Environment' })]
            : []),
          ...(hasWhat ? [translate({ id: 'theme.personas.ending.what', message: 'What' })] : []),
          ...(hasWhy ? [translate({ id: 'theme.personas.grants.why', message: 'Reason' })] : []),
        ]}
        groups={[
          {
            rows: list.rows.map((row, index) => ({
              key: `${index}`,
              cells: [
                {
                  content: <When row={row} />,
                },
                ...(hasWho
                  ? [{ content: row.persona ? <PersonaLinks links={[row.persona]} /> : row.baseline }]
                  : []),
                { content: row.service && <PersonaLinks links={[row.service]} /> },
                ...(hasEnvironment ? [{ content: row.environment }] : []),
                ...(hasWhat ? [{ content: <What row={row} /> }] : []),
                ...(hasWhy ? [{ content: row.why }] : []),
              ],
            })),
          },
        ]}
      />
      {list.more && (
        <p>
          {translate(
            { id: 'theme.personas.ending.more', message: 'And {count} more.' },
            { count: list.more },
          )}
        </p>
      )}
    </>
  );
}

/** What ends next over all services, what is due for review, what begins, and what is over. */
export default function PersonaEndingPage({ view }: Props): ReactNode {
  const { title, description, breadcrumbs, asOf, lists } = view;
  return (
    <PersonaPageLayout
      title={title}
      description={description}
      breadcrumbs={breadcrumbs}
      navigation={view.navigation}
      className="persona-page--ending"
      header={
        <PersonaPageHeader
          eyebrow={translate({ id: 'theme.personas.service.eyebrow', message: 'Access (RBAC)' })}
          title={title}
          lead={description}
        >
          {asOf && <AccessAsOf date={asOf} />}
          {lists.length === 0 && (
            <PersonaEmpty>
              {translate({
                id: 'theme.personas.ending.nothing',
                message: 'Nothing ends, and nothing is due.',
              })}
            </PersonaEmpty>
          )}
        </PersonaPageHeader>
      }
      sections={lists.map((list) => ({
        id: list.list,
        title: toTitle(list.list),
        children: <List list={list} />,
      }))}
    />
  );
}
