import { findTarget, useLocation } from '@theme/PersonaHtml';
import { useEffect, useRef } from 'react';

/** Shows all rows where the address names one that is not shown yet, and scrolls to it: nothing scrolls to what is hidden. */
export function useHiddenTarget(isWindowed: boolean, showAll: () => void): void {
  const { hash } = useLocation();
  const target = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const row = findTarget(hash);
    if (!isWindowed || row === null || row.getClientRects().length > 0) return;
    target.current = row;
    showAll();
  }, [hash, isWindowed, showAll]);
  useEffect(() => {
    // The first time, both effects run before the rows are shown.
    if (isWindowed) return;
    target.current?.scrollIntoView();
    target.current = null;
  }, [isWindowed]);
}
