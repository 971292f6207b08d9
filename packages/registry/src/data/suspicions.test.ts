import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataFormat } from './dataSource.js';
import { scanYaml } from './scanYaml.js';
import { toLocated } from './toLocated.js';
import { validateSource } from './validateSource.js';

/** `line:column code` of each problem, warnings with a `?`. */
function problemsOf(text: string, format: DataFormat = 'yaml'): string[] {
  const source = { file: 'x', text, format };
  return toLocated(validateSource(source).diagnostics, [source]).map(
    ({ place, code, severity }) =>
      `${place?.line}:${place?.column} ${code}${severity === 'warning' ? '?' : ''}`,
  );
}
const hintsOf = (text: string) =>
  validateSource({ file: 'x', text, format: 'yaml' }).diagnostics.map(({ hint }) => hint);

it('scans any text without losing a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'a: -#"\'[]{}|>&*!%@`\n\r\t,?é\u00a0') }), (text) => {
      const tokens = [...scanYaml(text)];
      expect(tokens.map((token) => token.text).join('')).toBe(text);
      for (const { text: part, offset } of tokens) expect(text.startsWith(part, offset)).toBe(true);
    }),
  );
});

describe('an invisible character in the place of a sign is named', () => {
  const CHARACTERS: [string, string][] = [
    ['\u00a0', 'A no-break space (U+00A0)'],
    ['\u202f', 'A narrow no-break space (U+202F)'],
    ['\u2003', 'An unusual space (U+2003)'],
    ['\u3000', 'An ideographic space (U+3000)'],
    ['\u200b', 'A zero width space (U+200B)'],
    ['\u2060', 'A word joiner (U+2060)'],
    ['\ufeff', 'A byte order mark (U+FEFF)'],
    ['\u00ad', 'A soft hyphen (U+00AD)'],
    ['\u061c', 'An invisible character (U+061C)'],
  ];
  it.each(CHARACTERS)('%j, wherever it is', (sign, name) => {
    const texts: [string, string][] = [
      [`personas:\n  P001:\n    name: A\n    team:${sign}Data\n    skills: SQL\n`, '4:10'],
      [`personas:\n  P001:\n    team:${sign}Data\n    name: A\n`, '3:10'],
      [`personas:\n  P001:\n    name:${sign}A\n`, '3:10'],
      [`personas:\n  P001:\n    name: A\n${sign}   team: Data\n`, '4:1'],
      [`personas:\n${sign}${sign}P001:\n    name: A\n`, '2:1'],
      [`personas:\n  P001:\n   ${sign}name: A\n    team: B\n`, '3:4'],
      [`personas:\n  P001:\n    name: A\n    services:\n      -${sign}Git\n`, '5:8'],
      [`personas:\n  P001: {name:${sign}A}\n`, '2:15'],
      [`personas:\n  P001: { name: A,${sign}team: B }\n`, '2:19'],
      [`personas:\n  P001: {${sign}name: A }\n`, '2:10'],
    ];
    for (const [text, place] of texts) {
      expect(problemsOf(text)).toEqual([`${place} invisible-character`]);
      const [problem] = validateSource({ file: 'x', text, format: 'yaml' }).diagnostics;
      expect(problem?.message).toMatch(name);
    }
    expect(problemsOf(`{\n "personas":${sign}{ "P001": { "name": "A" } } }`, 'json')).toEqual([
      '2:13 invisible-character',
    ]);
  });

  it.each([
    'personas:\n  P001:\n    summary: 10\u00a0000 and\n      \u00a0more\n    name: A\n',
    'personas:\n  P001:\n    name: A\n    summary:\n      A note:\u00a0yes\n',
    'personas:\n  P001:\n    name: A\n    summary: "Note:\u00a0yes"\n',
    'personas:\n  P001: { name: A, summary: Note:\u00a0yes, skills: [\u00a0SQL, Python:\u00a0x] }\n',
    'personas:\n  P001:\n    name: A\n    summary: |\n      Note:\u00a0yes\n      -\u00a0Git\n      \u00a0x\n',
    '\ufeffpersonas: { P001: { name: "A\u00a0B" } }\n# a\u00a0comment:\u00a0x\n#\u00a0y\n',
  ])('is a part of the text in %j', (text) => expect(problemsOf(text)).toEqual([]));

  it('does not hide other mistakes', () => {
    const text = 'personas:\n  P001:\n    name: A\n    summary: Note:\u00a0yes\n    skils: SQL\n';
    expect(problemsOf(text)).toEqual(['5:5 unknown-key']);
    const broken =
      'personas:\n  P001:\n    name: A\n    services:\n      - Note:\u00a0yes\nprocesses: {}\nteams: {\nskills: {}\n';
    expect(problemsOf(broken)).toEqual(['7:8 syntax']);
  });
});

describe('a warning for a text that a # cuts short', () => {
  const entry = (line: string) => `personas:\n  P001:\n    name: A\n    ${line}\n`;
  it.each([
    ['summary: Developer #1', '"Developer #1"'],
    ['summary: Ask in #data-team', '"Ask in #data-team"'],
    ['summary: Team # 2', '"Team # 2"'],
    ['summary: Say "yes" #1', `'Say "yes" #1'`],
    ['skills: C #, Java', '"C #, Java"'],
    ['skills:\n      - SQL\n      - C #', '"C #"'],
    ['summary: Developer #1 # the lead', '"Developer #1"'],
    ['skills: [SQL, C #1\n      ]', '"C #1"'],
    ['skills:\n      - SQL\n      - C #1', '"C #1"'],
  ])('%j', (line, quoted) => {
    const text = entry(line);
    expect(problemsOf(text)).toEqual([expect.stringMatching(/ comment-in-text\?$/)]);
    expect(hintsOf(text)[0]).toContain(`Put the text in quotes: ${quoted}.`);
    expect(validateSource({ file: 'x', text, format: 'yaml' }).value).toBeDefined();
  });

  it.each([
    ['color: #00ff00', '4:12 missing-value', '"#00ff00"'],
    ['color:   #abc', '4:14 missing-value', '"#abc"'],
    ['color: #00ff00 # green', '4:12 missing-value', '"#00ff00"'],
    ['skills:\n      - #1\n      - SQL', '5:9 missing-value', '"#1"'],
  ])('%j, of which nothing is left', (line, problem, quoted) => {
    expect(problemsOf(entry(line))).toEqual([problem]);
    expect(hintsOf(entry(line))[0]).toContain(`Put the text in quotes: ${quoted}.`);
  });

  it.each([
    'personas: { P001: { name: A, color: #00ff00 } }\n',
    'personas:\n  P001:\n    name: A\n    skills: [SQL, #2]\n    team: B\n',
    'access:\n  Developer #1:\n    git: { dev: none }\n',
    'access:\n  Developer #1: { git: { dev: none } }\n',
  ])('%j, which takes a bracket or a colon along', (text) => {
    expect(problemsOf(text)).toHaveLength(1);
    expect(hintsOf(text)[0]).toContain('A "#" after a space begins a comment.');
  });

  it.each([
    'summary: X # the lead',
    'summary: X # 2 of them',
    'summary: X #TODO rename',
    'summary: "X" #1',
    "summary: 'X' #1",
    'summary: X#1',
    'skills: C#, F#',
    '#summary: X',
    'team: X ## heading',
    'summary: |\n      X #1',
    'summary: >- #1\n      X #1',
  ])('but not in %j', (line) => expect(problemsOf(entry(line))).toEqual([]));
});

describe('a warning for a list whose lines are one text', () => {
  const entry = (lines: string) => `personas:\n  P001:\n    name: A\n${lines}\n    summary: x\n`;
  it.each([
    ['    services:\n      Git\n      Wiki', '5:7'],
    ['    services: Git\n      Wiki', '4:15'],
    ['    skills: >\n      Git\n      Wiki', '5:7'],
    ['    aliases: >-\n      Git\n      Wiki\n      Other', '5:7'],
    ['    processes:\n\n      mlops/train\n      mlops/deploy', '6:7'],
    ['    services:\r\n      Git\r\n      Wiki', '5:7'],
  ])('%j', (lines, place) => expect(problemsOf(entry(lines))).toEqual([`${place} folded-list?`]));

  it.each([
    '    services:\n      Git',
    '    services:\n      Git,\n      Wiki',
    '    services: Azure Data\n      Factory, Git',
    '    services: |\n      Git\n      Wiki',
    '    services:\n      - Git\n      - Wiki',
    '    services:\n    - Git\n    - Wiki',
    '    services: [Git,\n      Wiki]',
    '    services: "Git\n      Wiki"',
    '    scope: some words\n      and more',
    '    dataAccess: >\n      some words\n      and more',
    '    scope: |\n      services:\n        Git\n        Wiki',
  ])('but not %j', (lines) => expect(problemsOf(entry(lines))).toEqual([]));

  it('and sections are none', () => {
    expect(problemsOf('services:\n  git:\n    name: Git\n  wiki:\nskills:\n  sql:\n')).toEqual([]);
  });
});
