import { LIVE_VIEW } from '../shared/names.js';

/**
 * In `docusaurus start` only: a module whose default export is the theme component that the query names, with views that accept their own
 * update (`live-view.tsx`). Theme components, also swizzled ones, need not know.
 */
export function pitch(this: { /** With the leading `?`. */ query: string }): string {
  const component = JSON.stringify(`@theme/${this.query.slice(1)}`);
  return `import Component from ${component};
import { toLiveComponent } from '${LIVE_VIEW}';
export default toLiveComponent(Component);
`;
}

/** Never called, because the pitch returns; a loader without a function is no loader. */
export default function liveLoader(): string {
  return '';
}
