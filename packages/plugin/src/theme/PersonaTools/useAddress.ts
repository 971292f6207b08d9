import { useLocation } from '@docusaurus/router';
import { type ToolState, toPrefix } from '@theme/PersonaToolsSlot';
import { type RefObject, useEffect, useRef } from 'react';
import { readSearch, writeSearch } from './searchParams';

/**
 * The state and the address follow each other, without entries in the history: the back button leaves the page, as it does everywhere.
 */
export function useAddress(
  root: RefObject<HTMLElement | null>,
  label: string,
  state: ToolState,
  onState: (state: ToolState) => void,
  known: Parameters<typeof readSearch>[2],
): void {
  // A new key for every step in the history: links, the back button, an anchor.
  const { key } = useLocation();
  const latest = useRef({ known, state, onState });
  latest.current = { known, state, onState };
  const initial = useRef(state);
  /** What the tools are for, by its caption; those with the same are numbered. */
  const findPrefix = (): string => {
    const prefix = toPrefix(label);
    const all = Array.from(document.querySelectorAll(`[data-persona-tools="${prefix}"]`));
    const place = all.findIndex((element) => element.contains(root.current));
    return place > 0 ? `${prefix}-${place + 1}` : prefix;
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: read when the address changes, and not when what it says does
  useEffect(() => {
    const prefix = findPrefix();
    const next = readSearch(location.search, prefix, latest.current.known);
    const isNew = writeSearch('', prefix, next) !== writeSearch('', prefix, latest.current.state);
    if (isNew) latest.current.onState(next);
  }, [key]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the prefix stays the same
  useEffect(() => {
    // Nobody has asked for anything yet, and the address may be about to.
    if (state === initial.current) return;
    const search = writeSearch(location.search, findPrefix(), state);
    if (search !== location.search) {
      // Past the router, which would render the whole page again.
      history.replaceState(history.state, '', location.pathname + search + location.hash);
    }
  }, [state]);
}
