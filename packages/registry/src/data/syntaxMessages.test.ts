import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ErrorCode, parseDocument } from 'yaml';
import { toReport } from '../report/toReport.js';
import type { DataFormat } from './dataSource.js';
import { validateSource } from './validateSource.js';

/*
 * The messages for texts that are not YAML or JSON. The snapshot is meant to be read, as by the person who made the mistake.
 */

const YAML: Readonly<Record<string, string>> = {
  'A brace that is not closed': 'personas:\n  P001: { name: A\n',
  'A brace that is not closed, and more': 'personas:\n  P001: { name: A,\n  P002: { name: B }\n',
  'A bracket that is not closed': 'personas:\n  P001:\n    skills: [SQL, Python\n    team: AI\n',
  'Brackets in brackets': 'teams: {\n  ai: { aliases: [A, B },\n  data: {}\n}\n',
  'Two braces that are not closed': '{ personas: { P001: { name: A }\n',
  'A list whose lines are not indented': 'a: [\n- b\n]\n',
  'A bracket too many': 'teams:\n  ai: { aliases: [a, b]] }\n',
  'A brace of a template': 'teams:\n  ai:\n    name: }\n    aliases: b\n',
  'Double quotes that are not closed': 'teams:\n  ai: { name: "AI Team }\n  data: { name: "Data Team" }\n',
  'Single quotes that are not closed': "teams:\n  ai:\n    name: 'AI Team\n  data: {}\n",
  'An apostrophe in single quotes': "teams:\n  ai:\n    name: 'It's ours'\n",
  'Text behind quotes': 'teams:\n  ai:\n    name: "AI" Team\n',
  'A key behind quotes': 'teams:\n  ai:\n    name: "AI" aliases: A\n',
  'A link': 'personas:\n  P001:\n    learn: [SQL](https://sql.example)\n',
  'A template': 'services:\n  s:\n    scope: {{ group }}-data\n',
  'A key in quotes over lines': '"a\nb": c\n',
  'Too little indentation': 'personas:\n  P001:\n    name: A\n   team: B\n',
  'Too much indentation': 'personas:\n  P001:\n    name: A\n      team: B\n',
  'An item with too little indentation': 'personas:\n  P001:\n    skills:\n      - A\n     - B\n',
  'An item with too much indentation': 'personas:\n  P001:\n    skills:\n      - A\n        - B: C\n',
  'A key with too little indentation in a list': 'x:\n  - a: b\n   c: d\n',
  'Items in the column of a key': 'x:\n  y: z\n  - a\n',
  'Keys below items': 'x:\n  - a\n  b: c\n',
  'A first section that is indented': '  personas:\n    P001: { name: A }\nteams: {}\n',
  'A text that is not indented': 'personas:\n  P001:\n    summary: |\n    Trains models.\n',
  'Spaces in an empty line': 'personas:\n  P001:\n    summary: |\n          \n      Trains models.\n',
  'A text behind its bar': 'personas:\n  P001:\n    summary: | Trains models.\n',
  'A tab': 'personas:\n\tP001: x\n',
  'No colon': 'personas:\n  P001:\n    name A\n    team: B\n',
  'No colon at the end': 'personas:\n  P001:\n    name: A\n    team B\n',
  'No space behind the colon': 'personas:\n  P001:\n    name:A\n    team: B\n',
  'No space behind a dash': 'personas:\n  P001:\n    skills:\n      - SQL\n      -Python\n',
  'No space before a comment': 'a: { b: c }# comment\nd: @e\n',
  'A colon in a text': 'personas:\n  P001:\n    summary: Fast: and good\n',
  'A colon in a text in braces': 'personas:\n  P001: { summary: Fast: and good }\n',
  'A comma that is missing': 'personas:\n  P001: { name: A team: B }\n',
  'A comma that is missing between quotes': 'personas:\n  P001: { "name": "A" "team": "B" }\n',
  'A comma that is missing between lines': 'a: [\n  { b: c }\n  { d: e }\n]\n',
  'A comma too many': 'personas:\n  P001: { name: A,, team: B }\n',
  'A list behind its key': 'personas:\n  P001:\n    skills: - SQL\n',
  'A text that begins with an at sign': 'personas: { P001: { name: @alice } }',
  'A text that begins with a star': 'personas:\n  P001:\n    name: *alice\n',
  'A text that begins with a bullet': 'personas:\n  P001:\n    name: * alice\n',
  'A text that begins with an ampersand': 'personas:\n  P001:\n    name: & more\n',
  'A text that begins with an exclamation mark': 'personas:\n  P001:\n    name: !important person\n',
  'A text that begins with a question mark': 'personas:\n  P001:\n    name: ? who\n',
  'A tag that the value does not fit': 'personas:\n  P001:\n    name: !!int Ada\n',
  'A tag of a language': 'teams:\n  ai: !!js/function "x"\n',
  'A tag of nothing': 'a: !foo!bar b\n',
  'Two anchors': 'a: &b &c d\n',
  'Two tags': 'a: !b !c d\n',
  'An anchor of an alias': 'a: &b c\nd: &e *b\n',
  'A tag before an item': 'a:\n  !b - c\nd: @e\n',
  'A bad merge': 'personas:\n  P001:\n    <<: base\n    name: A\n',
  'A path of Windows': 'personas:\n  P001:\n    image: "C:\\Users\\x.png"\n',
  'Two documents': 'teams: {}\n---\nskills: {}\n',
  'An instruction': '%YAML 1.2 x\n---\nteams: {}\n',
  'An instruction of the future': '%YAML 3.0\n---\nteams: {}\n',
  'A line that begins with a percent sign': '%personas\nteams: {}\n',
  'Data behind dashes': '--- teams: {}\nskills: @\n',
  'A control character': 'teams:\n  ai: { name: AI\u0007 }\n',
  'A very long key': `? a\n: b\n${'x'.repeat(1_025)}: c\nd: @e\n`,
  'A merge that is not finished':
    'teams:\n<<<<<<< HEAD\n  ai: { name: A }\n=======\n  ai: { name: B }\n>>>>>>> feature\n',
};

const JSON_TEXTS: Readonly<Record<string, string>> = {
  'A comma at the end': '{ "teams": {}, }',
  'A comma at the end of a list': '{ "a": [1, 2,] }',
  'Two commas': '{ "personas": { "P001": { "name": "A" },, } }',
  'No comma': '{ "a": 1 "b": 2 }',
  'No colon': '{ "a" 1 }',
  'No value': '{ "a": }',
  'A key without quotes': '{ teams: {} }',
  'Single quotes': "{ 'teams': {} }",
  'A text without quotes': '{ "a": tru }',
  'Quotes in quotes': '{ "a": "say "hi" now" }',
  'Quotes that are not closed': '{ "a": "b,\n  "c": "d" }',
  'A tab in a text': '{ "a": "b\tc" }',
  'An escape': '{ "a": "C:\\path" }',
  'Half an escape': '{ "a": "\\u12" }',
  'Half a number': '{ "a": 1.e }',
  'A comment': '{\n  // teams\n  "teams": {}\n}',
  'A file that breaks off': '{\n  "teams": {\n    "ai": \n',
  'A brace that is not closed': '{ "a": { "b": 1 ',
  'A brace that a bracket closes': '{ "a": { "b": [1, 2 } }',
  'A brace too many': '{ "a": 1 } }',
  'Data behind data': '{} {}',
  'A merge that is not finished': '{\n<<<<<<< HEAD\n  "a": 1\n=======\n  "a": 2\n>>>>>>> x\n}\n',
};

/** The errors of the parser for YAML that js-yaml has refused. The other errors are switched off, or would be a mistake of our own. */
const CODES: readonly ErrorCode[] = [
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_DIRECTIVE',
  'BAD_DQ_ESCAPE',
  'BAD_INDENT',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'KEY_OVER_1024_CHARS',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_DOCS',
  'MULTIPLE_TAGS',
  'TAB_AS_INDENT',
  'TAG_RESOLVE_FAILED',
  'UNEXPECTED_TOKEN',
];

const cases = [
  ...Object.entries(YAML).map(([title, text]) => ({ title, text, format: 'yaml' as const })),
  ...Object.entries(JSON_TEXTS).map(([title, text]) => ({ title, text, format: 'json' as const })),
];

function check(text: string, format: DataFormat) {
  return validateSource({ file: `personas.${format}`, text, format }).diagnostics;
}

it('has a clear message for every mistake of notation', async () => {
  const texts = cases.map(
    ({ title, text, format }) =>
      `## ${title}\n\n\`\`\`${format}\n${text
        .replaceAll('\u0007', '␇')
        .replace(/x{100,}/, 'xxx…')
        .trimEnd()}\n\`\`\`\n\n\`\`\`text\n${toReport(check(text, format))}\n\`\`\`\n`,
  );
  await expect(`# Messages about notation\n\n${texts.join('\n')}`).toMatchFileSnapshot(
    '__snapshots__/syntaxMessages.md',
  );
});

it.each(cases)('$format: $title: has a place in the file and a remedy of its own', ({ text, format }) => {
  const diagnostics = check(text, format);
  expect(diagnostics).not.toEqual([]);
  for (const { place, hint, message } of diagnostics) {
    expect(text.trimEnd().split('\n')[(place?.line ?? 0) - 1]).toBeDefined();
    expect(hint).toBeTruthy();
    expect(message).not.toMatch(/cannot be read|YAML:|flow|scalar|mapping|implicit/i);
  }
});

it('has a case for every code of the parser', () => {
  const codes = Object.values(YAML).flatMap((text) =>
    parseDocument(text, { uniqueKeys: false }).errors.map(({ code }) => code),
  );
  expect([...new Set(codes)].sort()).toEqual(CODES);
});

it('always has a place in the file and a remedy, whatever is missing or too much', () => {
  const good = `personas:\n  P001:\n    name: "AI Data Engineer"\n    skills: [SQL, 'R']\n    learn:\n      - { title: SQL, url: https://sql.example }\n    summary: |\n      Trains models.\n`;
  const sign = fc.constantFrom(...'{}[]"\'&*!|>%@`?-:, \t\n#\\x');
  const edit = fc.record({ at: fc.nat(good.length), drop: fc.nat(3), add: fc.array(sign, { maxLength: 2 }) });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const text = edits.reduce(
        (before, { at, drop, add }) => before.slice(0, at) + add.join('') + before.slice(at + drop),
        good,
      );
      for (const { place, hint, code } of check(text, 'yaml').filter(({ code }) => code === 'syntax')) {
        expect(place?.line).toBeLessThanOrEqual(text.trimEnd().split('\n').length);
        expect(hint, code).toBeTruthy();
      }
    }),
  );
});
