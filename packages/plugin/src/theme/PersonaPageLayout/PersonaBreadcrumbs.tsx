import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import clsx from 'clsx';
import type { Breadcrumb } from 'persona-registry';
import type { ReactNode } from 'react';
import { StructuredData } from './StructuredData';
import styles from './styles.module.css';

interface Props {
  /** Path from the overview to this page. The last item is the page itself. */
  readonly breadcrumbs: readonly Breadcrumb[];
}

/** Looks like the breadcrumbs of a doc, with the same description for search engines. Docusaurus gives generated routes none. */
export function PersonaBreadcrumbs({ breadcrumbs }: Props): ReactNode {
  const { withBaseUrl } = useBaseUrlUtils();
  const last = breadcrumbs.length - 1;
  const structured = {
    '@type': 'BreadcrumbList',
    itemListElement: breadcrumbs
      .filter(({ href }) => href)
      .map(({ name, href = '' }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: withBaseUrl(href, { absolute: true }),
      })),
  };
  return (
    <>
      <StructuredData data={structured} />
      {/* The overview is above no page, and says its name below. */}
      {last > 0 && (
        <nav
          className={clsx('persona-breadcrumbs', styles.breadcrumbs)}
          aria-label={translate({ id: 'theme.docs.breadcrumbs.navAriaLabel', message: 'Breadcrumbs' })}
        >
          <ul className="breadcrumbs">
            {breadcrumbs.map(({ name, href }, index) => (
              <li
                key={`${href} ${name}`}
                className={clsx('breadcrumbs__item', index === last && 'breadcrumbs__item--active')}
              >
                {href && index !== last ? (
                  <Link className="breadcrumbs__link" to={href}>
                    {name}
                  </Link>
                ) : (
                  <span className="breadcrumbs__link" aria-current={index === last ? 'page' : undefined}>
                    {name}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
