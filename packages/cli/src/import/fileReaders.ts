import type { Diagnostic, Outcome } from 'persona-registry';
import { decodeText } from '../decodeText.js';
import { toFileProblem } from '../readNamedFile.js';
import type { Statements } from './personas/statement.js';
import type { SourceDocument, SourceFile } from './source/sourceDocument.js';
import { toNote } from './toNote.js';

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
    async read({ file, bytes }) {
      const text = decodeText(bytes);
      if (text === undefined) return { diagnostics: [toNotText(file, 'neither UTF-8 nor UTF-16 text')] };
      const { readMarkdown } = await import('./source/readMarkdown.js');
      return toStatements({ value: readMarkdown(file, text), diagnostics: [] });
    },
  },
  {
    name: 'html',
    title: 'Tables and cards in HTML, such as a saved page of a wiki',
    accepts: (file) => /\.x?html?$/i.test(file),
    async read({ file, bytes }) {
      const text = decodeText(bytes);
      if (text === undefined && bytes.includes(0)) return { diagnostics: [toNotText(file, 'no text')] };
      const { readHtml } = await import('./source/readHtml.js');
      const value = readHtml(file, text ?? new TextDecoder('windows-1252').decode(bytes));
      if (text === undefined) value.diagnostics.push(toNote('folded', 'warning', AS_WINDOWS_1252, file));
      return toStatements({ value, diagnostics: [] });
    },
  },
  {
    name: 'csv',
    title: 'Tables with commas, semicolons or tabs',
    accepts: (file) => /\.(?:csv|tsv)$/i.test(file),
    async read({ file, bytes }) {
      const text = decodeText(bytes);
      if (text === undefined && bytes.includes(0)) return { diagnostics: [toNotText(file, 'no text')] };
      const { readCsv } = await import('./source/readCsv.js');
      // Excel writes the code page of the machine.
      const { value, diagnostics } = readCsv(file, text ?? new TextDecoder('windows-1252').decode(bytes));
      if (text === undefined) value?.diagnostics.push(toNote('folded', 'warning', AS_WINDOWS_1252, file));
      return toStatements({ ...(value && { value }), diagnostics });
    },
  },
  {
    name: 'xlsx',
    title: 'The sheets of a workbook',
    accepts: (file) => /\.xlsx$/i.test(file),
    async read(source) {
      const { readWorkbook } = await import('./source/readWorkbook.js');
      return toStatements(await readWorkbook(source));
    },
  },
  {
    name: 'json',
    title: 'Assignments of systems, the registry that a site publishes, or an agent card of A2A',
    accepts: (file) => /\.json$/i.test(file),
    async read({ file, bytes }) {
      const text = decodeText(bytes);
      if (text === undefined) return { diagnostics: [toNotText(file, 'neither UTF-8 nor UTF-16 text')] };
      const { readJson } = await import('./readJson.js');
      return readJson(file, text);
    },
  },
  {
    name: 'codeowners',
    title: 'The code owners of a repository on GitHub',
    accepts: (file) => /(?:^|\/)CODEOWNERS$/.test(file),
    async read({ file, bytes }) {
      const text = decodeText(bytes);
      if (text === undefined) return { diagnostics: [toNotText(file, 'neither UTF-8 nor UTF-16 text')] };
      const { readCodeowners } = await import('persona-registry/formats');
      return {
        value: { statements: [], owners: readCodeowners(file, text), diagnostics: [] },
        diagnostics: [],
      };
    },
  },
  {
    name: 'yaml',
    title: 'Role bindings of Kubernetes, groups and users of Backstage, interest groups',
    accepts: (file) => /\.ya?ml$/i.test(file),
    async read({ file, bytes }) {
      const text = decodeText(bytes);
      if (text === undefined) return { diagnostics: [toNotText(file, 'neither UTF-8 nor UTF-16 text')] };
      const { readYaml } = await import('./values/readYaml.js');
      return readYaml(file, text);
    },
  },
];

async function toStatements({ value, diagnostics }: Outcome<SourceDocument>): Promise<Outcome<Statements>> {
  if (value === undefined) return { diagnostics };
  const { readTables } = await import('./tableReaders.js');
  return { value: readTables(value), diagnostics };
}

const AS_WINDOWS_1252 =
  'The file is not UTF-8, so it was read as Windows-1252. Look at letters with accents.';

const toNotText = (file: string, what: string): Diagnostic =>
  toFileProblem(file, 'not-utf-8', `The file is ${what}.`, 'Save it as UTF-8.');
