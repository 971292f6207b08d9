import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { createYamlEntryFinder } from './createYamlEntryFinder.js';
import { yamlPositions } from './yamlPositions.js';

const TEXT = `# A file.
check: { preset: none }

personas: # all of them
  # The first.
  P001:
    name: Ada
    skills: [SQL,
      Python, R]

    summary: |
      P003: is not an entry

  'P 2': { name: Bob }
  P003: &base
    name: Cleo
access:
    P001: { lake: { dev: [Reader] } }
`;

describe('createYamlEntryFinder', () => {
  const find = createYamlEntryFinder(TEXT);
  const textOf = (section: string, id: string) => {
    const span = find(section, id);
    return span && TEXT.slice(span.start, span.end);
  };

  it('finds the lines of an entry by their indentation', () => {
    expect(textOf('personas', 'P 2')).toBe("  'P 2': { name: Bob }\n");
    expect(textOf('personas', 'P003')).toBe('  P003: &base\n    name: Cleo\n');
    expect(textOf('access', 'P001')).toBe('    P001: { lake: { dev: [Reader] } }\n');
  });

  it('finds nothing in a section that is written in braces, nor what is not there', () => {
    expect(textOf('check', 'preset')).toBeUndefined();
    expect(textOf('personas', 'P004')).toBeUndefined();
    expect(textOf('teams', 'P001')).toBeUndefined();
  });

  it('leaves what braces hide to the parse of the whole', () => {
    const text = 'personas:\n  a: { name: x,\n  b: { name: y } }\n  c: {}\n';
    expect(yamlPositions(text).find(['personas', 'c'], 'key')).toEqual({ line: 4, column: 3 });
  });

  it('finds nothing where an id stands twice', () => {
    expect(createYamlEntryFinder('personas:\n  a: {}\n  a: {}\n')('personas', 'a')).toBeUndefined();
  });
});

describe('yamlPositions', () => {
  it.each([
    [['personas', 'P001', 'summary'], 'key', 'summary: |'],
    [['personas', 'P001', 'skills', 1], 'value', 'Python'],
    [['personas', 'P 2', 'name'], 'value', 'Bob'],
    [['personas', 'P003'], 'key', 'P003: &base'],
    [['access', 'P001', 'lake', 'dev', 0], 'value', 'Reader'],
    [['access', 'P001', 'lake', 'prod'], 'key', 'lake:'],
    [['check', 'preset'], 'value', 'none'],
    [['personas', 'P009'], 'key', 'personas:'],
  ] as const)('finds %j (%s)', (path, target, start) => {
    const { line, column } = yamlPositions(TEXT).find(path, target);
    expect(TEXT.split('\n')[line - 1]?.slice(column - 1)).toMatch(start);
  });

  it('finds what a parse of the whole text finds, however it is laid out', () => {
    const key = fc.oneof(
      fc.constantFrom('P001', 'a b', '007', 'x-y', '__proto__'),
      fc.string({ maxLength: 6 }),
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        fc.string({ maxLength: 30 }),
        fc.integer(),
        fc.constantFrom('two\nlines\n', 'a: b', '# no comment', null),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(key, tie('any'), { maxKeys: 3 }),
      ),
    })).any;
    const data = fc.dictionary(
      fc.constantFrom('personas', 'access', 'teams'),
      fc.dictionary(key, value, { maxKeys: 4 }),
    );
    const layout = fc.record({
      indent: fc.constantFrom(2, 4),
      flowLevel: fc.constantFrom(-1, 1, 2, 3),
      lineWidth: fc.constantFrom(20, 80),
      forceQuotes: fc.boolean(),
    });
    fc.assert(
      fc.property(data, layout, (written, options) => {
        const text = dump(written, options);
        const whole = parseDocument(text, { uniqueKeys: false });
        // `dump` leaves `{(:}: 1}` without quotes, which is a syntax error for `yaml`. The error is reported before anything is looked up.
        fc.pre(whole.errors.length === 0);
        const positions = yamlPositions(text);
        for (const [section, entries] of Object.entries(written)) {
          for (const id of Object.keys(entries)) {
            const node = whole.getIn([section, id], true) as { range?: [number] } | undefined;
            const { line, column } = positions.find([section, id], 'value');
            const before = text.slice(0, node?.range?.[0] ?? 0).split('\n');
            expect([line, column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1]);
          }
        }
      }),
    );
  });
});
