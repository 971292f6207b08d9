import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkDirective4 from 'remark-directive-4';
import remarkMath from 'remark-math';
import type { Plugin } from 'unified';
import { describe, expect, test, vi } from 'vitest';
import { QUIET } from '../testing.js';
import { blankCode } from './blankCode.js';
import type { MarkdownFormat } from './markdownFormat.js';
import type { MarkdownSyntax } from './markdownSyntax.js';
import { scanMarkdown } from './scanMarkdown.js';

const scan = (text: string, format: MarkdownFormat, syntax?: MarkdownSyntax) =>
  scanMarkdown({ text: QUIET + text, file: 'a.mdx', format, ...(syntax && { syntax }) });
const refsOf = (text: string, format: MarkdownFormat, syntax?: MarkdownSyntax) =>
  scan(text, format, syntax).mentions.map(({ request }) => ('ref' in request ? request.ref : request.kind));

/** Returns text that is valid MDX only with the plugin for math, with a mention before and after the tested text. */
const toDocument = (text: string) => `:persona[first] $\\text{rate} < 0.1$\n\n${text}\n\n:persona[last]\n`;

describe.each([
  ['with the plugin of the site', { plugins: [remarkMath] }],
  ['with the plugin before the defaults', { beforeDefaults: [[remarkMath, { singleDollarTextMath: true }]] }],
  ['with the plugin in a preset', { plugins: [{ plugins: [remarkMath] }] }],
  ['with the plugin twice', { beforeDefaults: [remarkMath], plugins: [remarkMath] }],
  ['without the plugin', undefined],
] as [string, MarkdownSyntax | undefined][])('code in MDX contains no directives, %s:', (_, syntax) => {
  test.each([
    ['a comment', '{/* :persona[x] */}'],
    ['a comment inside a line', 'Text {/* :persona[x] */} text.'],
    ['a comment over several lines', '{/*\n\n:::persona{#x}\n* **Team**: A\n:::\n\n*/}'],
    ['a comment with braces and quotes', "{/* it's { :persona[x] */}"],
    ['an HTML comment', '<!-- :persona[x] -->\n\n<!--\n::persona{#x}\n-->'],
    ['an expression', "{true && ':persona[x]'}"],
    ['a nested expression', "{[1].map((a) => ({ b: { c: ':persona[x]' } }))}"],
    ['an attribute of JSX', '<B c="::persona{#x}" />'],
    ['an attribute over several lines', '<B\n  c="::persona{#x}"\n  d={":persona[x]"}\n/>'],
    ['an import', "import B from 'x/:persona[x]';"],
    ['an export', "export const b = ':persona[x]';\nexport const c = {\n  d: ':persona[x]',\n};"],
    ['code', '`:persona[x]` and\n\n```\n{/* :persona[x]\n```'],
  ])('%s', (_name, text) => {
    expect(scan(toDocument(text), 'mdx', syntax)).toMatchObject({ definitions: [], diagnostics: [] });
    expect(refsOf(toDocument(text), 'mdx', syntax)).toEqual(['first', 'last']);
  });

  test.each([
    ['in an element', '<B>\n:persona[x]\n</B>'],
    ['in an element inside a line', 'Text <b c="{d}">:persona[x]</b>'],
    ['in an indented step', '1. Step\n\n       :persona[x]'],
    ['indented by four spaces', '    :persona[x]'],
    ['between two comments', '{/* a */} :persona[x] {/* b */}'],
    ['after a comment in code', '`{/*` :persona[x] `*/}`'],
    ['after an escaped brace', '\\{ :persona[x] \\}'],
    ['with attributes', ':persona[x]{#x}'],
    ['after a comparison', '`a < b` :persona[x] `c > d`'],
  ])('a directive %s is found', (_name, text) => {
    expect(scan(toDocument(text), 'mdx', syntax).diagnostics).toEqual([]);
    expect(refsOf(toDocument(text), 'mdx', syntax)).toEqual(['first', 'x', 'last']);
  });
});

describe('the plugins of a site', () => {
  test('extend the parser in both formats', () => {
    for (const format of ['md', 'mdx'] as const) {
      expect(refsOf('$:persona[x]$ :persona[y]', format, { plugins: [remarkMath] })).toEqual(['y']);
      expect(refsOf('$:persona[x]$ :persona[y]', format)).toEqual(['x', 'y']);
    }
  });

  test('do not transform, and a throwing plugin is ignored', () => {
    const transformer = vi.fn();
    const transforming: Plugin = () => transformer;
    const throwing: Plugin = () => {
      throw new Error('no');
    };
    const syntax = { beforeDefaults: [throwing, transforming], plugins: [[throwing, {}], remarkMath] };
    expect(refsOf('$:persona[x]$ :persona[y]', 'mdx', syntax as MarkdownSyntax)).toEqual(['y']);
    expect(transformer).not.toHaveBeenCalled();
  });

  test('are attached once for many documents', () => {
    const attach = vi.fn();
    const syntax: MarkdownSyntax = { plugins: [attach] };
    for (let count = 0; count < 3; count += 1) refsOf(':persona[x]', 'md', syntax);
    expect(attach).toHaveBeenCalledTimes(1);
  });

  test('values that are not plugins are ignored', () => {
    const syntax = { plugins: [null, false, 'remark-math', [], {}] } as unknown as MarkdownSyntax;
    expect(refsOf(':persona[x]', 'mdx', syntax)).toEqual(['x']);
  });
});

test("HTML comments in MDX are the site's decision", () => {
  const text = ':persona[x]\n\n<!-- :persona[y] -->';
  // Without this setting, the comment is a syntax error, but its author still means a comment.
  for (const hasComments of [true, false]) expect(refsOf(text, 'mdx', { hasComments })).toEqual(['x']);
});

// Docusaurus 3 has version 3 of remark-directive, and Docusaurus 4 has version 4. They differ here.
describe("directives are read with the site's version of remark-directive", () => {
  const problemOf = (text: string, syntax?: MarkdownSyntax) =>
    scan(text, 'md', syntax).diagnostics.map(({ code }) => code);
  test.each([
    ['a name outside ASCII', '::persona-table{filter-ö="x"}', 'malformed-directive', 'unknown-attribute'],
    ['a name that begins with a digit', '::persona{1a="x" #b}', 'malformed-directive', 'unknown-attribute'],
    ['a digit', '::persona{#b 1}', 'malformed-directive', 'unknown-attribute'],
    ['a name that begins with a colon', '::persona{#b :x="1"}', 'unknown-attribute', 'malformed-directive'],
  ])('%s', (_, text, in3, in4) => {
    expect(problemOf(text)).toEqual([in3]);
    expect(problemOf(text, { directive: remarkDirective })).toEqual([in3]);
    expect(problemOf(text, { directive: remarkDirective4 })).toEqual([in4]);
  });
});

test('the search for comments, expressions and tags is linear', () => {
  const parseWithoutCode = (): Root => ({ type: 'root', children: [] });
  for (const piece of [
    '{/*',
    '<!--',
    '{',
    '}',
    '{ ',
    '<a ',
    '<a b="',
    '{/* */',
    ':a[',
    "import a from 'b'\n",
    '\n\n',
  ]) {
    const text = piece.repeat(200_000);
    expect(blankCode(text, parseWithoutCode)).toHaveLength(text.length);
  }
});
