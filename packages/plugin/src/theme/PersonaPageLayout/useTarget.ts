import { findTarget, useLocation } from '@theme/PersonaHtml';
import { useEffect } from 'react';

/** Marks the element that the address names. A link within the site does not set the browser's own `:target`. */
export function useTarget(): void {
  const { hash } = useLocation();
  useEffect(() => {
    const target = findTarget(hash);
    target?.setAttribute('data-persona-target', '');
    return () => target?.removeAttribute('data-persona-target');
  }, [hash]);
}
