import Link from '@docusaurus/Link';
import PersonaProblem from '@theme/PersonaProblem';
import type { Props } from '@theme/ServiceLink';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** A service's name in a sentence, leading to its access page. */
export default function ServiceLink({ view, children, showName }: Props): ReactNode {
  if (view.kind === 'problem') {
    return <PersonaProblem inline view={view} />;
  }
  const { name, href } = view.service;
  const text = showName || !children ? name : children;
  return href ? (
    <Link className={clsx('service-link', styles.link)} to={href}>
      {text}
    </Link>
  ) : (
    <span className="service-link">{text}</span>
  );
}
