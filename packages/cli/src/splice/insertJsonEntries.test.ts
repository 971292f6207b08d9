import fc from 'fast-check';
import { expect, it } from 'vitest';
import { insertJsonEntries, toJsonText } from './insertJsonEntries.js';

const team = [{ path: ['personas', 'P001'], entries: { team: 'AI Team', skills: ['SQL', 'KQL'] } }];

it.each([
  [
    'a map in lines',
    '{\n  "personas": {\n    "P001": {\n      "name": "A"\n    }\n  }\n}\n',
    '{\n  "personas": {\n    "P001": {\n      "name": "A",\n      "team": "AI Team",\n      "skills": ["SQL", "KQL"]\n    }\n  }\n}\n',
  ],
  [
    'a map in one line',
    '{\n\t"personas": {\n\t\t"P001": { "name": "A" }\n\t}\n}',
    '{\n\t"personas": {\n\t\t"P001": { "name": "A", "team": "AI Team", "skills": ["SQL", "KQL"] }\n\t}\n}',
  ],
  [
    'a text without lines',
    '{"personas":{"P001":{"name":"A"}}}',
    '{"personas":{"P001":{"name":"A","team":"AI Team","skills":["SQL","KQL"]}}}',
  ],
  [
    'an empty map, with lines of Windows and long lists',
    '{\r\n    "personas": {\r\n        "P001": {}\r\n    },\r\n    "x": [\r\n    ]\r\n}\r\n',
    '{\r\n    "personas": {\r\n        "P001": {\r\n            "team": "AI Team",\r\n            "skills": [\r\n                "SQL",\r\n                "KQL"\r\n            ]\r\n        }\r\n    },\r\n    "x": [\r\n    ]\r\n}\r\n',
  ],
])('adds to %s', (_, text, expected) => {
  expect(insertJsonEntries(text, team)).toBe(expected);
});

it('adds sections, and writes new files', () => {
  const added = [{ path: ['personas'], entries: { P001: { name: 'A', learn: [{ title: 'x' }] } } }];
  const expected =
    '{\n  "personas": {\n    "P001": {\n      "name": "A",\n      "learn": [\n        { "title": "x" }\n      ]\n    }\n  }\n}';
  expect(insertJsonEntries('{}', added)).toBe(
    '{ "personas": { "P001": { "name": "A", "learn": [{ "title": "x" }] } } }',
  );
  expect(insertJsonEntries('{\n}\n', added)).toBe(`${expected}\n`);
  expect(toJsonText({ personas: added[0]?.entries })).toBe(`${expected}\n`);
});

it.each([
  '',
  'null',
  '[]',
  '{ "personas": null }',
  '{ "personas": {} }',
  '{ "personas": { "P001": {} ',
  '{} // x',
])('has no place in %j', (text) => {
  expect(insertJsonEntries(text, team)).toBeUndefined();
});

it('keeps all lines of random files but for a comma, and adds exactly the entries', () => {
  const key = fc.constantFrom('P1', 'P2', '__proto__x', 'a "b"', '日本');
  const persona = fc.dictionary(key, fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 })), {
    maxKeys: 3,
  });
  const indent = fc.constantFrom<string | number | undefined>(undefined, 2, 4, '\t');
  fc.assert(
    fc.property(fc.dictionary(key, persona, { minKeys: 1 }), indent, persona, (personas, space, entries) => {
      const before = JSON.stringify({ personas, x: 1 }, null, space);
      const [id = ''] = Object.keys(personas);
      const fields = Object.fromEntries(
        Object.entries(entries).map(([name, value]) => [`new ${name}`, value]),
      );
      const additions = [
        { path: ['personas', id], entries: fields },
        { path: ['personas'], entries: { N: fields } },
        { path: ['teams'], entries: { t: {} } },
      ];
      const after = insertJsonEntries(before, additions) ?? '';
      expect(JSON.parse(after)).toEqual({
        personas: { ...personas, [id]: { ...personas[id], ...fields }, N: fields },
        x: 1,
        teams: { t: {} },
      });
      if (space === undefined) return;
      const lines = after.split('\n');
      let position = 0;
      for (const line of before.split('\n')) {
        const found = lines.findIndex(
          (one, index) =>
            index >= position &&
            (one === line || one === `${line},` || (line.endsWith('{}') && one === line.slice(0, -1))),
        );
        if (found === -1) expect(line).toMatch(/\{\},?$/);
        else position = found + 1;
      }
    }),
    { numRuns: 200 },
  );
});
