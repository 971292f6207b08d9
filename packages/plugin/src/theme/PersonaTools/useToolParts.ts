import type { Props } from '@theme/PersonaTools';
import { INITIAL_STATE, type ToolState } from '@theme/PersonaToolsSlot';
import { useLayoutEffect, useRef } from 'react';
import { useAddress } from './useAddress';
import { useLimit, WINDOW } from './useLimit';
import { useMessage } from './useMessage';
import { usePanel } from './usePanel';
import { useSelection } from './useSelection';

export type ToolParts = ReturnType<typeof useToolParts>;

/** Returns the state and the functions that the parts of the tools (bar, panels, status) use. */
export function useToolParts({
  items,
  facets,
  columns = [],
  sorts = [],
  actions = [],
  label,
  noun = 'persona',
  state,
  onState,
  onSelect,
  toElement,
}: Props) {
  const root = useRef<HTMLDivElement>(null);
  const panels = usePanel(root);
  const [message, setMessage] = useMessage();
  const [limit, setLimit] = useLimit();
  const { indices, counts, offeredFacets, readTexts } = useSelection(items, facets, state);
  useLayoutEffect(() => onSelect(indices, limit), [onSelect, indices, limit]);
  useAddress(root, label, state, onState, {
    facets: offeredFacets.map(({ field }) => field),
    sorts: [...columns, ...sorts].map(({ field }) => field),
    columns: columns.slice(1).map(({ field }) => field),
  });

  const change = (next: Partial<ToolState>) => {
    setMessage('');
    setLimit(WINDOW);
    onState({ ...state, ...next });
  };
  return {
    ...panels,
    root,
    label,
    noun,
    state,
    change,
    /** Facets to offer, and for each of their values the number of items that would match. */
    offeredFacets,
    counts,
    columns,
    sorts,
    actions,
    message,
    setMessage,
    readTexts,
    /** The number of matching items, of all items, and of matching items that are not shown yet. */
    matching: indices.length,
    total: items.length,
    rest: indices.length - limit,
    showMore() {
      setLimit(limit + WINDOW);
      // The button may be gone by then. The focus moves to the first new item, so that reading continues there.
      const next = indices[limit];
      requestAnimationFrame(() => next !== undefined && toElement(next)?.querySelector('a')?.focus());
    },
    clear() {
      change({ query: INITIAL_STATE.query, facets: INITIAL_STATE.facets });
      root.current?.querySelector('input')?.focus();
    },
  };
}
