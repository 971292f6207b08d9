import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import remarkMath from 'remark-math';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ScanSettings, scanDocuments } from './scanDocuments.js';
import type { SiteDocument } from './siteDocument.js';

let siteDir: string;
let settings: ScanSettings;

beforeEach(() => {
  siteDir = mkdtempSync(join(tmpdir(), 'scan-documents-'));
  settings = { siteDir, format: 'mdx', toDisplayPath: (path) => relative(siteDir, path) };
});
afterEach(() => rmSync(siteDir, { recursive: true, force: true }));

function write(file: string, text: string, more: Partial<SiteDocument> = {}): SiteDocument {
  const path = join(siteDir, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return {
    path,
    file,
    format: 'mdx',
    kind: 'page',
    document: { title: file, href: `/${file}` },
    ...more,
  };
}

const defining = (id: string) => `:::persona[Name of ${id}]{#${id}}\n\n- **Team**: AI\n\n:::\n`;

describe('scanDocuments', () => {
  it('finds definitions and mentions, with their pages', () => {
    const documents = [
      write('docs/a.md', `# A\n\n${defining('P001')}`),
      write('docs/b.md', 'Text.\n\n::persona{#P001}\n', { document: undefined }),
      write('docs/c.md', 'Nothing.\n'),
    ];
    const { definitions, mentions, ignoredDefinitions, diagnostics } = scanDocuments(
      documents,
      settings,
      new Map(),
    );
    expect(definitions).toMatchObject([{ id: 'P001', document: { href: '/docs/a.md' } }]);
    expect(mentions).toMatchObject([
      { document: { href: '/docs/a.md' }, place: { file: 'docs/a.md', line: 3 } },
      { place: { file: 'docs/b.md', line: 3, column: 1 } },
    ]);
    expect(mentions[1]?.document).toBeUndefined();
    expect(ignoredDefinitions).toEqual([]);
    expect(diagnostics).toEqual([]);
  });

  it('lists definitions by path and place, for any order of loaded content', () => {
    const documents = [
      write('docs/b.md', `${defining('P003')}\n${defining('P001')}`),
      write('blog/z.md', defining('P004')),
      write('docs/a.md', defining('P002')),
    ];
    const { definitions } = scanDocuments(documents, settings, new Map());
    expect(definitions.map(({ id }) => id)).toEqual(['P004', 'P002', 'P003', 'P001']);
  });

  it('separates definitions in documents that do not define personas', () => {
    const documents = [
      write('docs/draft.md', `import A from './_none.mdx';\n\n${defining('P002')}`, { kind: 'draft' }),
      write('docs/unlisted.md', defining('P004'), { kind: 'unlisted' }),
      write('docs/source.md', `${defining('P003')}\n::persona{#P003 vriant="row"}\n`, { kind: 'source' }),
    ];
    write('docs/_none.mdx', '::persona{#P009}\n');
    const { definitions, mentions, ignoredDefinitions, diagnostics, drafts } = scanDocuments(
      documents,
      settings,
      new Map(),
    );
    expect(definitions.map(({ id }) => id)).toEqual(['P003']);
    expect(ignoredDefinitions).toMatchObject([
      { id: 'P002', kind: 'draft' },
      { id: 'P004', kind: 'unlisted' },
    ]);
    expect(mentions).toHaveLength(2);
    expect(drafts).toEqual(['docs/draft.md']);
    expect(diagnostics).toEqual([]);
  });

  it('follows imports of partials, whose mentions count for every page and whose definitions do not count', () => {
    write('docs/_part.mdx', `import Deep from '@site/shared/deep.md';\n\n${defining('P004')}\n<Deep />\n`);
    write('shared/deep.md', `import Again from '../docs/_part.mdx';\n\n:service[x]{vriant="row"}\n`);
    const page = (name: string) =>
      write(name, `import Part from './_part.mdx';\nimport B from './b.mdx';\n\n<Part />\n`);
    const documents = [page('docs/a.mdx'), page('docs/b.mdx')];
    const { definitions, mentions, ignoredDefinitions, diagnostics } = scanDocuments(
      documents,
      settings,
      new Map(),
    );
    expect(definitions).toEqual([]);
    expect(ignoredDefinitions.map(({ id }) => id)).toEqual(['P004']);
    expect(mentions.map(({ place, document }) => `${place.file} on ${document?.href}`)).toEqual([
      'docs/_part.mdx on /docs/a.mdx',
      'docs/_part.mdx on /docs/b.mdx',
    ]);
    expect(diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([
      ['unknown-attribute', 'shared/deep.md'],
    ]);
  });

  it('leaves out partials whose views are of other data', () => {
    write('ops/_part.mdx', '::persona{#P004}\n');
    write('docs/_part.mdx', '::persona{#P005}\n');
    const documents = [
      write('docs/a.mdx', `import A from '../ops/_part.mdx';\nimport B from './_part.mdx';\n`),
    ];
    const answers = (path: string) => !path.includes('/ops/');
    const { mentions } = scanDocuments(documents, { ...settings, answers }, new Map());
    expect(mentions).toMatchObject([{ request: { ref: 'P005' } }]);
  });

  it('reads documents as the site prepares them', () => {
    const document = write('docs/a.md', 'PERSONA\n');
    const prepare = vi.fn((text: string) => text.replace('PERSONA', '::persona{#P002}'));
    const { mentions } = scanDocuments([document], { ...settings, prepare }, new Map());
    expect(mentions).toMatchObject([{ request: { ref: 'P002' } }]);
    expect(prepare).toHaveBeenCalledWith('PERSONA\n', document.path);
  });

  it('parses each document, and what it imports, with its own syntax', () => {
    const text = '$:persona[P001]$ :persona[P002]\n';
    write('docs/_part.mdx', text);
    const documents = [
      write('docs/a.mdx', `${text}\nimport Part from './_part.mdx';\n\n<Part />\n`, {
        syntax: { plugins: [remarkMath] },
      }),
      write('blog/b.mdx', text),
    ];
    const { mentions } = scanDocuments(documents, settings, new Map());
    expect(mentions.map(({ place, request }) => [place.file, 'ref' in request && request.ref])).toEqual([
      ['docs/a.mdx', 'P002'],
      ['docs/_part.mdx', 'P002'],
      ['blog/b.mdx', 'P001'],
      ['blog/b.mdx', 'P002'],
    ]);
  });

  it('leaves out an import that is no file to read', () => {
    mkdirSync(join(siteDir, 'docs/_folder.mdx'), { recursive: true });
    execFileSync('mkfifo', [join(siteDir, 'docs/_pipe.mdx')]);
    symlinkSync('_self.mdx', join(siteDir, 'docs/_self.mdx'));
    const names = ['folder', 'pipe', 'self', 'gone', 'gone/inner'];
    const imports = names.map((name, index) => `import Part${index} from './_${name}.mdx';\n`).join('');
    const { mentions } = scanDocuments(
      [write('docs/a.mdx', `${imports}\n:persona[P001]\n`)],
      settings,
      new Map(),
    );
    expect(mentions).toMatchObject([{ place: { file: 'docs/a.mdx' } }]);
  });

  it('scans a document again only if its text has changed, and skips a missing document', () => {
    const cache = new Map();
    const prepare = vi.fn((text: string) => text);
    const documents = [write('docs/a.md', '::persona{#P001}\n'), write('docs/b.md', 'Text.\n')];
    const scan = () => scanDocuments(documents, { ...settings, prepare }, cache);
    scan();
    expect(scan().mentions).toHaveLength(1);
    expect(prepare).toHaveBeenCalledTimes(2);
    write('docs/b.md', '::persona{#P002}\n');
    expect(scan().mentions).toHaveLength(2);
    expect(prepare).toHaveBeenCalledTimes(3);
    rmSync(join(siteDir, 'docs/a.md'));
    expect(scan().mentions).toHaveLength(1);
  });
});
