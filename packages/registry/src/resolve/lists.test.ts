import { describe, expect, it } from 'vitest';
import { validateSource } from '../data/validateSource.js';
import { buildRegistry } from './buildRegistry.js';

/* A list is read the same wherever the data may have one: every field with several values, every form of a list. */

const FORMS: [string, (items: readonly string[], indent: string) => string][] = [
  ['a list', (items) => `[${items.map((item) => `"${item}"`).join(', ')}]`],
  ['commas', (items) => `"${items.join(', ')}"`],
  ['one per line', (items, indent) => `|\n${items.map((item) => `${indent}${item}\n`).join('')}`],
  [
    'one per line, with commas',
    (items, indent) => `|\n${items.map((item) => `${indent}${item},\n`).join('')}`,
  ],
  ['bullets', (items, indent) => `|\n${items.map((item) => `${indent}- ${item}\n`).join('')}`],
  ['numbers', (items, indent) => `|\n${items.map((item, at) => `${indent}${at + 1}. ${item}\n`).join('')}`],
  [
    'a folded text with commas',
    (items, indent) => `>\n${items.map((item) => `${indent}${item},\n`).join('')}`,
  ],
  ['line breaks in quotes', (items) => `"${items.join('\\n')}"`],
  ['line breaks of Windows', (items) => `"${items.join('\\r\\n')}"`],
  ['line breaks in a list', (items) => `["${items.join('\\n')}"]`],
];

/** Where a list may stand; `$` is the list. Words of a fixed choice have no bullets in front. */
const FIELDS: [string, string, readonly string[]][] = [
  ...['services', 'skills', 'processes', 'architectures', 'duties', 'aliases', 'interactsWith'].map(
    (field): [string, string, string[]] => [
      `personas.${field}`,
      `personas:\n  P1:\n    name: A\n    ${field}: $`,
      ['Git', 'Data Wiki'],
    ],
  ),
  ['personas.category', 'personas:\n  P1:\n    name: A\n    category: $', ['discriminative', 'generative']],
  [
    'personas.learn',
    'personas:\n  P1:\n    name: A\n    learn: $',
    ['https://a.example/x,y', 'https://b.example'],
  ],
  ['services.environments', 'services:\n  s:\n    environments: $', ['dev', 'prod']],
  ['services.systems', 'services:\n  s:\n    systems: $', ['azure', 'power-bi']],
  ['services.learn', 'services:\n  s:\n    learn: $', ['[A, B](/a)', '[B](https://b.example)']],
  ['stages.services', 'processes:\n  p:\n    stages:\n      x:\n        services: $', ['Git', 'Data Wiki']],
  ['roles.plane', 'roles:\n  r:\n    plane: $', ['control', 'data']],
  ['roles.formerNames', 'roles:\n  r:\n    formerNames: $', ['Old', 'Very Old']],
  ['duties.levels', 'duties:\n  d:\n    levels: $', ['read', 'administer']],
  [
    'people.personas',
    'personas: { A: { name: X }, B: { name: Y } }\npeople:\n  p:\n    personas: $',
    ['A', 'B'],
  ],
  ['separationOfDuties.duties', 'separationOfDuties:\n  s:\n    duties: $', ['Approve', 'Deploy it']],
  [
    'separationOfDuties.environments',
    'separationOfDuties:\n  s:\n    duties: a\n    environments: $',
    ['dev', 'prod'],
  ],
  [
    'roles in a cell',
    'personas: { P1: { name: A } }\naccess:\n  P1:\n    s:\n      dev: $',
    ['Reader', 'Key Vault Contributor'],
  ],
  [
    'a grant of a cell',
    'personas: { P1: { name: A } }\naccess:\n  P1:\n    s:\n      dev:\n        role: Reader\n        evidence: $',
    ['CHG-1', 'CHG-2'],
  ],
  [
    'what activation requires',
    'personas: { P1: { name: A } }\naccess:\n  P1:\n    s:\n      dev:\n        role: Reader\n        assignment: eligible\n        activation:\n          require: $',
    ['mfa', 'a good reason'],
  ],
];

function build(text: string) {
  const { value, diagnostics } = validateSource({ file: 'personas.yml', text, format: 'yaml' });
  const built = value && buildRegistry({ sources: [{ file: 'personas.yml', data: value }] });
  return { registry: built?.registry, diagnostics: [...diagnostics, ...(built?.diagnostics ?? [])] };
}

describe.each(FIELDS)('the list of %s', (_, data, items) => {
  const fill = (write: (typeof FORMS)[number][1]) =>
    `${data.replace('$', () => write(items, ' '.repeat(14)))}\n`;
  const wanted = build(fill((all) => `\n${all.map((item) => `                - "${item}"\n`).join('')}`));
  it.each(FORMS)('may be %s', (form, write) => {
    expect(wanted.diagnostics).toEqual([]);
    const isWords = /category|systems|plane|levels/.test(data);
    if (isWords && (form === 'bullets' || form === 'numbers' || form === 'line breaks in a list')) return;
    expect(build(fill(write))).toEqual(wanted);
  });
});

describe('what was meant to be a list', () => {
  it.each(['Git; Wiki', 'Git；Wiki', 'Git、Wiki', 'Git،Wiki'])(
    'is reported in an open section: %s',
    (text) => {
      const { diagnostics } = build(
        `personas:\n  P1: { name: A, services: "${text}", aliases: ["${text}"] }\n`,
      );
      expect(
        diagnostics.map(({ code, severity, hint }) => [code, severity, hint?.includes('write a comma')]),
      ).toEqual(Array(2).fill(['joined-names', 'warning', true]));
    },
  );

  it('is reported in a closed section', () => {
    const { diagnostics } = build('services: { git: }\npersonas:\n  P1: { name: A, services: Git; Wiki }\n');
    expect(diagnostics).toMatchObject([
      {
        code: 'unknown-reference',
        hint: 'A ";" does not separate names: write a comma.',
      },
    ]);
  });

  it.each(['R&amp;D', 'Model (LLM; SLM)'])('is not %s', (text) => {
    expect(build(`personas:\n  P1: { name: A, skills: "${text}" }\n`).diagnostics).toEqual([]);
  });

  it('names the word that is none', () => {
    const { diagnostics } = build('roles:\n  r: { plane: "control, dat" }\n');
    expect(diagnostics).toMatchObject([
      { message: '"plane" of role "r" cannot be "dat".', suggestion: 'data' },
    ]);
  });
});
