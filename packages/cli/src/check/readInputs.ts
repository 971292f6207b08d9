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
  /** Reads versions and translations in the folders. They are not checked, but may explain why a persona is unknown. */
  readCopies(): MarkdownDocument[];
  /** Problems of reading, such as a file over the size limit. */
  diagnostics: Diagnostic[];
}

const DATA_EXTENSIONS = ['.yml', '.yaml', '.json'];
const MARKDOWN_EXTENSIONS = ['.md', '.mdx'];

/**
 * Reads the paths of the command line: data files, Markdown files, and folders with both. Without paths, reads the current folder. Without data, Markdown
 * is checked against the data of the current folder.
 *
 * @param directory current folder, absolute
 * @param paths as written on the command line
 * @returns the inputs, and `problems`: the reasons why the command cannot run, as sentences
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
      'There is nothing to check: no data (personas.yml, personas.yaml, personas.json or a folder personas), and no persona in Markdown. Write a data file with "personas init".',
    );
  }
  return inputs;
}

/** Keeps the first of all values with the same key. */
function firstOfEach<T>(values: readonly T[], toKey: (value: T) => string): T[] {
  const keys = new Set<string>();
  return values.filter((value) => keys.size < keys.add(toKey(value)).size);
}

/** Whether there is nothing to check. This must be a failure, because the result would look clean. */
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
    inputs.diagnostics.push(toDiagnostic(kind, toDisplayPath(directory, absolute)));
  } else if (kind === 'nothing') {
    inputs.problems.push(toMissing(path));
  } else if (kind === 'folder') {
    readFolder(directory, absolute, inputs);
  } else if (MARKDOWN_EXTENSIONS.includes(extension)) {
    readDocuments(directory, [absolute], inputs);
  } else if (DATA_EXTENSIONS.includes(extension)) {
    addData(inputs, readData({ directory, data: toDisplayPath(directory, absolute) }));
  } else {
    const valid = [...DATA_EXTENSIONS, ...MARKDOWN_EXTENSIONS].join(', ');
    inputs.problems.push(
      `"${path}" is neither a data file nor Markdown. Valid: folders and files that end with ${valid}.`,
    );
  }
}

function toMissing(path: string): string {
  return path.trim() === ''
    ? 'One of the paths is empty, perhaps because a variable is not set. Name a file or a folder, such as "." for the current folder.'
    : `There is no file or folder "${path}".`;
}

/** Reads a folder with a data file of the default name, or a folder `personas` with data files. */
function readFolder(directory: string, folder: string, inputs: CheckInputs): void {
  const { paths, problems } = findMarkdown(folder);
  const toPath = (path: string) => join(folder, path);
  inputs.diagnostics.push(
    ...problems.map(({ path, problem }) => toDiagnostic(problem, toDisplayPath(directory, toPath(path)))),
  );
  if (problems.some(({ path }) => path === '')) return;
  readDocuments(directory, paths.map(toPath), inputs);
  const { readCopies } = inputs;
  inputs.readCopies = () => {
    // Problems of copies are ignored, because a copy only explains other problems.
    const copies = { documents: readCopies(), diagnostics: [] };
    readDocuments(directory, findCopies(folder).paths.map(toPath), copies);
    return copies.documents;
  };
  const data = readData({ directory: folder });
  if (data.sources.length === 0 && data.diagnostics.length === 0 && basename(folder) === 'personas') {
    addData(inputs, readData({ directory, data: toDisplayPath(directory, folder) }));
  } else {
    addData(inputs, withPrefix(relative(directory, folder), data));
  }
}

type ReadData = Pick<CheckInputs, 'sources' | 'diagnostics'>;

function addData(inputs: CheckInputs, { sources, diagnostics }: ReadData): void {
  inputs.sources.push(...sources);
  inputs.diagnostics.push(...diagnostics);
}

/** Returns the data of a folder, with paths relative to the current folder. */
function withPrefix(prefix: string, { sources, diagnostics }: ReadData): ReadData {
  const addPrefix = <T extends { file: string }>(value: T): T => ({
    ...value,
    file: toSlashes(join(prefix, value.file)),
  });
  const addPlacePrefix = (place?: Place) => place && addPrefix(place);
  return {
    sources: sources.map(addPrefix),
    diagnostics: diagnostics.map((diagnostic) => ({
      ...diagnostic,
      place: addPlacePrefix(diagnostic.place),
    })),
  };
}

function readDocuments(
  directory: string,
  paths: readonly string[],
  inputs: Pick<CheckInputs, 'documents' | 'diagnostics'>,
): void {
  for (const path of paths) {
    const file = toDisplayPath(directory, path);
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
const toDisplayPath = (directory: string, absolute: string): string =>
  toSlashes(relative(directory, absolute));
