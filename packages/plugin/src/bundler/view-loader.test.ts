import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ALL_PAGES,
  buildRegistry,
  type Registry,
  type RouteOptions,
  toEntityFiles,
  toPublic,
  toQuery,
  type ViewRequest,
} from 'persona-registry';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packFiles } from '../shared/packFiles.js';
import { toProblemFiles } from '../shared/toProblemFiles.js';
import { pitch } from './view-loader.js';
import { viewErrors } from './viewErrors.js';

const routes: RouteOptions = {
  basePath: '/personas',
  pages: ALL_PAGES,
};
const { registry } = buildRegistry({
  sources: [
    {
      file: 'personas.yml',
      data: {
        architectures: {
          lambda: {
            name: 'LAMBDA',
            components: { a: { name: 'A' }, b: { name: 'B' } },
            flows: [{ from: 'a', to: 'b' }],
          },
        },
        personas: { P001: { name: 'Ada \\ O\'Neil\u2028 "x"' }, P002: { name: 'Bob' } },
      },
    },
  ],
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'view-loader-'));
  mkdirSync(join(folder, 'registry'));
  mkdirSync(join(folder, 'problems'));
  writeRegistry(registry);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the registry in the form of the dev server and in the form of a build. */
function writeRegistry(registryToWrite: Registry): void {
  const files = toEntityFiles(toPublic(registryToWrite, 'public'), routes);
  for (const [name, text] of files) writeFileSync(join(folder, 'registry', name), text);
  writeFileSync(join(folder, 'registry.txt'), [...packFiles(files)].join(''));
}

const link = (ref: string): ViewRequest => ({ kind: 'persona-link', ref });

/** Runs the loader, and evaluates the module that it returns. */
async function load(
  request: ViewRequest,
  { hot = true, compiler = 'client', at = 'docs/a.md:3:1', part = '' } = {},
) {
  const context = {
    query: `?${toQuery(request, at)}`,
    resourcePath: join(folder, 'view.mjs'),
    resourceQuery: part,
    hot,
    cacheable: vi.fn(),
    addDependency: vi.fn(),
    addMissingDependency: vi.fn(),
    _compiler: { name: compiler },
    _module: { identifier: () => 'the module' },
  };
  viewErrors.clear();
  const code = await pitch.call(context);
  // Dynamic imports are not evaluated, because no test follows one.
  const expression = code.replace(/^import .*\n/, '').replace('import.meta.webpackHot', 'undefined');
  const view = new Function('toLiveView', expression.replace('export default', 'return'))(
    (state: unknown) => state,
  );
  const relative = (mock: typeof context.addDependency) =>
    mock.mock.calls.map(([path]) => path.slice(folder.length + 1).replaceAll('\\', '/')).sort();
  return {
    view,
    code,
    context,
    read: relative(context.addDependency),
    missing: relative(context.addMissingDependency),
  };
}

describe('the view loader', () => {
  it('returns a module of the view, and depends on exactly the files that the view needs', async () => {
    const { view, code, context, read } = await load(link('P001'));
    expect(view).toMatchObject({
      kind: 'persona-link',
      persona: { id: 'P001', name: 'Ada \\ O\'Neil\u2028 "x"' },
    });
    expect(code).not.toContain(folder);
    expect(read).toEqual(['registry/persona-p001.json']);
    expect(viewErrors.size).toBe(0);
    expect(context.cacheable).not.toHaveBeenCalled();
  });

  it('accepts its own update in the dev server, and nowhere else', async () => {
    expect((await load(link('P001'))).code).toMatch(
      /^import \{ toLiveView \} from 'docusaurus-plugin-personas-live-view';\nexport default toLiveView\(.*, import\.meta\.webpackHot\);\n$/s,
    );
    expect((await load(link('P001'), { hot: false })).code).toMatch(/^export default JSON\.parse\(.*\);\n$/s);
  });

  it('reads one file in a build, again after a change, and waits for a missing file', async () => {
    const build = { hot: false };
    expect(await load(link('P001'), build)).toMatchObject({
      view: { persona: { id: 'P001' } },
      read: ['registry.txt'],
    });
    writeRegistry(buildRegistry({ sources: [] }).registry);
    expect((await load(link('P001'), build)).view.kind).toBe('problem');
    rmSync(join(folder, 'registry.txt'));
    expect(await load(link('P001'), build)).toMatchObject({
      view: { kind: 'problem' },
      missing: ['registry.txt'],
    });
  });

  it('draws flows with a layout engine', async () => {
    const { view, read } = await load({ kind: 'architecture-map', ref: 'lambda', filter: {} });
    expect(view.drawing.svg).toContain('persona-picture__flow');
    expect(read).toEqual(['registry/architecture-lambda.json']);
  });

  it('depends on missing files, so that the view is made when they exist', async () => {
    const { view, missing } = await load(link('P009'));
    expect(view).toMatchObject({
      kind: 'problem',
      diagnostic: { code: 'unknown-reference', place: { file: 'docs/a.md', line: 3, column: 1 } },
    });
    expect(missing).toContain('registry/persona-p009.json');
    expect(viewErrors.size).toBe(0);
  });

  it('treats an emptied file as missing, and depends on it', async () => {
    writeFileSync(join(folder, 'registry', 'persona-p002.json'), 'null');
    const { view, read } = await load(link('P002'));
    expect(view.kind).toBe('problem');
    expect(read).toContain('registry/persona-p002.json');
  });

  it('sets an error in a build, once for client and server, and leaves nothing in the cache', async () => {
    const { context } = await load(link('P009'), { hot: false });
    expect(viewErrors.get('the module')).toMatch(
      /^docs\/a\.md:3:1 unknown-reference There is no persona "P009"\./,
    );
    expect(context.cacheable).toHaveBeenCalledWith(false);
    const server = await load(link('P009'), { hot: false, compiler: 'server' });
    expect(viewErrors.size).toBe(0);
    expect(server.context.cacheable).toHaveBeenCalledWith(false);
  });

  it.each([
    'versioned_docs/version-1.0/a.md:3:1',
    'handbook_versioned_docs/version-1.0/a.md:3:1',
    'i18n/fr/docusaurus-plugin-content-docs/version-1.0/a.md:3:1',
  ])('says in a document of a cut version what is gone, without place and error: %s', async (at) => {
    const { context, view } = await load(link('P009'), { hot: false, at });
    expect(view).toMatchObject({ kind: 'problem', diagnostic: { severity: 'info' } });
    expect(view.diagnostic.place).toBeUndefined();
    expect(viewErrors.size).toBe(0);
    expect(context.cacheable).not.toHaveBeenCalled();
  });

  it('shows the problem of a definition in place of the definition', async () => {
    const place = { file: 'docs/a.md', line: 3, column: 1 };
    const files = toProblemFiles(
      [
        {
          code: 'unknown-reference',
          severity: 'error',
          message: 'No team "X".',
          place: { ...place, line: 5 },
        },
      ],
      [{ id: 'P001', fields: {}, place, fieldPlaces: {} }],
    );
    for (const [name, text] of files) writeFileSync(join(folder, 'problems', name), text);
    expect((await load(link('P001'))).view).toMatchObject({
      kind: 'problem',
      diagnostic: { place: { line: 5 } },
    });
    expect((await load(link('P001'), { hot: false })).view.kind).toBe('persona-link');
    expect((await load(link('P001'), { at: 'docs/a.md:9:1' })).view.kind).toBe('persona-link');
    expect((await load(link('P001'), { at: 'docs/b.md:3:1' })).view.kind).toBe('persona-link');
  });

  it('does not report an unknown persona while there is no data', async () => {
    writeFileSync(join(folder, 'problems', 'unread.json'), 'true');
    for (const request of [
      link('P009'),
      link('P001'),
      { kind: 'persona-cards', filter: {}, variant: 'full' } as const,
    ]) {
      expect((await load(request)).view).toMatchObject({
        kind: 'problem',
        diagnostic: { code: 'unread', message: 'Not shown yet: the data has mistakes.' },
      });
    }
    expect((await load(link('P001'), { hot: false })).view.kind).toBe('persona-link');
    writeFileSync(join(folder, 'problems', 'unread.json'), 'null');
    expect(await load(link('P001'))).toMatchObject({
      view: { kind: 'persona-link' },
      read: ['problems/unread.json', 'registry/persona-p001.json'],
    });
  });

  it('leaves the rows of a long table out of the browser’s code, with a function that loads them', async () => {
    const personas = Object.fromEntries(
      Array.from({ length: 101 }, (_, index) => [`R${index}`, { name: `Row ${index}` }]),
    );
    const long = buildRegistry({ sources: [{ file: 'personas.yml', data: { personas } }] }).registry;
    writeRegistry(long);
    const table: ViewRequest = { kind: 'persona-table', filter: {}, columns: [{ field: 'persona' }] };
    const build = { hot: false };
    const { code } = await load(table, build);
    expect(code).not.toContain('Row 7');
    expect(code).toContain(
      'load: () => import("!!docusaurus-plugin-personas-view?persona-table&columns=persona&at=docs/a.md:3:1!./view.mjs?whole")',
    );
    const rowsOf = async (request: ViewRequest, options: Parameters<typeof load>[1]) =>
      (await load(request, options)).view.groups[0].rows;
    expect(await rowsOf(table, { ...build, part: '?whole' })).toHaveLength(101);
    expect(await rowsOf(table, { ...build, compiler: 'server' })).toHaveLength(101);
    expect(await rowsOf(table, {})).toHaveLength(101);
    expect(await rowsOf({ ...table, filter: { persona: [{ value: 'R7' }] } }, build)).toHaveLength(1);
  });

  it('refuses a query that is not a request', async () => {
    const context = { query: '?nonsense', resourcePath: join(folder, 'view.mjs') };
    await expect(pitch.call(context as never)).rejects.toThrow('"?nonsense" is not a request for a view.');
  });
});
