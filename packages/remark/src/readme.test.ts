import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as registry from 'persona-registry';
import * as registryNode from 'persona-registry/node';
import * as registryPictures from 'persona-registry/pictures';
import * as rehypeStringify from 'rehype-stringify';
import * as remarkDirective from 'remark-directive';
import * as remarkParse from 'remark-parse';
import * as remarkRehype from 'remark-rehype';
import * as unified from 'unified';
import { expect, test } from 'vitest';
import { fields } from './grammar/definition/fields.js';
import { directives } from './grammar/directives/index.js';
import * as remarkPersonas from './index.js';

const readPage = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');
const readme = readPage('packages/remark/README.md');
const reference = readPage('website/docs/reference/directives.mdx');
const liveExamples = readPage('website/docs/live-examples.mdx');
const tablesGuide = readPage('website/docs/guides/tables.md');
const unifiedGuide = readPage('website/docs/guides/plain-unified.md');

/** Returns the fenced blocks of one language, in order. */
const listBlocks = (page: string, language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}(?: [^\n]*)?\n(.*?)^\`\`\`$`, 'gms'))].map(
    ([, text = '']) => text,
  );

const [example = ''] = listBlocks(readme, 'markdown');
const [pipeline = '', ...otherBlocks] = listBlocks(readme, 'js');

const modules: Record<string, object> = {
  'persona-registry': registry,
  'persona-registry/node': registryNode,
  'persona-registry/pictures': registryPictures,
  'rehype-stringify': rehypeStringify,
  'remark-directive': remarkDirective,
  'remark-parse': remarkParse,
  'remark-personas': remarkPersonas,
  'remark-rehype': remarkRehype,
  unified,
};

/** Returns the module, or throws if one of the names is not among its exports, as Node does. */
function load(module: object | undefined, names: readonly string[]): object {
  const missing = names.filter((name) => module === undefined || !(name in module));
  if (module === undefined || missing.length > 0) throw new SyntaxError(`No export ${missing.join(', ')}`);
  return module;
}

const AsyncFunction = (async () => undefined).constructor as new (
  ...args: string[]
) => (load: unknown, console: unknown) => Promise<unknown>;

interface Example {
  /** Code that runs after the pipeline, in its own block, so that it may declare the same names again. */
  extraCode?: string;
  /** Expression of the returned result. */
  result?: string;
  /** Text of `example.md`. */
  document?: string;
}

/** Runs the pipeline like a reader who has copied it. */
async function runPipeline({
  extraCode = '',
  result = 'undefined',
  document = example,
}: Example = {}): Promise<{ printed: unknown[]; result: unknown }> {
  const files = {
    'node:fs/promises': { readFile: async (path: string) => ({ 'example.md': document })[path] },
  };
  const available: Record<string, object> = { ...modules, ...files };
  const body = `${pipeline}\n{\n${extraCode}\nreturn ${result};\n}`.replaceAll(
    /^import (?:(\w+)|\{([^}]*)\}) from '([^']+)'$/gm,
    (_, defaultName: string | undefined, namedImports: string | undefined, module: string) => {
      const names =
        defaultName === undefined ? (namedImports ?? '').split(',').map((name) => name.trim()) : ['default'];
      const pattern = defaultName === undefined ? names.join(', ') : `default: ${defaultName}`;
      return `const {${pattern}} = load('${module}', ${JSON.stringify(names)})`;
    },
  );
  const printed: unknown[] = [];
  const run = new AsyncFunction('load', 'console', body);
  return {
    result: await run((module: string, names: string[]) => load(available[module], names), {
      log: (value: unknown) => printed.push(value),
    }),
    printed,
  };
}

const forms = { text: ':', leaf: '::', container: ':::' } as const;

/** Patterns for every form of a directive as pages show it, such as `::persona{`. */
const formsOf = ({ name, attributes }: (typeof directives)[number]): RegExp[] =>
  (Object.keys(attributes) as (keyof typeof forms)[]).map(
    (form) => new RegExp(`\`${forms[form]}${name}[[{\`]`),
  );

test.each(directives)('the readme shows $name in every form', (directive) => {
  for (const form of formsOf(directive)) expect(readme).toMatch(form);
});

const sections = new Map(
  reference
    .split(/^## /m)
    .map((section) => [/^`([a-z-]+)`\n/.exec(section)?.[1], section] as const)
    .filter(([name]) => name !== undefined),
);

test('the directive reference has a section for each directive, and for no other', () => {
  expect([...sections.keys()].toSorted()).toEqual(directives.map(({ name }) => name).toSorted());
});

test.each(directives)(
  'the directive reference shows $name in every form, with its attributes',
  (directive) => {
    const section = sections.get(directive.name) ?? '';
    for (const form of formsOf(directive)) expect(section).toMatch(form);
    const attributes = new Set(Object.values(directive.attributes).flat());
    const filters: readonly string[] = registry.FILTER_NAMES;
    if (filters.every((name) => attributes.has(name))) expect(section).toMatch(/every filter|\[filters\]/);
    for (const name of attributes) {
      if (name === 'id') expect(section).toMatch(/\{#\w/);
      else if (!filters.includes(name)) expect(section).toContain(`\`${name}\``);
    }
  },
);

test.each(directives)('the live examples render $name in every form', ({ name, attributes }) => {
  for (const form of Object.keys(attributes) as (keyof typeof forms)[])
    expect(liveExamples).toMatch(new RegExp(`(?<![:\`])${forms[form]}${name}[[{]`));
});

test('the guide to tables names every filter', () => {
  const rows = tablesGuide.match(/^\| Filter \|.*?\n\n/ms)?.[0] ?? '';
  for (const name of registry.FILTER_NAMES) expect(rows).toContain(`\`${name}\``);
});

test('the readme names every field', () => {
  for (const { name } of fields.filter((field) => field.name !== 'id'))
    expect(readme).toContain(`\`${name}\``);
});

test('the example of the readme prints the results that the readme shows', async () => {
  expect(otherBlocks).toEqual([]);
  const [diagnostics, html] = (await runPipeline()).printed;
  expect(diagnostics).toEqual([]);
  expect(html).toMatch(/^<article .*<p>On this page only the ingestion half matters.<\/p><\/div><\/article>/);
  const quotedHtml = /`(<p>Ask .*?<\/p>)`/.exec(readme)?.[1];
  expect(html).toContain(quotedHtml);
});

test('the guide has the pipeline of the readme, and its additions run in it', async () => {
  expect(listBlocks(unifiedGuide, 'markdown')).toEqual([example]);
  const [copied, dataFile, pictures, ...others] = listBlocks(unifiedGuide, 'js');
  expect(copied).toBe(pipeline);
  expect(others).toEqual([]);
  expect(unifiedGuide).toContain(/`<p>Ask .*?<\/p>`/.exec(readme)?.[0]);

  const withData = await runPipeline({ extraCode: dataFile, result: 'Object.keys(registry.personas)' });
  expect(withData.result).toEqual(['P001']);

  const withPictures = await runPipeline({
    // Two personas that work together, so that the picture has an edge.
    document: `${example}\n:::persona[AI Lead]{#P002}\n* **Interacts with**: P001\n:::\n`,
    extraCode: pictures,
    result: "resolveView({kind: 'interaction-map', filter: {}})",
  });
  expect(withPictures.result).toHaveProperty('drawing.svg', expect.stringMatching(/^<svg/));
});
