import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packFiles } from '../shared/packFiles.js';
import { readPage } from './page-reader.js';
import { pitch } from './server-page-loader.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "server's pages-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the code of a page's module, as the server does. */
function load(name: string): unknown {
  const code = pitch.call({ resourcePath: join(folder, 'view.mjs'), resourceQuery: `?${name}` });
  const body = code.replace(/^import .*\n/, '').replace('export default', 'return');
  return new Function('readPage', body)(readPage);
}

describe('the loader of pages for the server', () => {
  const first = { title: 'Ö’Neil 日本 \u2028', description: 'a\nb' };
  const second = { title: 'Kim' };

  it('makes a module that reads the view when a page is rendered, with any characters in it', () => {
    const pages = [
      ['overview.json', JSON.stringify(first)],
      ['persona-p001.json', JSON.stringify(second)],
    ] as const;
    writeFileSync(join(folder, 'pages.txt'), [...packFiles(pages)].join(''));
    expect(load('overview.json')).toEqual(first);
    expect(load('persona-p001.json')).toEqual(second);
  });

  it('gives views that components can use like objects, also after many other pages', () => {
    const views = Array.from({ length: 200 }, (_, index) => ({
      kind: 'person-page',
      title: `Person ${index}`,
    }));
    const pages = views.map((view, index) => [`person-${index}.json`, JSON.stringify(view)] as const);
    writeFileSync(join(folder, 'pages.txt'), [...packFiles(pages)].join(''));
    const loaded = pages.map(([name]) => load(name) as (typeof views)[number]);
    for (const [index, view] of loaded.entries()) {
      const { title, ...rest } = view;
      expect([title, rest, 'title' in view, 'map' in view]).toEqual([
        `Person ${index}`,
        { kind: 'person-page' },
        true,
        false,
      ]);
    }
    expect({ ...loaded[0] }).toEqual(views[0]);
  });

  it('makes code without the view, which is the same for all data', () => {
    const code = pitch.call({ resourcePath: join(folder, 'view.mjs'), resourceQuery: '?overview.json' });
    expect(code).not.toContain('Neil');
    expect(code).toMatch(/^import \{ readPage \} from 'docusaurus-plugin-personas-page-reader';\n/);
  });

  it('names a missing page', () => {
    expect(() => load('b.json')).toThrow('There is no page "b.json"');
  });
});
