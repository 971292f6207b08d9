import { validateSource } from 'persona-registry';
import { describe, expect, it } from 'vitest';
import { addRoles, toRolesText } from './addRoles.js';

const roles = {
  'lake-keeper': {
    name: 'Lake Keeper',
    plane: ['control', 'data'],
    description:
      'Keeps: the lake # and “more”, a line that is longer than eighty characters, and stays on one line.',
  },
} as const;

const entry = (indent: string): string =>
  toRolesText(roles, 'yaml')
    .replace('roles:\n', '')
    .replaceAll(/^( +)/gm, (spaces) => indent.repeat(spaces.length / 2))
    .trimEnd();

function add(text: string, format: 'yaml' | 'json' = 'yaml'): string | undefined {
  return addRoles({ file: `personas.${format}`, text, format }, roles);
}

it('writes a file with only roles', () => {
  expect(toRolesText(roles, 'yaml')).toBe(`roles:
  lake-keeper:
    name: Lake Keeper
    plane: [control, data]
    description: "Keeps: the lake # and “more”, a line that is longer than eighty characters, and stays on one line."
`);
  expect(JSON.parse(toRolesText(roles, 'json'))).toEqual({ roles });
});

describe('in YAML, no other line changes', () => {
  const before = '# Ours.\npersonas:   { P001: { name: "A" } } # one\n\n';
  const after = '\n# Who.\npeople:\n  kim: {personas: P001}   # Kim\n';

  it.each([
    ['entries in block style', 'roles:\n  a:\n    name: A role\n', '  '],
    ['entries in flow style', 'roles:\n    a: { name: A role } # why\n', '    '],
    [
      'an entry with a text of several lines',
      'roles:\n  a:\n    description: >\n      one\n      two\n',
      '  ',
    ],
    ['a comment at the end', 'roles:\n  # first\n  a: {}\n', '  '],
    ['an entry without a value', 'roles:\n  a:\n', '  '],
    ['a list', 'roles:\n  a:\n    plane:\n      - control\n      - data # both\n', '  '],
  ])('%s', (_, section, indent) => {
    expect(add(before + section + after)).toBe(`${before}${section}${entry(indent)}\n${after}`);
    expect(add(before + section)).toBe(`${before}${section}${entry(indent)}\n`);
    expect(add((before + section).trimEnd())).toBe(`${before}${section}${entry(indent)}`.concat('\n'));
  });

  it('no roles yet', () => {
    expect(add(before + after)).toBe(`${before}${after}\n${toRolesText(roles, 'yaml')}`);
  });

  it('Windows line ends, and a byte order mark', () => {
    const text = '\uFEFFroles:\r\n  a: {}\r\npeople: {}\r\n';
    expect(add(text)).toBe(
      `\uFEFFroles:\r\n  a: {}\r\n${entry('  ').replaceAll('\n', '\r\n')}\r\npeople: {}\r\n`,
    );
  });
});

describe('in YAML of another form, comments and order stay', () => {
  it.each([
    ['a flow map', '# Ours.\npeople: {} # who\nroles: { a: {} } # what\ngroups: {}\n'],
    ['all in flow style', '# Ours.\n{ people: {}, roles: {}, groups: {} } # who\n# what\n'],
    ['a document end', '# Ours.\npeople: {} # who\n# what\ngroups: {}\n...\n'],
  ])('%s', (_, text) => {
    const edited = add(text) ?? '';
    const { value } = validateSource({ file: 'personas.yml', text: edited, format: 'yaml' });
    expect(value?.roles).toMatchObject(roles);
    expect(Object.keys(value ?? {}).filter((key) => key !== 'roles')).toEqual(['people', 'groups']);
    for (const comment of ['# Ours.', '# who', '# what']) expect(edited).toContain(comment);
  });

  it('returns undefined if `roles` cannot be extended', () => {
    expect(add('groups: &g { a: {} }\nroles: *g\n')).toBeUndefined();
  });
});

describe('in JSON', () => {
  it('keeps the layout of all other text', () => {
    const text = '{\n    "roles": {"a": {}},\n    "people": {"kim": {"personas": ["P001"]}}\n}\n';
    const edited = add(text, 'json') ?? '';
    expect(edited).toContain('\n    "people": {"kim": {"personas": ["P001"]}}\n}\n');
    expect(edited).toContain('\n        "lake-keeper": {\n            "name"');
    expect(JSON.parse(edited)).toEqual({ ...JSON.parse(text), roles: { a: {}, ...roles } });
  });

  it.each(['{}', '{"people":{}}\r\n'])('%s', (text) => {
    const edited = add(text, 'json') ?? '';
    expect(JSON.parse(edited)).toEqual({ ...JSON.parse(text), roles });
  });
});
