import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Diagnostic } from 'persona-registry';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Site } from '../site/buildSite.js';
import { createOutput } from './createOutput.js';
import type { Outcome } from './output.js';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'create-output-')), 'default');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const write = (name: string) => (text: string) => [[name, text]] as const;

/** Makes a site of one page. All its files have the same text. */
const createSite = (text: string): Site => ({
  toEntityFiles: () => write('persona-p001.json')(text),
  openRegistry: () => ({ read: () => undefined }),
  toCoverageFiles: () => write('coverage-unused-team.json')(text),
  pages: [
    {
      kind: 'persona-page',
      pageSwitch: 'persona',
      path: '/personas/p001',
      entity: { kind: 'persona', id: 'P001' },
    },
  ],
  redirects: [],
  toPageFiles: () => write('persona-p001.json')(text),
  toPublicFiles: () => write('personas.json')(text),
  toMarkdownFiles: () => write('personas.json')(text),
  origins: { entries: new Map(), grants: [], noAccess: [] },
});

const outcome = (site: Site, diagnostics: Diagnostic[] = []): Outcome => ({
  site,
  state: 'current',
  examine: () => ({ diagnostics, errorsWithoutView: diagnostics }),
  definitions: [],
});
const idle = { run: vi.fn() };
const contents = () =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => {
        const path = join(parentPath, name);
        return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
      }),
  );

describe('createOutput', () => {
  it('reports in a build, and writes at once only the files that loaders read', () => {
    const report = vi.fn();
    createOutput(folder, { isDevServer: false, report, idle })(outcome(createSite('1')));
    expect(report).toHaveBeenCalledWith([]);
    expect(contents()).toEqual({
      'pages.txt': 'persona-p001.json\n1\n',
      'registry.txt': 'persona-p001.json\n1\ncoverage-unused-team.json\n1\n',
      'view.mjs': '',
    });
    expect(idle.run).not.toHaveBeenCalled();
  });

  it('writes nothing when the report ends the build', () => {
    const report = () => {
      throw new Error('No.');
    };
    const problem: Diagnostic = { code: 'x', severity: 'error', message: 'No.' };
    const write = createOutput(folder, { isDevServer: false, report, idle });
    expect(() => write(outcome(createSite('1'), [problem]))).toThrow('No.');
    expect(readdirSync(join(folder, '..'))).toEqual([]);
  });

  it('writes for the bundler in the dev server too', () => {
    createOutput(folder, { isDevServer: true, report: vi.fn(), idle })(outcome(createSite('1')));
    expect(contents()).toMatchObject({ 'pages/persona-p001.json': '1', 'view.mjs': '' });
    expect(idle.run).toHaveBeenCalledOnce();
  });
});
