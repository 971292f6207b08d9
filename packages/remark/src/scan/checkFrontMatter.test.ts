import { describe, expect, test } from 'vitest';
import { problemsOf } from '../testing.js';

const withFrontMatter = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\nText.\n\n:persona[P001]\n`;

describe.each(['md', 'mdx'] as const)(
  'a directive in the front matter is shown as source text (%s)',
  (format) => {
    test.each([
      ['title', ['title: About :persona[P001]'], '2:14'],
      ['a title in quotes', ['"title" : ":persona[the lead]{#P001} and more"'], '2:12'],
      ['sidebar_label', ['title: T', "'sidebar_label': ':persona[P001]'"], '3:19'],
      ['pagination_label', ['pagination_label: Of ::persona{#P001}'], '2:22'],
      ['title_meta', ['title_meta: ":Service[x]"'], '2:14'],
      ['a folded description', ['description: >-', '  Long text,', '  :persona[P001].'], '4:3'],
      ['tags', ['tags: [a, ":persona[P001]"]'], '2:12'],
      ['keywords', ['keywords:', '  - a', '  - ":persona{#P001}"'], '4:6'],
      ['a title over two lines', ['title: "Of', '  : persona[P001]"'], '3:3'],
      ['a title with a gap before the bracket', ['title: The :persona [P001]'], '2:12'],
      ['a title with a number sign', ['title: C# of :persona[P001]'], '2:14'],
      ['a title with a number sign in quotes', ['title: "Team #1, :persona[P001]"'], '2:18'],
      ['a title with an apostrophe', ["title: Bob's :persona[P001] # it's me"], '2:14'],
      ['a title in lines with number signs', ['title: >', '  About # 1 :persona[P001]'], '3:13'],
      ['a title in the next line', ['title:', '  About :persona[P001]'], '3:9'],
      ['a title in CRLF', ['title: About :persona[P001]\r'], '2:14'],
    ])('%s', (_, lines, at) => {
      expect(
        problemsOf(withFrontMatter(...lines, 'slug: x'), format).filter((text) => text.includes('front')),
      ).toEqual([`${at} directive-in-front-matter`]);
    });

    test('each directive has one finding', () => {
      expect(
        problemsOf(withFrontMatter('title: :persona[P001] and :service[x]', 'description: D'), format),
      ).toEqual(['2:8 directive-in-front-matter', '2:27 directive-in-front-matter']);
    });

    test.each([
      ['a name without brackets', 'title: About a:persona'],
      ['a key', 'persona: x'],
      ['a word like a key', 'title: persona[x]'],
      ['another directive', 'title: :note[x]'],
      ['an escaped colon', "title: 'About \\:persona[P001]'"],
      ['a comment', '# title: :persona[P001]'],
      ['a comment after a value', 'title: About # was :persona[P001]'],
      ['a comment after a value in quotes', "title: 'It''s' # was :persona[P001]"],
      ['a comment in a list', 'tags:\n  - a # :persona[P001]\n  # :persona[P001]'],
      ['a colon and brackets in a sentence', 'title: "Kind: service [beta]"'],
      ['a field that Docusaurus does not show', 'custom: :persona[P001]'],
    ])('not: %s', (_, line) => {
      expect(problemsOf(withFrontMatter('description: D', line), format)).toEqual([]);
    });
  },
);
