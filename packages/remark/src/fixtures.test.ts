import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Root } from 'mdast';
import {
  ALL_PAGES,
  buildReader,
  buildRegistry,
  type DataInput,
  type Diagnostic,
  toEntityFiles,
  toPublic,
  toQuery,
  toView,
  type ViewRequest,
} from 'persona-registry';
import rehypeFormat from 'rehype-format';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkDirective4 from 'remark-directive-4';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import type { MarkdownFormat } from './scan/markdownFormat.js';
import { parseMarkdown } from './scan/parseMarkdown.js';
import { scanMarkdown } from './scan/scanMarkdown.js';
import { toCompiledText } from './scan/toCompiledText.js';
import { type RemarkPersonasOptions, remarkPersonas } from './transform/remarkPersonas.js';

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));
const read = (file: string) => readFileSync(`${folder}${file}`, 'utf8');

/** Data of the registry in addition to the personas that the fixtures define. */
const data: DataInput = {
  people: {
    'jane.doe': { name: 'Jane Doe', title: 'Data engineer', teams: 'AI Team' },
  },
  access: {
    P004: {
      'Azure Machine Learning': {
        dev: [{ role: 'AzureML Data Scientist', why: 'Experiments and training jobs.' }],
        stage: 'Reader',
        prod: { none: 'Metrics come from the monitoring workspace.' },
      },
    },
  },
};
const { registry } = buildRegistry({
  sources: [{ file: 'personas.yml', data }],
  definitions: ['seed-cards.md', 'mistakes.md'].flatMap(
    (file) => scanMarkdown({ text: read(file), file, format: 'md' }).definitions,
  ),
});
const reader = buildReader(
  toEntityFiles(toPublic(registry, 'full', 'public'), { basePath: '/personas', pages: ALL_PAGES }),
);
const resolveView = (request: ViewRequest) => toView(request, reader).view;

const writeDiagnostic = ({ code, severity, message, place, valid, suggestion, hint }: Diagnostic) =>
  [
    `${place?.line}:${place?.column} ${severity} ${code}`,
    message,
    valid && `valid: ${valid.join(', ')}`,
    suggestion && `did you mean: ${suggestion}`,
    hint,
  ]
    .filter(Boolean)
    .join('\n  ');

const toMarkdown = unified()
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkMdx)
  .use(remarkStringify, { bullet: '*', rule: '-' })
  .freeze();
const toHtml = unified().use(remarkRehype).use(rehypeFormat).use(rehypeStringify).freeze();

/** Parses as Docusaurus and the scan do, and transforms. */
function transform(file: string, options: RemarkPersonasOptions): Root {
  const { tree, source } = parseMarkdown(read(file), toFormat(file));
  remarkPersonas({ ...options, file: () => file })(
    tree,
    new VFile({ value: source, path: `/elsewhere/${file}` }),
  );
  return tree;
}

const toFormat = (file: string): MarkdownFormat => (extname(file) === '.mdx' ? 'mdx' : 'md');

describe.each(readdirSync(folder).filter((file) => /\.mdx?$/.test(file)))('%s', (file) => {
  const expected = (kind: string) => `${folder}expected/${basename(file, extname(file))}.${kind}`;
  const scanResult = scanMarkdown({ text: read(file), file, format: toFormat(file) });

  test('scan', async () => {
    const text = [
      '# Definitions',
      JSON.stringify(scanResult.definitions, null, 2),
      '# Mentions',
      ...scanResult.mentions.map(({ request, place }) => `${place.line}:${place.column} ${toQuery(request)}`),
      '# Diagnostics',
      ...scanResult.diagnostics.map(writeDiagnostic),
      '',
    ].join('\n');
    await expect(text).toMatchFileSnapshot(expected('scan.txt'));
  });

  test('MDX', async () => {
    const tree = transform(file, {
      output: 'mdx',
      viewModule: (query) => `view?${decodeURIComponent(query)}`,
    });
    await expect(toMarkdown.stringify(tree)).toMatchFileSnapshot(expected('mdx.txt'));
  });

  // Plain HTML cannot contain JSX.
  const testHtml = toFormat(file) === 'md' ? test : undefined;
  testHtml?.('HTML', async () => {
    const tree = transform(file, { output: 'html', resolveView });
    await expect(toHtml.stringify(await toHtml.run(tree))).toMatchFileSnapshot(expected('html'));
  });

  test('scan and transform see the same requests', () => {
    const transformRequests = new Set<string>();
    transform(file, {
      output: 'mdx',
      viewModule: (query) => String(transformRequests.add(query.replace(/&at=.*$/, ''))),
    });
    const onlyScan = new Set(['directive-in-title', 'directive-in-front-matter']);
    const scanRequests = [
      ...scanResult.mentions.map(({ request }) => request),
      ...scanResult.diagnostics
        .filter(({ code, severity }) => severity === 'error' && !onlyScan.has(code))
        .map((diagnostic): ViewRequest => ({ kind: 'problem', diagnostic })),
    ];
    expect([...transformRequests].sort()).toEqual(
      [...new Set(scanRequests.map((request) => toQuery(request)))].sort(),
    );
  });
});

test.each([
  ['3, which Docusaurus 3.10 has', remarkDirective],
  ['4', remarkDirective4],
])('remark-directive %s gives the same requests', async (_, directive) => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
    const transformRequests: ViewRequest[] = [];
    const processor = unified()
      .use(remarkParse)
      .use(remarkFrontmatter)
      .use(remarkGfm)
      .use(directive)
      .use(remarkPersonas, {
        output: 'html',
        file: () => file,
        resolveView: (request) => {
          transformRequests.push(request);
          return resolveView(request);
        },
      })
      .use(remarkRehype)
      .use(rehypeStringify);
    await processor.process({ value: toCompiledText(read(file), 'md'), path: file });
    const scanQueries = scanMarkdown({ text: read(file), file, format: 'md' }).mentions.map(({ request }) =>
      toQuery(request),
    );
    expect(
      new Set(transformRequests.filter(({ kind }) => kind !== 'problem').map((request) => toQuery(request))),
    ).toEqual(new Set(scanQueries));
  }
});
