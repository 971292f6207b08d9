import renderRoutes from '@docusaurus/renderRoutes';
import { matchPath, useLocation } from '@docusaurus/router';
import BackToTopButton from '@theme/BackToTopButton';
import Layout from '@theme/Layout';
import NotFound from '@theme/NotFound';
import type { Props } from '@theme/PersonaPageRoot';
import type { ReactNode } from 'react';
import { PageSidebar } from './PageSidebar';
import styles from './styles.module.css';

/** The site's layout and the sidebar, as docs have them. Both stay when a reader goes from page to page. */
export default function PersonaPageRoot({ view, route: { routes = [] } }: Props): ReactNode {
  const { pathname } = useLocation();
  // Router enters this route for each path below the overview.
  if (!routes.some((route) => matchPath(pathname, route))) return <NotFound />;
  return (
    <Layout>
      <BackToTopButton />
      <div className={styles.root}>
        {view && view.items.length > 0 && <PageSidebar items={view.items} pathname={pathname} />}
        <div className={styles.page}>{renderRoutes(routes)}</div>
      </div>
    </Layout>
  );
}
