import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ALL_PAGES,
  buildReader,
  buildRegistry,
  ENGLISH,
  type ListedPage,
  toEntityFiles,
  toPublic,
  validateSources,
} from 'persona-registry';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublishedDocument } from './listDocuments.js';
import { type DocumentSettings, toDocumentFiles, toSourceFiles } from './toDocumentFiles.js';
import { createToUrl } from './toMarkdownFiles.js';

function readerOf(name: string) {
  const text = `personas: { P001: { name: ${name} } }`;
  const { data } = validateSources({
    sources: [{ file: 'personas.yml', text, format: 'yaml' }],
    diagnostics: [],
  });
  const { registry } = buildRegistry({ sources: data, definitions: [] });
  return buildReader(toEntityFiles(toPublic(registry), { basePath: '/personas', pages: ALL_PAGES }));
}
const reader = readerOf('Data Engineer');
const opsReader = readerOf('Operator');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'personas-documents-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const settings = (more: Partial<DocumentSettings> = {}): DocumentSettings => ({
  words: ENGLISH,
  toUrl: createToUrl('https://site.example/base', (path) => path.startsWith('/personas')),
  ownerOf: () => 'default',
  openRegistry: () => reader,
  prepare: undefined,
  format: 'mdx',
  staticFileAt: () => undefined,
  ...more,
});

function write(file: string, content: string, more: Partial<PublishedDocument> = {}): PublishedDocument {
  const path = join(folder, file.replaceAll('/', '-'));
  writeFileSync(path, content);
  const href = `/${file.replace(/\.mdx?$/, '')}`;
  return { path, file, sourceFile: file, format: 'md', href, title: 'A', description: 'D.', ...more };
}

const LINK = '[Data Engineer](https://site.example/base/personas/p001.md)';
const MATTER = '---\ntitle: A\n---\n\n';

describe('documents as Markdown beside their pages', () => {
  it('are those with directives, with their title and without front matter', () => {
    const listed: ListedPage[] = [];
    const documents = [
      write('docs/a.md', `${MATTER}Ask :persona[P001].\n`),
      write('docs/b.md', '# B\n\n:::note\nNothing.\n:::\n'),
      write('blog/c.md', '# C\n\n:persona[P001]', { href: '/blog/c/' }),
      write('pages/index.md', '# Home\n\n:persona[P001]', { href: '/' }),
    ];
    expect([...toDocumentFiles(documents, settings(), listed)]).toEqual([
      ['docs/a.md', `# A\n\nAsk ${LINK}.\n`],
      ['blog/c.md', `# C\n\n${LINK}`],
      ['index.md', `# Home\n\n${LINK}`],
    ]);
    expect(listed.map(({ href }) => href)).toEqual(['/docs/a', '/blog/c/', '/']);
  });

  it('are prepared as the site prepares them', () => {
    const documents = [write('docs/a.md', '# A\n\nASK\n')];
    const prepare = (written: string) => written.replace('ASK', ':persona[P001]');
    expect([...toDocumentFiles(documents, settings({ prepare }), [])]).toEqual([
      ['docs/a.md', `# A\n\n${LINK}\n`],
    ]);
  });

  it('leave a static file at their place, and do without a document that has gone', () => {
    const documents = [
      write('docs/a.md', ':persona[P001]'),
      { ...write('docs/b.md', ''), path: join(folder, 'gone.md') },
    ];
    const staticFileAt = (path: string) => (path === '/docs/a.md' ? 'static/docs/a.md' : undefined);
    expect([...toDocumentFiles(documents, settings({ staticFileAt }), [])]).toEqual([]);
  });

  it('say in a cut version what is gone', () => {
    const documents = [write('versioned_docs/version-1.0/a.md', '# A\n\nAsk :persona[P009].')];
    const [[, markdown] = []] = [...toDocumentFiles(documents, settings(), [])];
    expect(markdown).toBe('# A\n\nAsk P009 (no longer in the handbook).');
  });
});

describe('the partials of a page', () => {
  const toText = (text: string, more: Partial<DocumentSettings> = {}) =>
    [...toDocumentFiles([write('docs/a.mdx', text, { format: 'mdx' })], settings(more), [])][0]?.[1];
  const use = ':persona[P001]\n';

  it('are written in the place of their tags, also inside each other, as the instance that answers them says', () => {
    writeFileSync(
      join(folder, '_ops.mdx'),
      `---\na: b\n---\n\nimport In from './_in.mdx';\n\nOps ${use}\n<In />\n`,
    );
    writeFileSync(join(folder, '_in.mdx'), "import Ops from './_ops.mdx';\n\nIn.\n\n<Ops />\n");
    const ownerOf = (path: string) => (path.endsWith('_ops.mdx') ? 'ops' : 'default');
    const openRegistry = (instance: string) => (instance === 'ops' ? opsReader : reader);
    const text = `# A\n\nimport Part from './_ops.mdx';\n\n${use}\n<Part />\n`;
    expect(toText(text, { ownerOf, openRegistry })).toBe(
      `# A\n\n${LINK}\n\nOps ${LINK.replace('Data Engineer', 'Operator')}\n\nIn.\n\n<Ops />\n`,
    );
  });

  it('stay tags where nobody answers them', () => {
    writeFileSync(join(folder, '_none.mdx'), use);
    const ownerOf = (path: string) => (path.endsWith('_none.mdx') ? undefined : 'default');
    const text = `# A\n\nimport Part from './_none.mdx';\n\n<Part />\n\n${use}`;
    expect(toText(text, { ownerOf })).toBe(`# A\n\n<Part />\n\n${LINK}\n`);
  });
});

describe('copies for plugins that read sources', () => {
  it('are all documents inside the site, with front matter, in the folders of their sources', () => {
    const documents = [
      write('docs/a.md', `${MATTER}Ask :persona[P001].\n`),
      write('i18n/de/docs/b.md', '\uFEFF# B\r\n', { sourceFile: 'docs/b.md' }),
      write('../shared/c.md', ':persona[P001]'),
    ];
    expect([...toSourceFiles(documents, settings())]).toEqual([
      ['docs/a.md', `${MATTER}Ask ${LINK}.\n`],
      ['docs/b.md', '\uFEFF# B\r\n'],
    ]);
  });

  it('have in a partial what the instance that answers it says', () => {
    const part = ':persona[P001]\n';
    writeFileSync(join(folder, '_ops.mdx'), part);
    writeFileSync(join(folder, '_none.mdx'), part);
    const text =
      "import Ops from './_ops.mdx';\nimport None from './_none.mdx';\n\n<Ops />\n\n:persona[P001]\n";
    const ownerOf = (path: string) =>
      path.endsWith('_none.mdx') ? undefined : path.endsWith('_ops.mdx') ? 'ops' : 'default';
    const openRegistry = (instance: string) => (instance === 'ops' ? opsReader : reader);
    const files = [
      ...toSourceFiles([write('docs/a.mdx', text, { format: 'mdx' })], settings({ ownerOf, openRegistry })),
    ];
    expect(files.map(([, written]) => written)).toEqual([
      text.replace(part, `${LINK}\n`),
      part,
      '[Operator](https://site.example/base/personas/p001.md)\n',
    ]);
  });

  it('come with the partials that they import, also inside each other', () => {
    writeFileSync(join(folder, '_part.mdx'), "import Inner from './_inner.mdx';\n\n:persona[P001]\n");
    writeFileSync(join(folder, '_inner.mdx'), "import Part from './_part.mdx';\n\nInner.\n");
    const text = "import Part from './_part.mdx';\nimport Other from '@site/docs/_other.mdx';\n\n<Part />\n";
    const documents = [
      write('docs/a.mdx', text, { format: 'mdx' }),
      write('docs/b.mdx', text, { format: 'mdx' }),
    ];
    const files = [...toSourceFiles(documents, settings())];
    expect(files.map(([name]) => name)).toEqual([
      'docs/a.mdx',
      'docs/_part.mdx',
      'docs/_inner.mdx',
      'docs/b.mdx',
    ]);
    expect(files[1]?.[1]).toBe(`import Inner from './_inner.mdx';\n\n${LINK}\n`);
  });
});
