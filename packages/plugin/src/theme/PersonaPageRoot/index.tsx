import renderRoutes from '@docusaurus/renderRoutes';
import useIsBrowser from '@docusaurus/useIsBrowser';
import BackToTopButton from '@theme/BackToTopButton';
import Layout from '@theme/Layout';
import NotFound from '@theme/NotFound';
import { useLocation } from '@theme/PersonaHtml';
import type { Props } from '@theme/PersonaPageRoot';
import type { ReactNode } from 'react';
import { hasPage } from './hasPage';
import { PageNotFound } from './PageNotFound';
import { PageSidebar } from './PageSidebar';
import styles from './styles.module.css';

/** The site's layout and the sidebar, as docs have them. Both stay when a reader goes from page to page. */
export default function PersonaPageRoot({ view, route: { path, routes = [] } }: Props): ReactNode {
  const { pathname } = useLocation();
  const isBrowser = useIsBrowser();
  const items = view?.items ?? [];
  // Router enters this route for each path below the overview. A server sends its page for unknown addresses, and React begins with the same.
  const isKnown = hasPage(routes, pathname);
  if (!isKnown && (!isBrowser || items.length === 0)) return <NotFound />;
  return (
    <Layout>
      <BackToTopButton />
      <div className={styles.root}>
        {items.length > 0 && <PageSidebar items={items} pathname={pathname} />}
        <div className={styles.page}>
          {isKnown ? (
            renderRoutes(routes)
          ) : (
            <PageNotFound items={items} pathname={pathname} base={path.replace(/\/$/, '')} />
          )}
        </div>
      </div>
    </Layout>
  );
}
