import { translate } from '@docusaurus/Translate';
import type { Field } from '@theme/PersonaTools';
import PersonaTools, { type Action } from '@theme/PersonaTools';
import type { ToolState } from '@theme/PersonaToolsSlot';
import { toPrefix } from '@theme/PersonaToolsSlot';
import { toCsv } from 'persona-registry/csv';
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { copyText } from './copyText';
import { downloadText } from './downloadText';
import { readCell } from './readCell';
import { readTable } from './readTable';
import { showRows } from './showRows';
import { toMarkdown } from './toMarkdown';

interface Props {
  /** The table in the page, rows and all. */
  readonly table: HTMLTableElement;
  /** Changes when the rows do. */
  readonly bodies: unknown;
  /** Those of the table, in order. */
  readonly columns: readonly Field[];
  /** Fields to filter by that are no columns. */
  readonly facets: readonly Field[];
  /** Caption of the table. */
  readonly label: string;
  /** Where what belongs below the table goes. */
  readonly foot: HTMLElement;
  /** What is searched for, chosen, hidden and sorted. */
  readonly state: ToolState;
  /** Told what it is to be instead. */
  readonly onState: (state: ToolState) => void;
}

/**
 * What makes a table interactive, loaded where one is. It reads the rows that stand in the page once, keeps them, and puts those on show
 * back in their place: there is no second copy of them.
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
  const selected = useRef<readonly number[]>([]);
  const select = useCallback(
    (indices: readonly number[], limit: number) => {
      selected.current = indices;
      showRows(content, indices.slice(0, limit), hidden);
    },
    [content, hidden],
  );
  // A table that stays without its tools is whole again.
  useEffect(() => () => showRows(content, Array.from(content.rows.keys()), []), [content]);

  const titles = columns.filter((_, at) => !hidden[at]).map(({ title }) => title);
  const readSelected = (key: 'text' | 'markdown') =>
    selected.current.map((index) =>
      (content.rows[index]?.cells ?? []).filter((_, at) => !hidden[at]).map((cell) => readCell(cell)[key]),
    );
  const actions: Action[] = [
    {
      label: translate({ id: 'theme.personas.tools.copy', message: 'Copy as Markdown' }),
      run: async () =>
        (await copyText(toMarkdown(titles, readSelected('markdown'))))
          ? translate(
              { id: 'theme.personas.tools.copied', message: 'Rows copied: {count}' },
              { count: selected.current.length },
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
          { count: selected.current.length },
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
