import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import PersonaDate from '@theme/PersonaDate';
import PersonaField from '@theme/PersonaField';
import PersonaLinks from '@theme/PersonaLinks';
import { joinPlain, toSeparator } from '@theme/PersonaWords';
import type { ServicePageView } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  /** The page whose facts are shown: systems, contact, review, address. */
  readonly view: ServicePageView;
}

type ReviewView = NonNullable<ServicePageView['reviews']>[number];

const toResult = ({ result }: ReviewView): string =>
  result === 'changed'
    ? translate({ id: 'theme.personas.review.changed', message: 'changed' })
    : translate({ id: 'theme.personas.review.confirmed', message: 'confirmed' });

/** `Nov 2, 2026: confirmed by Kim Larsen (CHG-1042)` */
function Review({ review }: { readonly review: ReviewView }): ReactNode {
  const { date, by, evidence } = review;
  return (
    <div className={styles.how}>
      <PersonaDate date={date} />: {toResult(review)}
      {by && (
        <>
          {' '}
          <Translate
            id="theme.personas.review.by"
            values={{ who: <PersonaLinks links={[{ id: '', name: by.text, href: by.href }]} /> }}
          >
            {'by {who}'}
          </Translate>
        </>
      )}
      {evidence.length > 0 && ` (${joinPlain(evidence)})`}
    </div>
  );
}

/** `, next Feb 2, 2027`, or that the day of the next review has passed. */
function NextReview({ date, asOf }: { readonly date: string; readonly asOf: string | undefined }): ReactNode {
  const values = { date: <PersonaDate date={date} /> };
  return (
    <>
      {toSeparator()}
      {asOf !== undefined && date < asOf ? (
        <strong>
          <Translate id="theme.personas.service.overdueReview" values={values}>
            {'next was due {date}'}
          </Translate>
        </strong>
      ) : (
        <Translate id="theme.personas.service.nextReview" values={values}>
          {'next {date}'}
        </Translate>
      )}
    </>
  );
}

/** The facts of a service other than its access: system, scopes, contact, reviews, files. */
export function ServiceFacts({ view }: Props): ReactNode {
  const { systems, environments, contact, url, downloads = [] } = view;
  const { reviewed, nextReview, isNeverReviewed, asOf } = view;
  const { owner, reviews = [], within, contains = [] } = view;
  const scopes = environments.filter(({ scope }) => scope);
  const absent = environments.filter(({ exists }) => !exists);
  return (
    <dl className={styles.facts}>
      {systems.length > 0 && (
        <PersonaField label={translate({ id: 'theme.personas.service.systems', message: 'Access system' })}>
          {joinPlain(systems)}
        </PersonaField>
      )}
      {scopes.length > 0 && (
        <PersonaField label={translate({ id: 'theme.personas.field.scope', message: 'Scope' })}>
          {scopes.map(({ id, name, scope }) => (
            <div key={id}>
              {name}: {scope}
            </div>
          ))}
        </PersonaField>
      )}
      {absent.length > 0 && (
        <PersonaField
          label={translate({ id: 'theme.personas.service.absent', message: 'Does not exist in' })}
        >
          {joinPlain(absent.map(({ name }) => name))}
        </PersonaField>
      )}
      {contact && (
        <PersonaField label={translate({ id: 'theme.personas.service.contact', message: 'Contact' })}>
          <PersonaLinks links={[{ id: '', name: contact.text, href: contact.href }]} />
        </PersonaField>
      )}
      {owner && (
        <PersonaField
          label={translate({ id: 'theme.personas.service.owner', message: 'Answers for access' })}
        >
          <PersonaLinks links={[{ id: '', name: owner.text, href: owner.href }]} />
        </PersonaField>
      )}
      {within && (
        <PersonaField label={translate({ id: 'theme.personas.service.within', message: 'Part of' })}>
          <PersonaLinks links={[within]} />
        </PersonaField>
      )}
      {contains.length > 0 && (
        <PersonaField label={translate({ id: 'theme.personas.service.contains', message: 'Contains' })}>
          <PersonaLinks links={contains} />
        </PersonaField>
      )}
      {(reviewed || isNeverReviewed) && (
        <PersonaField label={translate({ id: 'theme.personas.service.reviewed', message: 'Reviewed' })}>
          {reviewed ? (
            <PersonaDate date={reviewed} />
          ) : (
            translate({ id: 'theme.personas.service.neverReviewed', message: 'Not yet' })
          )}
          {nextReview && <NextReview date={nextReview} asOf={asOf} />}
          {reviews.map((review) => (
            <Review key={`${review.date} ${review.by?.text}`} review={review} />
          ))}
        </PersonaField>
      )}
      {url && (
        <PersonaField label={translate({ id: 'theme.personas.service.url', message: 'Address' })}>
          <Link to={url}>{url}</Link>
        </PersonaField>
      )}
      {downloads.length > 0 && (
        <PersonaField label={translate({ id: 'theme.personas.service.downloads', message: 'As a file' })}>
          <PersonaLinks
            links={downloads.map(({ title, href }) => ({
              id: title,
              name: title,
              href: `pathname://${href}`,
            }))}
          />
        </PersonaField>
      )}
    </dl>
  );
}
