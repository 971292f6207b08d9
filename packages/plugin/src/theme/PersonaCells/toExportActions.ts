import { translate } from '@docusaurus/Translate';
import type { ShownTable } from '@theme/PersonaCells';
import type { Action } from '@theme/PersonaTools';
import { copyText, EXPORT_LABELS, readCell, toPrefix } from '@theme/PersonaToolsSlot';
import { toCsv } from 'persona-registry/csv';
import { downloadText } from './downloadText';
import { toMarkdown } from './toMarkdown';

/**
 * Two actions for the rows of a table: copy as Markdown, and download as CSV.
 *
 * @param label caption of the table, from which the file gets its name
 * @param readTable returns the rows and columns that the reader has chosen; called when an action runs
 */
export function toExportActions(label: string, readTable: () => ShownTable): Action[] {
  const toTexts = ({ rows }: ShownTable, key: 'text' | 'markdown') =>
    rows.map((cells) => cells.map((cell) => readCell(cell)[key]));
  return [
    {
      name: 'copy',
      label: EXPORT_LABELS.copy(),
      run: async () => {
        const table = readTable();
        return (await copyText(toMarkdown(table.titles, toTexts(table, 'markdown'))))
          ? translate(
              { id: 'theme.personas.tools.copied', message: 'Rows copied: {count}' },
              { count: table.rows.length },
            )
          : translate({
              id: 'theme.personas.tools.notCopied',
              message: 'The browser does not allow copying here',
            });
      },
    },
    {
      name: 'csv',
      label: EXPORT_LABELS.csv(),
      run: () => {
        const table = readTable();
        downloadText(`${toPrefix(label)}.csv`, 'text/csv', toCsv([table.titles, ...toTexts(table, 'text')]));
        return translate(
          { id: 'theme.personas.tools.downloaded', message: 'Rows downloaded: {count}' },
          { count: table.rows.length },
        );
      },
    },
  ];
}
