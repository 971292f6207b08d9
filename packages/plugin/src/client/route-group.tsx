import renderRoutes from '@docusaurus/renderRoutes';
import type { ReactNode } from 'react';

interface Props {
  route: { routes?: Parameters<typeof renderRoutes>[0] };
}

/** Shows the page of a group of routes (`groupRoutes`). The group itself has no content. */
export default function RouteGroup({ route }: Props): ReactNode {
  return renderRoutes(route.routes);
}
