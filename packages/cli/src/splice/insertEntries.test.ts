import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { insertEntries } from './insertEntries.js';

const team = [{ path: ['personas', 'P001'], entries: { team: 'AI Team' } }];

describe('adds to', () => {
  it.each([
    [
      'a map in lines',
      'personas:\n  P001:\n    name: A # a\n\n# end\n',
      'personas:\n  P001:\n    name: A # a\n    team: AI Team\n\n# end\n',
    ],
    [
      'a map in braces',
      'personas:\n  P001: { name: A } # a\n',
      'personas:\n  P001: { name: A, team: AI Team } # a\n',
    ],
    ['empty braces', 'personas:\n  P001: {}\n', 'personas:\n  P001: { team: AI Team }\n'],
    [
      'a deep indentation',
      'personas:\n    P001:\n        name: A',
      'personas:\n    P001:\n        name: A\n        team: AI Team\n',
    ],
    [
      'Windows lines',
      'personas:\r\n  P001:\r\n    name: A\r\n',
      'personas:\r\n  P001:\r\n    name: A\r\n    team: AI Team\r\n',
    ],
    [
      'lines of both kinds, of which none changes',
      'personas:\r\n  P001:\n    name: A\n# end\r\n',
      'personas:\r\n  P001:\n    name: A\n    team: AI Team\n# end\r\n',
    ],
  ])('%s', (_, text, expected) => {
    expect(insertEntries(text, team)).toBe(expected);
  });

  it('a persona and the section around it at once', () => {
    const added = { path: ['personas'], entries: { P002: { name: 'B', skills: ['C, D', 'E'] } } };
    expect(insertEntries('personas:\n  P001:\n    name: A\n', [added, ...team])).toBe(
      'personas:\n  P001:\n    name: A\n    team: AI Team\n  P002:\n    name: B\n    skills: ["C, D", E]\n',
    );
  });

  it.each([
    [
      'a file in braces',
      '{ teams: { a: {} } } # x\n',
      '{ teams: { a: {} }, personas: {P001: {name: A}} } # x\n',
    ],
    [
      'a file in braces with the section',
      '{ personas: { P009: {} } }\n',
      '{ personas: { P009: {}, P001: {name: A} } }\n',
    ],
    ['an empty file', '', 'personas:\n  P001:\n    name: A\n'],
    ['a file of comments', '# Ours.\r\n', '# Ours.\r\n\r\npersonas:\r\n  P001:\r\n    name: A\r\n'],
    [
      'a section without entries',
      'personas: # none yet\n# teams\nteams: { a: {} }\n',
      'personas: # none yet\n  P001:\n    name: A\n# teams\nteams: { a: {} }\n',
    ],
  ])('%s', (_, text, expected) => {
    const added = [{ path: ['personas'], entries: { P001: { name: 'A' } } }];
    expect(insertEntries(text, added)).toBe(expected);
  });

  it('a file without the section', () => {
    const added = { path: ['personas'], entries: { P001: { name: 'A' } } };
    expect(insertEntries('# Ours.\nteams: { a: {} }\n', [added])).toBe(
      '# Ours.\nteams: { a: {} }\n\npersonas:\n  P001:\n    name: A\n',
    );
  });
});

it.each([
  ['an alias', 'a: &a { P001: {} }\npersonas: *a\n'],
  ['a list', 'personas: [P001]\n'],
  ['a section that says null', 'personas: ~\n'],
  ['an empty file, if the persona is not new', ''],
])('has no place in %s', (_, text) => {
  expect(insertEntries(text, team)).toBeUndefined();
});

it('keeps all lines of random files, and adds exactly the entries', () => {
  const name = fc.constantFrom('A', 'Data & AI', '"a: b"', "'#1'", '日本');
  const comment = fc.constantFrom('', ' # why', ' # { : }');
  const persona = fc.tuple(name, comment, fc.constantFrom('block', 'flow', 'anchor', 'nested'), comment);
  const text = fc
    .array(persona, { minLength: 1, maxLength: 6 })
    .map((personas) =>
      [
        '# Top',
        'personas:',
        ...personas.flatMap(toLines),
        '',
        '# Between',
        'teams:',
        '  t: {}',
        '# End',
        '',
      ].join('\n'),
    );
  const value = fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 4 }));
  fc.assert(
    fc.property(text, fc.nat(5), value, fc.boolean(), (before, index, summary, isNewToo) => {
      const data = parse(before);
      const id = Object.keys(data.personas)[index % Object.keys(data.personas).length] ?? '';
      const newOnes = isNewToo ? [{ path: ['personas'], entries: { N1: { name: 'New', summary } } }] : [];
      const after =
        insertEntries(before, [{ path: ['personas', id], entries: { summary } }, ...newOnes]) ?? '';
      data.personas[id] = { ...data.personas[id], summary };
      if (isNewToo) data.personas.N1 = { name: 'New', summary };
      expect(parse(after)).toEqual(data);
      // All earlier lines are there in their order. At most one differs: a map in braces.
      const lines = after.split('\n');
      let position = 0;
      let changed = 0;
      for (const line of before.split('\n')) {
        const found = lines.indexOf(line, position);
        if (found === -1) changed++;
        else position = found + 1;
      }
      expect(changed).toBeLessThanOrEqual(1);
    }),
    { numRuns: 300 },
  );

  function toLines(
    [written, note, style, other]: readonly [string, string, string, string],
    index: number,
  ): string[] {
    const id = `P${index}`;
    if (style === 'flow') return [`  ${id}: { name: ${written}, skills: [a, b] }${note}`];
    const head = style === 'anchor' ? `  ${id}: &a${index}${note}` : `  ${id}:${note}`;
    const rest = style === 'nested' ? ['    identity:', '      kind: group', `      # ${index}`] : [];
    return [head, `    name: ${written}${other}`, `    skills:`, '      - a', ...rest, `  # below ${index}`];
  }
});

describe('new sections', () => {
  const added = [{ path: ['access'], entries: { P001: { name: 'A' } } }];
  const block = '\naccess:\n  P001:\n    name: A\n';

  it.each([
    ['a plain file', '# Ours.\nteams: # a\n  a: { access: 1 }\npersonas:\n  P001: {}\n'],
    ['marks and quotes', '%YAML 1.2\n---\n"teams": {}\n'],
    ['lists that are not indented', 'x:\n- access\n- y: 1\n'],
    ['a text of several lines', 'x: |\n  access:\n\ny: "a\n  access: b"\n'],
  ])('are added to %s', (_, text) => {
    expect(insertEntries(text, added)).toBe(text + block);
  });

  it.each([
    ['a key in quotes', '"access": { P002: {} }\n', '"access": { P002: {}, P001: {name: A} }\n'],
    ['a key with a space', 'access : { P002: {} }\n', 'access : { P002: {}, P001: {name: A} }\n'],
    ['a key with a mark', 'access: &a { P002: {} }\n', 'access: &a { P002: {}, P001: {name: A} }\n'],
  ])('are none of a file that has them: %s', (_, text, expected) => {
    expect(insertEntries(text, added)).toBe(expected);
  });
});
