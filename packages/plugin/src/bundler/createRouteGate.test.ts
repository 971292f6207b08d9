import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRouteGate, type GatedCompiler } from './createRouteGate.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'routes-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const routesOf = (...routes: [path: string, hash: string][]) =>
  `export default [\n${routes
    .map(
      ([path, hash]) =>
        `  {\n    component: ComponentCreator('${path.replaceAll("'", "\\'")}', '${hash}'),\n  },\n`,
    )
    .join('')}  {\n    component: ComponentCreator('*'),\n  },\n];\n`;
const chunksOf = (...keys: string[]) =>
  JSON.stringify(
    Object.fromEntries(keys.map((key) => [key, { __comp: 'page', props: [{ data: `data-${key}` }] }])),
  );
const registryOf = (...names: string[]) =>
  `export default {\n${names.map((name) => `  "${name}": [() => import("x"), "x", 0],`).join('\n')}};\n`;

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

/** A compiler of the dev server. `start` begins a compilation; its promise settles when the gate lets the compilation go on. */
function fakeCompiler() {
  let run: ((compiler: GatedCompiler) => Promise<void>) | undefined;
  const modifiedFiles = new Set<string>();
  const fileTimestamps = new Map<string, unknown>([[join(folder, 'registry.js'), 1]]);
  const purge = vi.fn();
  const compiler: GatedCompiler = {
    hooks: {
      watchRun: {
        tapPromise: (_, task) => {
          run = task;
        },
      },
    },
    modifiedFiles,
    fileTimestamps,
    inputFileSystem: { purge },
  };
  return { compiler, modifiedFiles, fileTimestamps, purge, start: async () => run?.(compiler) };
}

/** A gate that never gives up by itself. */
function createGate(deadline = 60_000) {
  const fake = fakeCompiler();
  createRouteGate({ generatedFilesDir: folder, pause: 1, deadline }).apply(fake.compiler);
  return fake;
}

function writeWhole() {
  write('routes.js', routesOf(['/docs', 'a1'], ["/it's", 'b2']));
  write('routesChunkNames.json', chunksOf('/docs-a1', "/it's-b2"));
  write('registry.js', registryOf('page', 'data-/docs-a1', "data-/it's-b2"));
}

it('lets a compilation go on when the files agree, and tells the bundler once that they have changed', async () => {
  writeWhole();
  const { start, modifiedFiles } = createGate();
  await start();
  expect(modifiedFiles.size).toBe(3);
  modifiedFiles.clear();
  await start();
  expect(modifiedFiles.size).toBe(0);
});

it('does not wait for files that are not there', async () => {
  const { start } = createGate();
  await start();
  write('routes.js', routesOf(['/docs', 'a1']));
  await start();
});

it.each([
  ['a route without chunks', 'routesChunkNames.json', chunksOf('/docs-a1')],
  ['names of chunks that are half written', 'routesChunkNames.json', '{ "/docs-a1": {'],
  ['an empty file of routes', 'routes.js', ''],
  [
    'routes that are half written',
    'routes.js',
    "export default [\n  {\n    component: ComponentCreator('/docs', 'a1'),",
  ],
  ['a chunk without its module', 'registry.js', registryOf('page', 'data-/docs-a1')],
  ['modules that are half written', 'registry.js', 'export default {'],
])('waits at %s, and then tells the bundler which files have changed', async (_, name, text) => {
  writeWhole();
  write(name, text);
  const { start, modifiedFiles, fileTimestamps, purge } = createGate();
  const started = start();
  const settled = vi.fn();
  void started.then(settled);
  // The gate has looked at the files, and looks again on a timer.
  await new Promise(setImmediate);
  expect(settled).not.toHaveBeenCalled();
  writeWhole();
  await started;
  const files = ['routes.js', 'routesChunkNames.json', 'registry.js'].map((file) => join(folder, file));
  expect([...modifiedFiles]).toEqual(files);
  expect(fileTimestamps).toEqual(new Map());
  expect(purge.mock.calls.flat()).toEqual(files);
});

it('gives up after the deadline, and does not wait twice for the same files', async () => {
  writeWhole();
  write('registry.js', registryOf('page'));
  const { start, modifiedFiles } = createGate(20);
  await start();
  expect(modifiedFiles.size).toBe(3);
  modifiedFiles.clear();
  await start();
  expect(modifiedFiles.size).toBe(0);
});
