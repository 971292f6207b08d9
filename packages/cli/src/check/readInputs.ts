import { readFileSync, type Stats, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import type { DataSource, Diagnostic, Place } from 'persona-registry';
import { readData } from 'persona-registry/node';
import { findCopies, findMarkdown } from './findMarkdown.js';

export interface MarkdownDocument {
  /** Relative to the current folder, with forward slashes. */
  file: string;
  text: string;
  format: 'md' | 'mdx';
}

export interface CheckInputs {
  sources: DataSource[];
  documents: MarkdownDocument[];
  /** Cut versions and translations in the folders: they are not checked, but may explain why something is unknown. */
  readCopies(): MarkdownDocument[];
  /** What reading the data found, such as a file over the size limit. */
  diagnostics: Diagnostic[];
}

const DATA_EXTENSIONS = ['.yml', '.yaml', '.json'];
const MARKDOWN_EXTENSIONS = ['.md', '.mdx'];

/**
 * Reads what the command line names: data files, Markdown files, and folders with both (the current folder where nothing is named).
 * Markdown that is named without data is checked against the data of the current folder.
 *
 * @param directory current folder, absolute
 * @param paths as written
 * @returns what was read, and `problems`: sentences that say why the command cannot run
 */
export function readInputs(
  directory: string,
  paths: readonly string[],
): CheckInputs & { problems: string[] } {
  const inputs: CheckInputs & { problems: string[] } = {
    sources: [],
    documents: [],
    readCopies: () => [],
    diagnostics: [],
    problems: [],
  };
  for (const path of paths.length > 0 ? paths : ['.']) {
    readPath(directory, path, inputs);
  }
  const hasData = inputs.sources.length > 0 || inputs.diagnostics.length > 0;
  if (!hasData && inputs.problems.length === 0) {
    addData(inputs, readData({ directory }));
  }
  if (isEmpty(inputs)) {
    inputs.problems.push(
      'There is nothing to check: no data (personas.yml, personas.yaml, personas.json or a folder personas) and no persona in Markdown. "personas init" writes data to start from.',
    );
  }
  return inputs;
}

/** A check of nothing must not pass for a clean one. */
function isEmpty({
  sources,
  documents,
  diagnostics,
  problems,
}: CheckInputs & { problems: string[] }): boolean {
  return (
    sources.length + diagnostics.length + problems.length === 0 &&
    !documents.some(({ text }) => text.includes(':persona'))
  );
}

function readPath(directory: string, path: string, inputs: CheckInputs & { problems: string[] }): void {
  const absolute = resolve(directory, path);
  const stats: Stats | undefined = statSync(absolute, { throwIfNoEntry: false });
  const extension = extname(path).toLowerCase();
  if (stats === undefined) {
    inputs.problems.push(`There is no file or folder "${path}".`);
  } else if (stats.isDirectory()) {
    readFolder(directory, absolute, inputs);
  } else if (MARKDOWN_EXTENSIONS.includes(extension)) {
    inputs.documents.push(readDocument(directory, absolute));
  } else if (DATA_EXTENSIONS.includes(extension)) {
    addData(inputs, readData({ directory, data: toShown(directory, absolute) }));
  } else {
    const valid = [...DATA_EXTENSIONS, ...MARKDOWN_EXTENSIONS].join(', ');
    inputs.problems.push(
      `"${path}" is neither a data file nor Markdown. Valid: folders and files that end with ${valid}.`,
    );
  }
}

/** A folder with a data file of the default name, or a folder `personas` that is one itself. */
function readFolder(directory: string, folder: string, inputs: CheckInputs): void {
  const read = readData({ directory: folder });
  if (read.sources.length === 0 && read.diagnostics.length === 0 && basename(folder) === 'personas') {
    addData(inputs, readData({ directory, data: toShown(directory, folder) }));
  } else {
    addData(inputs, showFrom(relative(directory, folder), read));
  }
  const readAll = (paths: readonly string[]) => paths.map((path) => readDocument(directory, path));
  inputs.documents.push(...readAll(findMarkdown(folder)));
  const { readCopies } = inputs;
  inputs.readCopies = () => [...readCopies(), ...readAll(findCopies(folder))];
}

type Read = Pick<CheckInputs, 'sources' | 'diagnostics'>;

function addData(inputs: CheckInputs, { sources, diagnostics }: Read): void {
  inputs.sources.push(...sources);
  inputs.diagnostics.push(...diagnostics);
}

/** What was read in a folder below, with paths as seen from here. */
function showFrom(prefix: string, { sources, diagnostics }: Read): Read {
  const show = <T extends { file: string }>(value: T): T => ({
    ...value,
    file: toSlashes(join(prefix, value.file)),
  });
  const showPlace = (place?: Place) => place && show(place);
  return {
    sources: sources.map(show),
    diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, place: showPlace(diagnostic.place) })),
  };
}

function readDocument(directory: string, absolute: string): MarkdownDocument {
  return {
    file: toShown(directory, absolute),
    text: readFileSync(absolute, 'utf8'),
    format: extname(absolute).toLowerCase() === '.mdx' ? 'mdx' : 'md',
  };
}

const toSlashes = (path: string): string => path.split(sep).join('/');
const toShown = (directory: string, absolute: string): string => toSlashes(relative(directory, absolute));
