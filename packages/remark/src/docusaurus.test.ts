import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Options } from '@docusaurus/mdx-loader/lib/options.js';
import preprocess from '@docusaurus/mdx-loader/lib/preprocessor.js';
import { createProcessorUncached } from '@docusaurus/mdx-loader/lib/processor.js';
import { toQuery, type ViewRequest, validateQuery } from 'persona-registry';
import remarkMath from 'remark-math';
import { describe, expect, test } from 'vitest';
import type { MarkdownFormat } from './scan/markdownFormat.js';
import { scanMarkdown } from './scan/scanMarkdown.js';
import { type RemarkPersonasOptions, remarkPersonas } from './transform/remarkPersonas.js';

/*
 * Runs the complete MDX loader of Docusaurus, with our plugin at the same place as in a site. The scan must find the same requests as the page.
 */

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));
const fixtures = readdirSync(folder).filter((file) => /\.mdx?$/.test(file) && !file.startsWith('broken'));

// The defaults of Docusaurus 3.10.
const markdownConfig = {
  format: 'mdx',
  emoji: true,
  mermaid: false,
  mdx1Compat: { comments: true, admonitions: true, headingIds: true },
  anchors: { maintainCase: false },
  remarkRehypeOptions: undefined,
  hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
} as unknown as Options['markdownConfig'];

/** Compiles a document. Returns the code, and the requests for view modules. */
async function compile(text: string, file: string, format: MarkdownFormat, more: Partial<Options> = {}) {
  const queries = new Set<string>();
  const personas: RemarkPersonasOptions = {
    output: 'mdx',
    file: (path) => path.replace('/site/', ''),
    viewModule: (query) => {
      queries.add(query);
      return `view?${query}`;
    },
  };
  const options: Options = {
    admonitions: true,
    beforeDefaultRemarkPlugins: [[remarkPersonas, personas]],
    markdownConfig,
    staticDirs: [],
    siteDir: '/site',
    ...more,
  };
  const filePath = `/site/${file}`;
  const processor = await createProcessorUncached({ options, format });
  const content = preprocess({ fileContent: text, filePath, markdownConfig, admonitions: true });
  const { content: code } = await processor.process({
    content,
    filePath,
    frontMatter: {},
    compilerName: 'server',
  });
  return { code, requests: [...queries].map((query) => validateQuery(query)?.request as ViewRequest) };
}

const queriesOf = (requests: readonly ViewRequest[]) =>
  [...new Set(requests.filter(({ kind }) => kind !== 'problem').map((request) => toQuery(request)))].sort();

describe.each(fixtures)('%s', (file) => {
  const text = readFileSync(`${folder}${file}`, 'utf8');
  const formats: MarkdownFormat[] = extname(file) === '.mdx' ? ['mdx'] : ['md', 'mdx'];

  test.each(formats)('as %s', async (format) => {
    const { definitions, mentions } = scanMarkdown({ text, file, format });
    if (format === 'mdx' && ['mistakes.md', 'embeds.md'].includes(file)) {
      await expect(compile(text, file, format)).rejects.toThrow();
      return;
    }
    const { code, requests } = await compile(text, file, format);
    expect(queriesOf(requests)).toEqual(queriesOf(mentions.map(({ request }) => request)));
    expect(definitions.length).toBe(file === 'seed-cards.md' ? 5 : file === 'mistakes.md' ? 1 : 0);
    expect(code).not.toContain('containerDirective');
  });
});

test.each<MarkdownFormat>(['md', 'mdx'])(
  'headings keep their text, their anchor and their own id (%s)',
  async (format) => {
    const text =
      '## Ask :persona[the data engineer]{#P001}\n\n## Ask :persona[AI Data Engineer] {#ask}\n\n## A:persona b\n';
    const { code, requests } = await compile(text, 'a.md', format);
    expect(requests).toEqual([
      { kind: 'persona-link', ref: 'P001' },
      { kind: 'persona-link', ref: 'AI Data Engineer' },
    ]);
    expect(code).toContain('"id": "ask-the-data-engineer"');
    expect(code).toContain('"id": "ask"');
    expect(code).toContain('"id": "apersona-b"');
    expect(code).not.toContain('{#');
  },
);

describe.each<MarkdownFormat>(['md', 'mdx'])("what a site's plugins add to the syntax (%s)", (format) => {
  const syntax = { plugins: [remarkMath] };
  test.each([
    ['math with braces and a comparison', 'See :persona[P001]: $\\text{error rate} < 0.1$', ['P001']],
    [
      'a block of math',
      ':persona[P001]\n\n$$\n\\frac{a}{b} < :persona[P009]\n$$\n\n:persona[P002]',
      ['P001', 'P002'],
    ],
    ['a directive in math', '$:persona[P009]$ and :persona[P001]', ['P001']],
  ])('%s', async (_, text, refs) => {
    const { mentions, diagnostics } = scanMarkdown({
      text: `Text.\n\n${text}\n`,
      file: 'a.md',
      format,
      syntax,
    });
    const { requests } = await compile(`Text.\n\n${text}\n`, 'a.md', format, { remarkPlugins: [remarkMath] });
    expect(diagnostics).toEqual([]);
    expect(mentions.map(({ request }) => request)).toEqual(
      refs.map((ref) => ({ kind: 'persona-link', ref })),
    );
    expect(queriesOf(requests)).toEqual(queriesOf(mentions.map(({ request }) => request)));
  });
});

describe.each<MarkdownFormat>(['md', 'mdx'])(
  'an admonition with a title without brackets is a container for page and scan (%s)',
  (format) => {
    const inner = ':::persona[X]{#P1}\n\n* **Team**: AI\n\n:::';
    test.each([
      ['with the same colons', `:::note Title\n${inner}\n:::`],
      ['with more colons', `::::note Title\n${inner}\n::::`],
      ['after several blanks', `:::tip   Title :persona[P2]\n${inner}\n:::`],
      ['in a list', `- a\n\n  :::info Title\n  ::persona{#P1}\n  :::`],
      ['in a quote', `> :::info Of :persona[P3]{#P4}\n> ::persona{#P1}\n> :::`],
      ['in code', `\`\`\`md\n:::info :persona[P3]\n\`\`\`\n\n${inner}`],
      ['with a link over two lines', `::::note :persona[P1\nQ]\n${inner}\n::::`],
      ['of a word of ours', `:::persona Title\n${inner}\n:::`],
      ['of another word', `:::law Title\n${inner}\n:::`],
      ['with Windows line ends', `:::note Title\r\n${inner.replaceAll('\n', '\r\n')}\r\n:::`],
    ])('%s', async (_, text) => {
      const { mentions, diagnostics } = scanMarkdown({ text: `Text.\n\n${text}\n`, file: 'a.md', format });
      const { requests } = await compile(`Text.\n\n${text}\n`, 'a.md', format);
      expect(queriesOf(requests)).toEqual(queriesOf(mentions.map(({ request }) => request)));
      const shown = requests.flatMap((request) => (request.kind === 'problem' ? [request.diagnostic] : []));
      expect(shown).toEqual(diagnostics);
    });
  },
);

/** The texts of the table of contents. */
const tocOf = (code: string) =>
  Array.from(code.matchAll(/"value": "((?:[^"\\]|\\.)*)"/g), ([, value]) => value);

test.each<MarkdownFormat>(['md', 'mdx'])(
  'the table of contents has plain text, and the heading the component (%s)',
  async (format) => {
    const headings: [heading: string, toc: string][] = [
      ['Work of :persona[P001]', 'Work of P001'],
      [':persona[P001]', 'P001'],
      [':persona[the *data* engineer & `co`]{#P001}', 'the data engineer &amp; co'],
      [
        '**Of :service[x]**, :persona{#P002}, and a:persona b',
        '<strong>Of x</strong>, P002, and a:persona b',
      ],
      ['Of :persona[A \\<b> B] {#own-id}', 'Of A &lt;b&gt; B'],
      ['Of \\:persona[P001 and more', 'Of :persona[P001 and more'],
    ];
    const text = headings.map(([heading]) => `## ${heading}\n`).join('\n');
    const { code } = await compile(text, 'a.md', format);
    expect(tocOf(code)).toEqual(headings.map(([, toc]) => toc));
    expect(code).toMatch(
      /_jsxs?\(_components\.span, \{\s*children: _jsxs?\(Personas_PersonaLink\d, \{\s*view: Personas_View\d,/,
    );
    expect(code).toContain('"id": "work-of-p001"');
    expect(code).toContain('"id": "own-id"');
    expect(code).toMatch(/children: \["the ", _jsx\(_components\.em, \{\s*children: "data"/);
  },
);

test('components come from imports, not from the MDX provider', async () => {
  const { code } = await compile('::persona{#P001}\n\nAsk :persona[P001].', 'a.md', 'mdx');
  expect(code).toContain('import Personas_PersonaCard0 from "@theme/PersonaCard"');
  expect(code).toMatch(/_jsx\(Personas_PersonaCard0, \{\s*view: Personas_View1\s*\}\)/);
  expect(code).toMatch(
    /_jsx\(Personas_PersonaLink2, \{\s*view: Personas_View3,\s*showName: true,\s*children: "P001"\s*\}\)/,
  );
});

test("a label's characters are text", async () => {
  const { code } = await compile(
    ':::persona[A "quoted" & <b> {x} \\| label]{#P001}\nNotes.\n:::',
    'a.md',
    'md',
  );
  expect(code).toContain(String.raw`label: "A \"quoted\" & <b> {x} | label"`);
});
