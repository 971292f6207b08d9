import { toQuery } from 'persona-registry';
import { format } from 'prettier';
import { scanMarkdown } from 'remark-personas';
import { expect, it } from 'vitest';
import { listBlocks, listPages } from './listPages.js';

type Format = 'md' | 'mdx';

/** Returns the content of a text, without places. */
function toMeaning(text: string, as: Format) {
  const { definitions, mentions, diagnostics } = scanMarkdown({ text, file: 'a.md', format: as });
  return {
    definitions: definitions.map(({ id, fields }) => ({ id, fields })),
    mentions: mentions.map(({ request }) => toQuery(request)),
    problems: diagnostics.map(({ code }) => code),
  };
}

const format3 = (text: string, as: Format) => format(text, { parser: as === 'md' ? 'markdown' : 'mdx' });

/** Directives in inline code, as tables and sentences of the documentation show them. */
const FORM = /`(:{1,3}[a-z][a-z-]*(?:\[[^`]*?\])?(?:\{[^`]*?\})?)`/g;

const pages = listPages();
const texts = pages
  .flatMap(({ file, text }) => [
    { name: file, text },
    ...listBlocks(text, /^(?:md|mdx|markdown)$/).map((block) => ({
      name: `${file}:${block.line}`,
      text: block.text,
    })),
  ])
  .filter(({ text }) => toMeaning(text, 'md').mentions.length > 0);
const forms = [
  ...new Set(pages.flatMap(({ text }) => Array.from(text.matchAll(FORM), ([, form = '']) => form))),
];

it('finds the forms and the examples of the documentation', () => {
  expect(forms.length).toBeGreaterThan(40);
  expect(texts.length).toBeGreaterThan(20);
});

// A changed meaning after formatting would be visible only on the site.
it.each<Format>(['md', 'mdx'])('every documented form means the same after Prettier, in %s', async (as) => {
  const isBlock = (form: string) => form.startsWith(':::');
  for (const form of forms) {
    const text = isBlock(form)
      ? `${form}\n\n- **Team**: A\n\n:::\n`
      : form.startsWith('::')
        ? `${form}\n`
        : `Ask ${form} now.\n`;
    expect(toMeaning(await format3(text, as), as), text).toEqual(toMeaning(text, as));
  }
});

it.each(texts)('$name means the same after Prettier', async ({ name, text }) => {
  const formats: Format[] = name.endsWith('.mdx') ? ['mdx'] : ['md', 'mdx'];
  for (const as of formats) {
    expect(toMeaning(await format3(text, as), as)).toEqual(toMeaning(text, as));
  }
});
