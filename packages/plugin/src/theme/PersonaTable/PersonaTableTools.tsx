import { toExportActions } from '@theme/PersonaCells';
import PersonaTools, { type Field } from '@theme/PersonaTools';
import type { ToolState } from '@theme/PersonaToolsSlot';
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { readTable } from './readTable';
import { showRows } from './showRows';

interface Props {
  /** The table in the page, with its rows. */
  readonly table: HTMLTableElement;
  /** Changes when the rows do. */
  readonly bodies: unknown;
  /** Columns of the table, in order. */
  readonly columns: readonly Field[];
  /** Fields to filter by, in addition to the columns. */
  readonly facets: readonly Field[];
  /** Caption of the table. */
  readonly label: string;
  /** Element below the table, for the button that shows more rows. */
  readonly foot: HTMLElement;
  /** The reader's choices. */
  readonly state: ToolState;
  /** Called with the new choices. */
  readonly onState: (state: ToolState) => void;
}

/**
 * The tools of an interactive table, which only a page with such a table loads. They read the rows of the page once, keep them, and put the
 * visible rows back in their place. There is no second copy of the rows.
 */
export default function PersonaTableTools({
  table,
  bodies,
  columns,
  facets,
  label,
  foot,
  state,
  onState,
}: Props): ReactNode {
  // biome-ignore lint/correctness/useExhaustiveDependencies: new bodies are new rows
  const content = useMemo(() => readTable(table, columns), [table, bodies, columns]);
  const hidden = useMemo(
    () => columns.map(({ field }) => state.hidden.includes(field)),
    [columns, state.hidden],
  );
  const selectedIndices = useRef<readonly number[]>([]);
  const select = useCallback(
    (indices: readonly number[], limit: number) => {
      selectedIndices.current = indices;
      showRows(content, indices.slice(0, limit), hidden);
    },
    [content, hidden],
  );
  // A table that loses its tools shows all rows again.
  useEffect(() => () => showRows(content, Array.from(content.rows.keys()), []), [content]);

  const actions = toExportActions(label, () => ({
    titles: columns.filter((_, at) => !hidden[at]).map(({ title }) => title),
    rows: selectedIndices.current.map((index) =>
      (content.rows[index]?.cells ?? []).filter((_, at) => !hidden[at]),
    ),
  }));
  return (
    <PersonaTools
      items={content.rows}
      facets={facets}
      columns={columns}
      label={label}
      actions={actions}
      foot={foot}
      state={state}
      onState={onState}
      onSelect={select}
      toElement={(index) => content.rows[index]?.element}
    />
  );
}
