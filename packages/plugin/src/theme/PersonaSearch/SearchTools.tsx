import PersonaTools from '@theme/PersonaTools';
import type { ToolState } from '@theme/PersonaToolsSlot';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { readEntries } from './readEntries';
import { showEntries } from './showEntries';

interface Props {
  /** The element that has the entries. */
  readonly root: Element;
  readonly selector: string;
  readonly terms: readonly string[] | undefined;
  readonly label: string;
  /** What the reader has written before the tools were there. */
  readonly query: string;
  /** Whether the reader is in the field. Otherwise a link led to a search. */
  readonly isUsed: boolean;
  readonly state: ToolState;
  readonly onState: (state: ToolState) => void;
}

const NO_FACETS: readonly [] = [];

/** The tools for entries that are in the page. React keeps the entries; the tools hide those that do not match. */
export default function SearchTools({
  root,
  selector,
  terms,
  label,
  query,
  isUsed,
  state,
  onState,
}: Props): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const entries = useMemo(() => readEntries(root, selector, terms), [root, selector, terms]);
  const foot = useFoot(root);
  const select = useCallback(
    (indices: readonly number[], limit: number) => showEntries(entries, indices.slice(0, limit)),
    [entries],
  );
  // Entries that lose their tools are all there again.
  useEffect(() => () => showEntries(entries, Array.from(entries.keys())), [entries]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field of the page becomes the field of the tools, once
  useEffect(() => {
    if (foot === undefined || !isUsed) return;
    if (query !== '') onState({ ...state, query });
    place.current?.querySelector('input')?.focus({ preventScroll: true });
  }, [foot]);
  return (
    <div ref={place}>
      {foot && (
        <PersonaTools
          items={entries}
          facets={NO_FACETS}
          noun="entry"
          label={label}
          state={state}
          onState={onState}
          foot={foot}
          onSelect={select}
          toElement={(index) => entries[index]?.element}
        />
      )}
    </div>
  );
}

/** Returns an element behind the entries, for the button that shows more of them. */
function useFoot(root: Element): HTMLElement | undefined {
  const [foot, setFoot] = useState<HTMLElement>();
  useEffect(() => {
    const element = document.createElement('div');
    root.append(element);
    setFoot(element);
    return () => element.remove();
  }, [root]);
  return foot;
}
