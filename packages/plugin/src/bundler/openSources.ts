import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildReader, type RegistryReader } from 'persona-registry';
import { PROBLEMS_FOLDER, REGISTRY_FILE, REGISTRY_FOLDER, UNREAD_FILE } from '../shared/names.js';
import { toProblemsFileName } from '../shared/toProblemFiles.js';
import { openPackedFiles } from './openPackedFiles.js';

/** The data from which views are made. */
export interface ViewSources extends RegistryReader {
  /** Reads the problems of the document with this path (relative to the site). */
  readProblems(file: string): unknown;
  /** No state without mistakes exists yet, so there is no data. */
  isUnread: boolean;
}

/** The part of a loader's context that we use. It reports to the bundler the files from which a module is made. */
interface Dependencies {
  addDependency(file: string): void;
  addMissingDependency(file: string): void;
}

/**
 * Opens the sources of a build, where the registry is one file. A build reads no problem files: a build with problems has ended before this, and
 * any such files are from an earlier dev server.
 *
 * @param folder absolute folder of the plugin instance
 * @param dependencies absent outside of the bundler
 */
export function openBuildSources(folder: string, dependencies?: Dependencies): ViewSources {
  const path = join(folder, REGISTRY_FILE);
  const files = openPackedFiles(path);
  if (files === undefined) dependencies?.addMissingDependency(path);
  else dependencies?.addDependency(path);
  const registry = files && readerOf(files);
  return { read: (name) => registry?.read(name), readProblems: () => undefined, isUnread: false };
}

const readers = new WeakMap<ReadonlyMap<string, string>, RegistryReader>();

/** All views share one reader, which parses each file once. */
function readerOf(files: ReadonlyMap<string, string>): RegistryReader {
  const cached = readers.get(files);
  if (cached !== undefined) return cached;
  const reader = buildReader(files);
  readers.set(files, reader);
  return reader;
}

/**
 * Opens the sources of the dev server, which has one file per persona and service. A change then reaches only the views that read the file.
 *
 * @param folder absolute folder of the plugin instance
 */
export function openDevSources(folder: string, dependencies: Dependencies): ViewSources {
  /** Returns `undefined` if the file is missing or contains `null`, because its entity no longer exists. */
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

/** Large files by path, parsed once per content. Thousands of views may read the same file, such as the names. */
const parsedFiles = new Map<string, { text: string; value: unknown }>();
const LARGE_LENGTH = 4096;

function parse(path: string, text: string): unknown {
  if (text.length < LARGE_LENGTH) return JSON.parse(text);
  const cached = parsedFiles.get(path);
  if (cached?.text === text) return cached.value;
  const value: unknown = JSON.parse(text);
  parsedFiles.set(path, { text, value });
  return value;
}
