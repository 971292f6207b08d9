import type { Props } from '@theme/PersonaTools';
import { INITIAL_STATE, type ToolState } from '@theme/PersonaToolsSlot';
import { useLayoutEffect, useRef } from 'react';
import { useAddress } from './useAddress';
import { useLimit, WINDOW } from './useLimit';
import { useMessage } from './useMessage';
import { usePanel } from './usePanel';
import { useSelection } from './useSelection';

export type ToolParts = ReturnType<typeof useToolParts>;

/** What the parts of the tools (bar, panels, status) show, and what they call. */
export function useToolParts({
  items,
  facets,
  columns = [],
  sorts = [],
  actions = [],
  label,
  state,
  onState,
  onSelect,
  toElement,
}: Props) {
  const root = useRef<HTMLDivElement>(null);
  const panels = usePanel(root);
  const [message, setMessage] = useMessage();
  const [limit, setLimit] = useLimit();
  const { indices, counts, offered, readTexts } = useSelection(items, facets, state);
  useLayoutEffect(() => onSelect(indices, limit), [onSelect, indices, limit]);
  useAddress(root, label, state, onState, {
    facets: offered.map(({ field }) => field),
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
    state,
    change,
    /** Facets that are offered, and how many items there would be with each value of them. */
    offered,
    counts,
    columns,
    sorts,
    actions,
    message,
    setMessage,
    readTexts,
    /** How many items match, and how many of them are not on show yet. */
    matching: indices.length,
    total: items.length,
    rest: indices.length - limit,
    showMore() {
      setLimit(limit + WINDOW);
      // The button may be gone then: reading goes on where the new ones begin.
      const next = indices[limit];
      requestAnimationFrame(() => next !== undefined && toElement(next)?.querySelector('a')?.focus());
    },
    clear() {
      change({ query: INITIAL_STATE.query, facets: INITIAL_STATE.facets });
      root.current?.querySelector('input')?.focus();
    },
  };
}
