import { describe, expect, test } from 'vitest';
import type { MarkdownFormat } from '../scan/markdownFormat.js';
import { QUIET, scan } from '../testing.js';

/** Directives as other tools, browsers or word processors write them: text, and its right form. */
const cases: [text: string, right: string][] = [
  // A gap after the colons.
  ['::: persona[P001]\nNotes.\n:::', ':::persona[P001]'],
  ['::: persona P001\nNotes.\n:::', ':::persona[P001]'],
  [':::  persona {#P001}\nNotes.\n:::', ':::persona{#P001}'],
  ['::: persona[Alice] {P001}\nNotes.\n:::', ':::persona[Alice]{#P001}'],
  ['::: Persona[Alice]{#P001 color="red"}\n\n* **Team**: A\n\n:::', ':::persona[Alice]{#P001 color="red"}'],
  ['::: persona\n\n* **Name**: Alice (P001)\n\n:::', ':::persona'],
  [':::\u00A0persona[P001]\nNotes.\n:::', ':::persona[P001]'],
  [':: persona{#P001}', '::persona{#P001}'],
  [':: persona{P001}', '::persona{#P001}'],
  ['::\tpersona-table{team="AI"}', '::persona-table{team="AI"}'],
  [':: coverage', '::coverage'],
  ['> :: SERVICE[x]', '::service[x]'],
  ['* :: persona{#P001}', '::persona{#P001}'],
  ['See :: persona{#P001} here.', '::persona{#P001}'],
  [': persona[P001]', ':persona[P001]'],
  ['Ask : persona[the lead]{#P001} now.', ':persona[the lead]{#P001}'],
  ['Ask (: service[x]) now.', ':service[x]'],
  ['| a |\n| - |\n| : persona[P001] | b |', ':persona[P001]'],
  // An invisible gap, before the brace or the bracket, and inside the braces.
  [':persona[Alice]\u00A0{#P001}', ':persona[Alice]{#P001}'],
  [':persona\u00A0{#P001}', ':persona{#P001}'],
  [':persona\u202F[P001]', ':persona[P001]'],
  [':persona[Alice]\u200B{#P001}', ':persona[Alice]{#P001}'],
  ['::persona\u00A0{#P001}', '::persona{#P001}'],
  [':::persona[Alice]\u2009{#P001}\nNotes.\n:::', ':::persona[Alice]{#P001}'],
  ['::persona{#P001\u00A0variant="row"}', '::persona{#P001 variant="row"}'],
  // A gap before braces that are an expression in MDX.
  ['::persona[P001] {variant="row"}', '::persona[P001]{variant="row"}'],
  ['::access-table {service="x"}', '::access-table{service="x"}'],
  ['::process-map {mlops}', '::process-map{#mlops}'],
  // Other brackets, or none.
  ['::persona(P001)', '::persona[P001]'],
  ['::persona **P001**', '::persona[**P001**]'],
  // A bracket or brace that is not closed.
  ['Ask :persona[P001 now.', ':persona[…]'],
  ['Ask :persona[a [b] now.', ':persona[…]'],
  ['::persona[P001', '::persona[…]'],
  ['## Of :service[x', ':service[…]'],
  [':persona{#P001', ':persona{name="value"}'],
  [':persona[Alice]{#P001', ':persona{name="value"}'],
  // An id without its `#`.
  [':persona{P001}', ':persona{#P001}'],
  [':persona[Alice]{P001}', ':persona[Alice]{#P001}'],
  ['::persona{P001}', '::persona{#P001}'],
  ['::persona{id: P001}', '::persona{#P001}'],
  ['::persona{Data Engineer}', '::persona[Data Engineer]'],
  ['::persona{P001 variant="row"}', '::persona{#P001}'],
  [':::persona[Alice]{P001}\nNotes.\n:::', ':::persona[Alice]{#P001}'],
  ['::service{adf}', '::service{#adf}'],
  ['::process-map{mlops}', '::process-map{#mlops}'],
  // Capital letters.
  [':Persona[P001]', ':persona[P001]'],
  ['::PERSONA{#P001}', '::persona{#P001}'],
  [':::Persona{#P001}\nNotes.\n:::', ':::persona{#P001}'],
  ['::Persona-Table{team="AI"}', '::persona-table{team="AI"}'],
];

describe.each<MarkdownFormat>(['md', 'mdx'])('each has one finding, with the right form, in %s', (format) => {
  test.each(cases)('%j', (text, right) => {
    const { diagnostics } = scan(`${QUIET}Text.\n\n${text}\n`, format);
    expect(diagnostics).toHaveLength(1);
    const [problem] = diagnostics;
    expect(problem?.hint).toMatch(/^Write /);
    expect(problem?.hint).toContain(`Write ${right}`);
    expect(problem?.place).toMatchObject({ line: text.startsWith('|') ? 9 : 7 });
  });
});

test('messages name the mistake, and the kind of a gap', () => {
  const messageOf = (text: string) => scan(QUIET + text).diagnostics[0]?.message;
  expect(messageOf('::: persona[P001]')).toBe('There is a space between ":::" and "persona".');
  expect(messageOf(':persona[A]\u00A0{#P001}')).toBe(
    'There is a no-break space (U+00A0) before the brace: ":persona[A] {#P001}".',
  );
  expect(messageOf(':persona[A]\u200B{#P001}')).toMatch(
    /^There is a zero-width character \(U\+200B\) before/,
  );
  expect(messageOf(':persona{P001}')).toBe('The id in "{P001}" has no "#" before it.');
});

test('a definition with an id without its # is still known', () => {
  expect(scan(`${QUIET}:::persona[Alice]{P001}\n\n* **Team**: A\n\n:::`).definitions).toMatchObject([
    { id: 'P001', fields: { name: 'Alice', team: 'A' } },
  ]);
});

test.each([
  'The roles: persona and service, each with a name.',
  'Every service: persona[0] is code that somebody forgot to mark.',
  'A list : persona, service.',
  '* team :: persona',
  ':: see below',
  '::: note\nA note.\n:::',
  '::: tip Persona\nA tip.\n:::',
  '\\::: persona[P001]',
  '`::: persona[P001]` and `: persona[P001]`',
  '```\n::: persona[P001]\n:persona{P001}\n```',
  '::persona-table{team="AI"}',
  'std:: service{x}',
  'An escaped bracket: :persona\\[P001]',
  ':persona[[P001]] :persona[P001](now) :persona[`]`]',
])('no finding: %j', (text) => {
  expect(scan(QUIET + text).diagnostics).toEqual([]);
});
