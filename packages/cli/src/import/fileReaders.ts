import type { Diagnostic, Outcome } from 'persona-registry';
import { decodeText } from '../decodeText.js';
import { toFileProblem } from '../readNamedFile.js';
import type { Statements } from './personas/statement.js';
import type { SourceDocument, SourceFile } from './source/sourceDocument.js';

/** Reads one format of files. Heavy code is loaded when it is used. */
export interface FileReader {
  /** Name for `--from`. */
  name: string;
  title: string;
  /** Whether a file is of this format, by its name. */
  accepts(file: string): boolean;
  /** Without a value, the file cannot be read. */
  read(source: SourceFile): Promise<Outcome<Statements>>;
}

/** The formats of `personas import`. The first one that accepts a file reads it; the first one of all reads standard input. */
export const fileReaders: readonly FileReader[] = [
  {
    name: 'markdown',
    title: 'Tables and cards in Markdown',
    accepts: (file) => /\.mdx?$|\.markdown$/i.test(file),
    read: (source) =>
      readTexts(source, async (text) => {
        const { readMarkdown } = await import('./source/readMarkdown.js');
        return { value: readMarkdown(source.file, text), diagnostics: [] };
      }),
  },
];

/** Reads the tables and cards of a format of text. */
async function readTexts(
  { file, bytes }: SourceFile,
  toDocument: (text: string) => Promise<Outcome<SourceDocument>>,
): Promise<Outcome<Statements>> {
  const text = decodeText(bytes);
  if (text === undefined) return { diagnostics: [toNotText(file)] };
  const { value: document, diagnostics } = await toDocument(text);
  if (document === undefined) return { diagnostics };
  const { readTables } = await import('./tableReaders.js');
  return { value: readTables(document), diagnostics };
}

const toNotText = (file: string): Diagnostic =>
  toFileProblem(file, 'not-utf-8', 'The file is neither UTF-8 nor UTF-16 text.', 'Save it as UTF-8.');
