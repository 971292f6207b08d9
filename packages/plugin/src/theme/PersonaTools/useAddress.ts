import { useLocation } from '@theme/PersonaHtml';
import { type ToolState, toPrefix } from '@theme/PersonaToolsSlot';
import { type RefObject, useEffect, useRef } from 'react';
import { readSearch, writeSearch } from './searchParams';

/**
 * Keeps the state and the address the same. It adds no entries to the history, so the back button leaves the page as usual.
 */
export function useAddress(
  root: RefObject<HTMLElement | null>,
  label: string,
  state: ToolState,
  onState: (state: ToolState) => void,
  fields: Parameters<typeof readSearch>[2],
): void {
  // Every step in the history has a new key: a link, the back button, an anchor.
  const { key } = useLocation();
  const latest = useRef({ fields, state, onState });
  latest.current = { fields, state, onState };
  const initial = useRef(state);
  /** Finds the name of these tools in the address: the caption, with a number if several tools of the page have the same caption. */
  const findPrefix = (): string => {
    const prefix = toPrefix(label);
    const all = Array.from(document.querySelectorAll(`[data-persona-tools="${prefix}"]`));
    const place = all.findIndex((element) => element.contains(root.current));
    return place > 0 ? `${prefix}-${place + 1}` : prefix;
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is read when it changes, not when the state changes
  useEffect(() => {
    const prefix = findPrefix();
    const next = readSearch(location.search, prefix, latest.current.fields);
    const isNew = writeSearch('', prefix, next) !== writeSearch('', prefix, latest.current.state);
    if (isNew) latest.current.onState(next);
  }, [key]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the prefix stays the same
  useEffect(() => {
    // The reader has chosen nothing yet, and the address may still set the state.
    if (state === initial.current) return;
    const search = writeSearch(location.search, findPrefix(), state);
    if (search !== location.search) {
      // This goes past the router, which would render the whole page again.
      history.replaceState(history.state, '', location.pathname + search + location.hash);
    }
  }, [state]);
}
