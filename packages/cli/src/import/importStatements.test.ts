import fc from 'fast-check';
import { buildRegistry, type DataSource, validateSource } from 'persona-registry';
import { describe, expect, it } from 'vitest';
import { importStatements } from './importStatements.js';
import type { Fields, Statement } from './personas/statement.js';
import { readCsv } from './source/readCsv.js';
import { readTables } from './tableReaders.js';

const yaml = (text: string, file = 'personas.yml'): DataSource => ({ file, text, format: 'yaml' });
const statement = (fields: Fields & { id?: string; name: string }, line = 1): Statement => {
  const { id, name, ...rest } = fields;
  return { file: 'a.csv', line, ...(id !== undefined && { id }), name, fields: rest };
};
function importInto(target: DataSource | undefined, statements: Statement[], others: DataSource[] = []) {
  const read = [{ statements, diagnostics: [] }];
  const imported = importStatements({
    read,
    ...(target !== undefined && { target }),
    targetFile: 'personas.yml',
    others,
  });
  const notes = imported.diagnostics.map(({ code, message }) => `${code}: ${message}`);
  return { ...imported, notes };
}

describe('a persona of the data is found', () => {
  const data = yaml(
    'teams:\n  ai: { name: AI Team, aliases: [AI squad] }\npersonas:\n  engineer: { name: AI Engineer, aliases: Data plumber, team: ai }\n',
  );

  it('by its other names; entries are the same by id, name and alias', () => {
    const { text, notes } = importInto(data, [
      statement({ name: 'data-plumber', team: 'AI Team', scope: 'All' }),
      statement({ name: 'AI engineer', team: 'AI squad' }, 2),
    ]);
    expect(text).toBe(data.text.replace('team: ai }', 'team: ai, scope: All }'));
    expect(notes).toEqual([]);
  });

  it('by its name under another id, which is told', () => {
    const { text, notes } = importInto(data, [statement({ id: 'P001', name: 'AI Engineer', scope: 'All' })]);
    expect(text).toContain('team: ai, scope: All }');
    expect(notes).toEqual([
      'conflict: engineer Id: "P001" here, but "engineer" in personas.yml, which was kept.',
    ]);
  });

  it('in another file of the data, which is not changed', () => {
    const other = yaml('personas:\n  P001: { name: Engineer }\n', 'more/p.yml');
    const { text, notes } = importInto(
      data,
      [statement({ name: 'Engineer', scope: 'All' }), statement({ name: 'Analyst', team: 'AI Team' }, 2)],
      [other],
    );
    expect(text).toBe(`${data.text}  P002:\n    name: Analyst\n    team: AI Team\n`);
    expect(notes).toEqual([
      'left-out: P001 Scope: "All" is new, but the persona is in more/p.yml. Import into that file.',
    ]);
  });
});

it('takes a name that is a numbered id as the id, and gives nobody an id that is a name', () => {
  const { text, diagnostics } = importInto(undefined, [
    statement({ name: 'Engineer', team: 'A' }),
    statement({ name: 'P001', team: 'A' }, 2),
    statement({ name: 'p0', team: 'A' }, 3),
  ]);
  expect(diagnostics).toEqual([]);
  const { personas = {} } = validateSource(yaml(text ?? '')).value ?? {};
  expect(Object.entries(personas).map(([id, { name }]) => [id, name])).toEqual([
    ['P002', 'Engineer'],
    ['P001', 'P001'],
    ['p0', 'p0'],
  ]);
});

it('leaves out values that a field cannot have, and knows words for kinds', () => {
  const { text, notes } = importInto(undefined, [
    statement({ name: 'A', kind: 'AI agent', category: ['GenAI', 'x'], until: 'soon', color: 'Red' }),
    statement({ name: 'B', kind: 'robot', requestUrl: 'nowhere' }, 2),
  ]);
  expect(text).toBe(
    'personas:\n  P001:\n    name: A\n    kind: agent\n    category: [generative]\n    color: Red\n  P002:\n    name: B\n',
  );
  expect(notes.map((note) => note.split('. ')[0])).toEqual([
    'folded: Kind: "AI agent" was taken as "agent".',
    'folded: Category: "GenAI" was taken as "generative".',
    'left-out: Category: "x" was left out',
    'left-out: Until: "soon" was left out',
    'left-out: Kind: "robot" was left out',
    'left-out: Ask for access: "nowhere" was left out',
  ]);
});

const word = fc.constantFrom(
  'A',
  'Data & AI',
  'a: b',
  "#1 'x'",
  '日本',
  'P, q',
  '- dash',
  '"quoted"',
  'null',
  '1.0',
);
const row = fc.record(
  {
    id: fc.integer({ min: 1, max: 8 }).map((number) => `P00${number}`),
    name: fc.integer({ min: 1, max: 8 }).map((number) => `Persona ${number}`),
    team: word,
    scope: word,
    services: fc.array(word, { minLength: 1, maxLength: 3 }),
    // An export writes an apostrophe before a formula, so such a text cannot be told from one with an apostrophe.
    summary: fc
      .string({ minLength: 1 })
      .filter((text) => text.trim() === text && !/^[-–—]?$|^'[=+\-@]/.test(text)),
  },
  { requiredKeys: ['name'] },
);

describe('random data', () => {
  const comment = fc.constantFrom('', ' # why', ' # { : }', '   ');
  const style = fc.constantFrom('block', 'flow', 'anchor', 'deep');
  const data = fc.array(fc.tuple(style, comment, comment), { maxLength: 5 }).map((personas) =>
    [
      '# Top',
      'teams: {} # open below',
      '',
      'personas: # all',
      '  P900: &base { name: Persona 9 }',
      ...personas.flatMap(([kind, one, other], index) => {
        const id = `P00${index + 1}`;
        const name = `Persona ${index + 1}`;
        if (kind === 'flow') return [`  ${id}: { name: ${name}, scope: mine }${one}`];
        const head = kind === 'anchor' ? `  ${id}: &p${index}${one}` : `  ${id}:${one}`;
        const skills = kind === 'deep' ? ['    skills:', '      - SQL', '', '      - KQL # last'] : [];
        return [head, `    name: ${name}${other}`, ...skills, '', '  # between'];
      }),
      '',
      '# Bottom',
      'links: {}',
    ]
      .filter((line) => !/^(?:teams|links):/.test(line))
      .join('\n'),
  );

  it('keeps its lines, and a second import changes nothing', () => {
    let written = 0;
    fc.assert(
      fc.property(data, fc.array(row, { minLength: 1, maxLength: 6 }), (before, rows) => {
        const statements = rows.map((one, index) => statement(one as Fields & { name: string }, index + 1));
        const { text, diagnostics } = importInto(yaml(before), statements);
        const errors = diagnostics.filter(({ severity }) => severity === 'error');
        if (text === undefined) return;
        expect(errors).toEqual([]);
        written++;
        const lines = text.split('\n');
        let position = 0;
        for (const line of before.split('\n')) {
          // Only a persona in braces grows within its line.
          const start = / {2}P\d+: \{/.test(line) ? line.slice(0, line.indexOf(' }')) : undefined;
          const found = lines.findIndex(
            (one, index) =>
              index >= position && (one === line || (start !== undefined && one.startsWith(start))),
          );
          expect(found, line).not.toBe(-1);
          position = found + 1;
        }
        expect(importInto(yaml(text), statements).text).toBeUndefined();
      }),
      { numRuns: 200 },
    );
    expect(written).toBeGreaterThan(100);
  });
});

it('personas as CSV give the same personas', () => {
  const columns = ['id', 'name', 'team', 'scope', 'services', 'summary'] as const;
  const quoteCell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const toCell = (value: unknown): string =>
    Array.isArray(value)
      ? value.map((item) => (item.startsWith('"') ? item : `"${item}"`)).join(', ')
      : String(value ?? '');
  const unique = fc.uniqueArray(row, { selector: ({ name }) => name, maxLength: 6 });
  fc.assert(
    fc.property(unique, fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
      const people = rows.map(({ id: _, ...one }, index) => ({ ...one, id: `X${index}` }));
      const csv = [columns.join(delimiter)]
        .concat(people.map((one) => columns.map((column) => quoteCell(toCell(one[column]))).join(delimiter)))
        .join('\r\n');
      const { value } = readCsv('a.csv', csv);
      const read = value === undefined ? [] : readTables(value).statements;
      expect(read).toHaveLength(people.length);
      const { text = 'personas: {}\n' } = importInto(undefined, read);
      const { value: written } = validateSource(yaml(text));
      for (const { id, name, summary, scope } of people)
        expect(written?.personas?.[id]).toMatchObject({
          name,
          ...(summary !== undefined && { summary: summary.replaceAll(/\s+/g, ' ') }),
          ...(scope !== undefined && { scope }),
        });
      expect(buildRegistry({ sources: [{ file: 'personas.yml', data: written ?? {} }] }).diagnostics).toEqual(
        [],
      );
    }),
    { numRuns: 100 },
  );
});
