import Link from '@docusaurus/Link';
import type { Props } from '@theme/AccessReviews';
import { toSeparator } from '@theme/PersonaWords';
import type { AccessReviewView } from 'persona-registry';
import { Fragment, type ReactNode } from 'react';
import styles from './styles.module.css';

const ALERTS: Record<AccessReviewView['state'], string> = {
  overdue: 'warning',
  open: 'info',
  decided: 'info',
  done: 'success',
};

/** The latest review is the box. Those before it are lines below. */
export default function AccessReviews({ view: { reviews, page } }: Props): ReactNode {
  const [latest, ...earlier] = reviews;
  if (latest === undefined) return null;
  return (
    <div className={`alert alert--${ALERTS[latest.state]} access-reviews ${styles.reviews}`}>
      {page?.href !== undefined && <Link to={page.href}>{page.name}</Link>}
      <Review view={latest} />
      {earlier.length > 0 && (
        <ul className={`persona-list ${styles.earlier}`}>
          {earlier.map((review) => (
            <li key={review.began} className={styles.line}>
              <Review view={review} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Review({ view: { text, decided, decisions, by, problems } }: { view: AccessReviewView }): ReactNode {
  return (
    <>
      <strong>{text}</strong>
      <span>{decided}</span>
      {decisions !== '' && <span>{decisions}</span>}
      {by.length > 0 && (
        <span>
          {by.map(({ text: name, href }, index) => (
            <Fragment key={name}>
              {index > 0 && toSeparator()}
              {href === undefined ? name : <Link to={href}>{name}</Link>}
            </Fragment>
          ))}
        </span>
      )}
      {problems !== undefined && <span>{problems}</span>}
    </>
  );
}
