import { toExportActions } from '@theme/PersonaCells';
import PersonaTools, { type Action } from '@theme/PersonaTools';
import type { ExportName, ToolState } from '@theme/PersonaToolsSlot';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { readEntries } from './readEntries';
import { showEntries } from './showEntries';

/** The field, or an action. */
export type UsedTool = 'search' | ExportName;

interface Props {
  /** The element that has the entries. */
  readonly root: Element;
  readonly selector: string;
  readonly terms: readonly string[] | undefined;
  readonly label: string;
  /** What the reader has written before the tools were there. */
  readonly query: string;
  /** Which control the reader has used: the field, or an action. Otherwise a link led to a search. */
  readonly used: UsedTool | undefined;
  readonly isTable: boolean;
  readonly state: ToolState;
  readonly onState: (state: ToolState) => void;
}

const NO_FACETS: readonly [] = [];
const NO_ACTIONS: readonly Action[] = [];

/** The tools for entries that are in the page. React keeps the entries; the tools hide those that do not match. */
export default function SearchTools({
  root,
  selector,
  terms,
  label,
  query,
  used,
  isTable,
  state,
  onState,
}: Props): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const entries = useMemo(() => readEntries(root, selector, terms), [root, selector, terms]);
  const foot = useFoot(root);
  const selectedIndices = useRef<readonly number[]>([]);
  const select = useCallback(
    (indices: readonly number[], limit: number) => {
      selectedIndices.current = indices;
      showEntries(root, entries, indices.slice(0, limit));
    },
    [root, entries],
  );
  const actions = isTable
    ? toExportActions(label, () => ({
        titles: Array.from(root.querySelectorAll('thead th'), ({ textContent }) => textContent ?? ''),
        rows: selectedIndices.current.map((index) => Array.from(entries[index]?.element.children ?? [])),
      }))
    : NO_ACTIONS;
  // Entries that lose their tools are all there again.
  useEffect(() => () => showEntries(root, entries, Array.from(entries.keys())), [root, entries]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the control of the page becomes the control of the tools, once
  useEffect(() => {
    if (foot === undefined || used === undefined) return;
    if (query !== '') onState({ ...state, query });
    const control = place.current?.querySelector<HTMLElement>(`[data-persona-tool="${used}"]`);
    control?.focus({ preventScroll: true });
    // What the reader has pressed runs now, after the search.
    if (control && used !== 'search') setTimeout(() => control.click());
  }, [foot]);
  return (
    <div ref={place}>
      {foot && (
        <PersonaTools
          items={entries}
          facets={NO_FACETS}
          noun="entry"
          actions={actions}
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
