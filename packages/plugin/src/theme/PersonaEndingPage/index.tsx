import { translate } from '@docusaurus/Translate';
import AccessAsOf from '@theme/AccessAsOf';
import AccessLevel from '@theme/AccessLevel';
import AccessTag from '@theme/AccessTag';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaDate from '@theme/PersonaDate';
import PersonaEmpty from '@theme/PersonaEmpty';
import type { Props } from '@theme/PersonaEndingPage';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaPageHeader from '@theme/PersonaPageHeader';
import PersonaPageLayout from '@theme/PersonaPageLayout';
import { toSeparator } from '@theme/PersonaWords';
import clsx from 'clsx';
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

/** The subject of a row: a role with its level, or all access of a persona. The place and the reason stand below. */
function What({ row }: { readonly row: EndingRow }): ReactNode {
  const { what, role, level, eligible, service, environment, why } = row;
  return (
    <>
      <div>
        {what === 'persona'
          ? translate({ id: 'theme.personas.ending.persona', message: 'The persona and all its access' })
          : role}{' '}
        {level && <AccessLevel level={level} />} {eligible && <AccessTag kind="eligible" />}
      </div>
      {(service || environment) && (
        <div className={styles.side}>
          {service && <PersonaLinks links={[service]} />}
          {service && environment && toSeparator()}
          {environment}
        </div>
      )}
      {why && (
        <div className={styles.side} dir="auto">
          {why}
        </div>
      )}
    </>
  );
}

function DateOf({ row: { date, isOverdue } }: { readonly row: EndingRow }): ReactNode {
  if (date) return <PersonaDate date={date} />;
  return isOverdue
    ? translate({ id: 'theme.personas.ending.never', message: 'Never reviewed' })
    : translate({ id: 'theme.personas.ending.noDate', message: 'No date yet' });
}

/** `in 12 days`. What is near or overdue stands out. */
function When({ row: { when, isSoon, isOverdue } }: { readonly row: EndingRow }): ReactNode {
  if (!when) return null;
  return (
    <span className={isSoon || isOverdue ? styles.soon : styles.when}>
      {isOverdue && translate({ id: 'theme.personas.ending.overdue', message: 'overdue, ' })}
      {when}
    </span>
  );
}

/** Who or what comes first, dates stand one under another at the end. */
function List({ list }: { readonly list: ListView }): ReactNode {
  const isReviews = list.list === 'reviews';
  const columns = [
    isReviews
      ? translate({ id: 'theme.personas.access.service', message: 'Service' })
      : translate({ id: 'theme.personas.ending.who', message: 'Who' }),
    ...(isReviews ? [] : [translate({ id: 'theme.personas.ending.what', message: 'What' })]),
    translate({ id: 'theme.personas.ending.date', message: 'Date' }),
    translate({ id: 'theme.personas.ending.when', message: 'When' }),
  ];
  const toWho = ({ persona, baseline, service }: EndingRow): ReactNode => {
    const link = persona ?? (isReviews ? service : undefined);
    return link ? <PersonaLinks links={[link]} /> : baseline;
  };
  return (
    <>
      <PersonaDataTable
        className={clsx('access-ending', styles.ending)}
        caption={toCaption(list.list)}
        columns={columns}
        numeric={[columns.length - 2, columns.length - 1]}
        groups={[
          {
            rows: list.rows.map((row, index) => ({
              key: `${index}`,
              cells: [
                { content: toWho(row) },
                ...(isReviews ? [] : [{ content: <What row={row} /> }]),
                { content: <DateOf row={row} /> },
                { content: row.when && <When row={row} /> },
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
