import { useLocation } from '@theme/PersonaHtml';
import { useEffect } from 'react';

/** Marks the element that the address names. A link within the site does not set the browser's own `:target`. */
export function useTarget(): void {
  const { hash } = useLocation();
  useEffect(() => {
    const target = hash === '' ? null : document.getElementById(toId(hash));
    target?.setAttribute('data-persona-target', '');
    return () => target?.removeAttribute('data-persona-target');
  }, [hash]);
}

/** A reader may write any text into the address, also one that cannot be decoded. */
function toId(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
