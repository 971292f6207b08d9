import type { ReactNode } from 'react';

/** Renders the first route. */
export default function renderRoutes(routes: { component: () => ReactNode }[]): ReactNode {
  const [first] = routes;
  return first ? <first.component /> : null;
}
