import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import NotFoundContent from '@theme/NotFound/Content';
import type { SidebarItem } from 'persona-registry';
import type { ReactNode } from 'react';
import { SearchLink } from './SearchLink';
import styles from './styles.module.css';
import { useMoves } from './useMoves';

interface Props {
  readonly items: readonly SidebarItem[];
  /** The unknown address. */
  readonly pathname: string;
  /** The path of our pages, with the base URL. */
  readonly base: string;
}

/** The site's page for unknown addresses, and where to go on from there. On a phone the sidebar is out of sight. */
export function PageNotFound({ items, pathname, base }: Props): ReactNode {
  const moves = useMoves(pathname, base);
  return (
    <>
      <Head>
        <title>{translate({ id: 'theme.NotFound.title', message: 'Page Not Found' })}</title>
      </Head>
      <NotFoundContent />
      <nav
        className={`container ${styles.ways}`}
        aria-label={translate({ id: 'theme.personas.notFound.ways', message: 'Where to go from here' })}
      >
        <div className="row">
          {/* Below the words of the site's page, which has these columns. */}
          <div className="col col--6 col--offset-3">
            <ul className={`persona-list ${styles.list}`}>
              {moves.map(({ name, href }) => (
                <li key={href}>
                  <Link to={href} className={styles.way}>
                    {translate(
                      { id: 'theme.personas.notFound.moved', message: 'This name belongs to {name}' },
                      { name },
                    )}
                  </Link>
                </li>
              ))}
              <SearchLink pathname={pathname} className={styles.way} />
              {items.map(
                ({ label, href }) =>
                  href && (
                    <li key={href}>
                      <Link to={href} className={styles.way}>
                        {label}
                      </Link>
                    </li>
                  ),
              )}
            </ul>
          </div>
        </div>
      </nav>
    </>
  );
}
