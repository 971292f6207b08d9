import { readFileSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import type { DataSource, Diagnostic, Place } from 'persona-registry';
import { type PathProblem, readData, readKind, toReadProblem } from 'persona-registry/node';
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
  // Paths may overlap: `personas check . docs`.
  inputs.sources = firstOfEach(inputs.sources, ({ file }) => file);
  inputs.documents = firstOfEach(inputs.documents, ({ file }) => file);
  inputs.diagnostics = firstOfEach(inputs.diagnostics, ({ code, place }) => `${code} ${place?.file}`);
  if (isEmpty(inputs)) {
    inputs.problems.push(
      'There is nothing to check: no data (personas.yml, personas.yaml, personas.json or a folder personas) and no persona in Markdown. "personas init" writes data to start from.',
    );
  }
  return inputs;
}

/** Keeps the first of all values with the same key. */
function firstOfEach<T>(values: readonly T[], toKey: (value: T) => string): T[] {
  const known = new Set<string>();
  return values.filter((value) => known.size < known.add(toKey(value)).size);
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
  const kind = path.trim() === '' ? 'nothing' : readKind(absolute);
  const extension = extname(path).toLowerCase();
  if (typeof kind === 'object') {
    inputs.diagnostics.push(toDiagnostic(kind, toShown(directory, absolute)));
  } else if (kind === 'nothing') {
    inputs.problems.push(toMissing(path));
  } else if (kind === 'folder') {
    readFolder(directory, absolute, inputs);
  } else if (MARKDOWN_EXTENSIONS.includes(extension)) {
    readDocuments(directory, [absolute], inputs);
  } else if (DATA_EXTENSIONS.includes(extension)) {
    addData(inputs, readData({ directory, data: toShown(directory, absolute) }));
  } else {
    const valid = [...DATA_EXTENSIONS, ...MARKDOWN_EXTENSIONS].join(', ');
    inputs.problems.push(
      `"${path}" is neither a data file nor Markdown. Valid: folders and files that end with ${valid}.`,
    );
  }
}

function toMissing(path: string): string {
  return path.trim() === ''
    ? 'One of the paths is empty, as with a variable that is not set. Name a file or a folder; "." is the current one.'
    : `There is no file or folder "${path}".`;
}

/** Reads a folder with a data file of the default name, or a folder `personas` with data files. */
function readFolder(directory: string, folder: string, inputs: CheckInputs): void {
  const { paths, problems } = findMarkdown(folder);
  const toPath = (path: string) => join(folder, path);
  inputs.diagnostics.push(
    ...problems.map(({ path, problem }) => toDiagnostic(problem, toShown(directory, toPath(path)))),
  );
  if (problems.some(({ path }) => path === '')) return;
  readDocuments(directory, paths.map(toPath), inputs);
  const { readCopies } = inputs;
  inputs.readCopies = () => {
    // A copy only explains other problems, and has none of its own.
    const copies = { documents: readCopies(), diagnostics: [] };
    readDocuments(directory, findCopies(folder).paths.map(toPath), copies);
    return copies.documents;
  };
  const read = readData({ directory: folder });
  if (read.sources.length === 0 && read.diagnostics.length === 0 && basename(folder) === 'personas') {
    addData(inputs, readData({ directory, data: toShown(directory, folder) }));
  } else {
    addData(inputs, showFrom(relative(directory, folder), read));
  }
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

function readDocuments(
  directory: string,
  paths: readonly string[],
  inputs: Pick<CheckInputs, 'documents' | 'diagnostics'>,
): void {
  for (const path of paths) {
    const file = toShown(directory, path);
    try {
      const text = readFileSync(path, 'utf8');
      const format = extname(path).toLowerCase() === '.mdx' ? 'mdx' : 'md';
      inputs.documents.push({ file, text, format });
    } catch (error) {
      inputs.diagnostics.push(toDiagnostic(toReadProblem('file', error), file));
    }
  }
}

function toDiagnostic(problem: PathProblem, file: string): Diagnostic {
  return { ...problem, severity: 'error', place: { file: file || '.' } };
}

const toSlashes = (path: string): string => path.split(sep).join('/');
const toShown = (directory: string, absolute: string): string => toSlashes(relative(directory, absolute));
