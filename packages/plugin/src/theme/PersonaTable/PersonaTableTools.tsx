import { translate } from '@docusaurus/Translate';
import type { Field } from '@theme/PersonaTools';
import PersonaTools, { type Action } from '@theme/PersonaTools';
import type { ToolState } from '@theme/PersonaToolsSlot';
import { copyText, readCell, toPrefix } from '@theme/PersonaToolsSlot';
import { toCsv } from 'persona-registry/csv';
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { downloadText } from './downloadText';
import { readTable } from './readTable';
import { showRows } from './showRows';
import { toMarkdown } from './toMarkdown';

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

  const titles = columns.filter((_, at) => !hidden[at]).map(({ title }) => title);
  const readSelected = (key: 'text' | 'markdown') =>
    selectedIndices.current.map((index) =>
      (content.rows[index]?.cells ?? []).filter((_, at) => !hidden[at]).map((cell) => readCell(cell)[key]),
    );
  const actions: Action[] = [
    {
      label: translate({ id: 'theme.personas.tools.copy', message: 'Copy as Markdown' }),
      run: async () =>
        (await copyText(toMarkdown(titles, readSelected('markdown'))))
          ? translate(
              { id: 'theme.personas.tools.copied', message: 'Rows copied: {count}' },
              { count: selectedIndices.current.length },
            )
          : translate({
              id: 'theme.personas.tools.notCopied',
              message: 'The browser does not allow copying here',
            }),
    },
    {
      label: translate({ id: 'theme.personas.tools.csv', message: 'Download CSV' }),
      run: () => {
        downloadText(`${toPrefix(label)}.csv`, 'text/csv', toCsv([titles, ...readSelected('text')]));
        return translate(
          { id: 'theme.personas.tools.downloaded', message: 'Rows downloaded: {count}' },
          { count: selectedIndices.current.length },
        );
      },
    },
  ];
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
