import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildReader, type RegistryReader } from 'persona-registry';
import { PROBLEMS_FOLDER, REGISTRY_FILE, REGISTRY_FOLDER, UNREAD_FILE } from '../shared/names.js';
import { toProblemsFileName } from '../shared/toProblemFiles.js';
import { openPackedFiles } from './openPackedFiles.js';

/** What views are made from. */
export interface ViewSources extends RegistryReader {
  /** Problems of the document of this shown path. */
  readProblems(file: string): unknown;
  /** Nothing is known yet, because of mistakes in the data. */
  isUnread: boolean;
}

/** What we use of a loader's context: how the bundler learns of the files that a module is made from. */
interface Dependencies {
  addDependency(file: string): void;
  addMissingDependency(file: string): void;
}

/**
 * Sources in a build, where the registry is one file. There are no problems to read: a build with some has ended before, and the files are
 * those of an earlier dev server.
 *
 * @param folder of the plugin instance, absolute
 */
export function openBuildSources(folder: string, dependencies: Dependencies): ViewSources {
  const path = join(folder, REGISTRY_FILE);
  const files = openPackedFiles(path);
  if (files === undefined) dependencies.addMissingDependency(path);
  else dependencies.addDependency(path);
  const registry = files && readerOf(files);
  return { read: (name) => registry?.read(name), readProblems: () => undefined, isUnread: false };
}

const readers = new WeakMap<ReadonlyMap<string, string>, RegistryReader>();

/** One reader for all views, since it parses each file once. */
function readerOf(files: ReadonlyMap<string, string>): RegistryReader {
  const known = readers.get(files);
  if (known !== undefined) return known;
  const reader = buildReader(files);
  readers.set(files, reader);
  return reader;
}

/**
 * Sources in the dev server, where there is one file per persona and service, so that a change reaches the views that read it and no others.
 *
 * @param folder of the plugin instance, absolute
 */
export function openDevSources(folder: string, dependencies: Dependencies): ViewSources {
  /** `undefined` when there is no file, or `null` in it: what it was about is gone. */
  const readFile = (...names: readonly string[]): unknown => {
    const path = join(folder, ...names);
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      dependencies.addMissingDependency(path);
      return undefined;
    }
    dependencies.addDependency(path);
    return parse(path, text) ?? undefined;
  };
  return {
    read: (name) => readFile(REGISTRY_FOLDER, name),
    readProblems: (file) => readFile(PROBLEMS_FOLDER, toProblemsFileName(file)),
    isUnread: readFile(PROBLEMS_FOLDER, UNREAD_FILE) === true,
  };
}

/** Files that thousands of views may read, such as the names, by path: parsed once per content. */
const parsed = new Map<string, { text: string; value: unknown }>();
const LARGE = 4096;

function parse(path: string, text: string): unknown {
  if (text.length < LARGE) return JSON.parse(text);
  const known = parsed.get(path);
  if (known?.text === text) return known.value;
  const value: unknown = JSON.parse(text);
  parsed.set(path, { text, value });
  return value;
}
