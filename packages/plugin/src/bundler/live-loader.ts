import { LIVE_VIEW } from '../shared/names.js';

/**
 * Returns a module whose default export is the theme component of the query, with views that accept their own update (`live-view.tsx`). Theme
 * components, including swizzled ones, need no change. Only `docusaurus start` uses this loader.
 */
export function pitch(this: { /** With the leading `?`. */ query: string }): string {
  const component = JSON.stringify(`@theme/${this.query.slice(1)}`);
  return `import Component from ${component};
import { toLiveComponent } from '${LIVE_VIEW}';
export default toLiveComponent(Component);
`;
}

/** Never called, because the pitch returns. Bundlers require a loader to have a function. */
export default function liveLoader(): string {
  return '';
}
