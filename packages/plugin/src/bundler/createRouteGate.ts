import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { listRoutes } from '../shared/listRoutes.js';
import { PLUGIN_NAME } from '../shared/names.js';

/** The part of a webpack or Rspack compiler that we use. Rspack asks for the changed files by name, webpack for the times of files. */
export interface GatedCompiler {
  hooks: { watchRun: { tapPromise(name: string, run: (compiler: GatedCompiler) => Promise<void>): void } };
  modifiedFiles?: ReadonlySet<string> | undefined;
  fileTimestamps?: ReadonlyMap<string, unknown> | undefined;
  inputFileSystem?: { purge?(path: string): void } | null;
}

export interface RouteGateOptions {
  /** Absolute path of Docusaurus' generated files. */
  generatedFilesDir: string;
  /** Milliseconds between two looks at the files. */
  pause?: number;
  /** Milliseconds after which a compilation starts in any case. */
  deadline?: number;
}

/** The files that Docusaurus writes for its routes. Each refers to the next one. */
const FILES = ['routes.js', 'routesChunkNames.json', 'registry.js'] as const;

/** The name of a chunk at the begin of its line in `registry.js`. */
const CHUNK = /^ {2}"([^"]+)": \[/gm;

/**
 * Creates a plugin for the bundler of the dev server. A compilation waits until Docusaurus has written all files of its routes.
 *
 * Docusaurus writes these files at the same time, each in several steps. Rspack starts 5 ms after the last change that it sees, so on a busy
 * machine it may see a new file and an old one. Then a route has no chunks, Docusaurus' code throws in the browser, and the browser loads the
 * whole page again. It happens when an edit adds a page.
 */
export function createRouteGate({ generatedFilesDir, pause = 5, deadline = 2000 }: RouteGateOptions) {
  const files = FILES.map((name) => join(generatedFilesDir, name));
  /** The state of the files at the last compilation. */
  let lastStamp = '';

  async function waitForRoutes(compiler: GatedCompiler): Promise<void> {
    if (toStamp(files) === lastStamp) return;
    const start = Date.now();
    while (!areWhole(files) && Date.now() - start < deadline) await sleep(pause);
    lastStamp = toStamp(files);
    // The bundler has chosen its changed files before. It may have missed the last of them.
    for (const file of files) addChanged(file, compiler);
  }

  return {
    apply({ hooks }: GatedCompiler) {
      hooks.watchRun.tapPromise(PLUGIN_NAME, waitForRoutes);
    },
  };
}

const toStamp = (files: readonly string[]): string =>
  files.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0).join(' ');

/** Whether every route has its chunks, and every chunk its module. Files that are not there have another form, and nobody waits for them. */
function areWhole(files: readonly string[]): boolean {
  try {
    const [routes = '', chunkNames = '', registry = ''] = files.map((file) => readFileSync(file, 'utf8'));
    // An end of its own shows that a file is not cut.
    if (!routes.trimEnd().endsWith('];') || !registry.trimEnd().endsWith('};')) return false;
    const chunksOf: Record<string, unknown> = JSON.parse(chunkNames);
    const keys = listRoutes(routes).map(({ path, hash }) => `${path}-${hash}`);
    const known = new Set(Array.from(registry.matchAll(CHUNK), ([, name]) => name));
    return keys.every(
      (key) => Object.hasOwn(chunksOf, key) && namesOf(chunksOf[key]).every((name) => known.has(name)),
    );
  } catch (error) {
    return isMissingFile(error);
  }
}

/** The names of a route's chunks: strings in nested objects and lists. */
function namesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namesOf) : [];
}

const isMissingFile = (error: unknown): boolean =>
  error instanceof Error && (error as NodeJS.ErrnoException).code === 'ENOENT';

function addChanged(file: string, compiler: GatedCompiler): void {
  // Both bundlers use changeable collections here, though they are declared as fixed.
  (compiler.modifiedFiles as Set<string> | undefined)?.add(file);
  (compiler.fileTimestamps as Map<string, unknown> | undefined)?.delete(file);
  compiler.inputFileSystem?.purge?.(file);
}
