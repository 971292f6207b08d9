import type { MouseEvent, PointerEvent } from 'react';
import { useHistory } from './router';

/** Returns handlers that make links in plain HTML work as `Link` does: a click changes the page without loading the site again. */
export function useSiteLinks(): {
  onClick: (event: MouseEvent) => void;
  onPointerOver: (event: PointerEvent) => void;
} {
  const history = useHistory();
  return {
    onClick(event) {
      const path = toSitePath(event.target);
      const { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = event;
      if (path === undefined || defaultPrevented || button !== 0) return;
      if (metaKey || ctrlKey || shiftKey || altKey) return;
      event.preventDefault();
      history.push(path);
    },
    onPointerOver({ target }) {
      const path = toSitePath(target);
      if (path !== undefined) window.docusaurus.preload(path.replace(/#.*/, ''));
    },
  };
}

/** The browser itself follows what is no path of the site: web addresses, mail addresses, and anchors, also those of the hash router. */
function toSitePath(target: EventTarget): string | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link?.getAttribute('href')?.startsWith('/') !== true) return undefined;
  return link.pathname + link.search + link.hash;
}
