import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateEarlierSource } from '../data/validateEarlierSource.js';
import { createPieceReader } from './createPieceReader.js';
import { splitYaml } from './splitYaml.js';
import { toSources } from './versionOfData.js';

const START = `# Who may do what
services:
  lake: { name: Data Lake }
  # The wiki is new.
  "wiki":
    name: Wiki

check: { today: 2026-11-24 }
personas:
    P001:
        name: Ingénieur
        summary: |
            Two lines:
              and: no key
            # and no comment
    P002: { name: Analyst,
        team: data }
access:
  P001:
    lake: { dev: Reader }
  P002:
    lake:
      dev: none
`;

const read = (reader: ReturnType<typeof createPieceReader>, text: string) => {
  const { value } = reader({ file: 'personas.yml', hash: text, content: Buffer.from(text) });
  if (value === undefined) return undefined;
  const files = [{ file: 'personas.yml', pieces: value }];
  return toSources({ files, definitions: [], problems: [] })[0]?.data;
};
const readWhole = (text: string) =>
  validateEarlierSource({ file: 'personas.yml', format: 'yaml', text }).value;

describe('the parts of a data file', () => {
  it('are its entries', () => {
    const { parts = [] } = splitYaml(Buffer.from(START)) ?? {};
    expect(parts.map(({ kind, section }) => `${kind} ${section}`)).toEqual([
      ...['head services', 'entry services', 'entry services', 'section check'],
      ...['head personas', 'entry personas', 'entry personas'],
      ...['head access', 'entry access', 'entry access'],
    ]);
    expect(parts.map(({ text }) => text).join('')).toBe(START);
  });

  it('are the same objects where another version has them', () => {
    const reader = createPieceReader();
    const readPieces = (text: string) =>
      reader({ file: 'a.yml', hash: text, content: Buffer.from(text) }).value ?? [];
    const before = readPieces(START);
    const after = readPieces(START.replace('dev: Reader', 'dev: Contributor'));
    expect(after.filter((piece) => !before.includes(piece)).map(({ key }) => key)).toEqual(['access\nP001']);
  });

  it.each([
    ['a map of one line', 'personas: { P001: { name: A } }\n'],
    ['a map of several lines', 'personas: {\n  P001: { name: A },\n}\naccess: {}\n'],
    ['an anchor', 'personas:\n  P001: &a { name: A }\n  P002: { <<: *a, name: B }\n'],
    ['a document mark', '---\npersonas:\n  P001: { name: A }\n'],
    ['a byte order mark', '\uFEFFpersonas:\n  P001: { name: A }\n'],
    ['Windows line ends', START.replaceAll('\n', '\r\n')],
    ['two sections of one name', 'personas:\n  P001: { name: A }\npersonas:\n  P002: { name: B }\n'],
    ['an entry twice', 'personas:\n  P001: { name: A }\n  P001: { name: B }\n'],
    ['a text over several lines', 'personas:\n  P001:\n    name: "A\n      b"\n    summary: c\n     d: e\n'],
    ['marks of a merge', `<<<<<<< one\n${START}=======\n${START}>>>>>>> other\n`],
    ['a tab', 'personas:\n\tP001: { name: A }\n'],
    ['nothing', ''],
    ['a list', '- a\n'],
    ['an unknown key of later days', 'personas:\n  P001: { name: A, later: 1 }\n'],
  ])('say what the whole file says: %s', (_, text) => {
    expect(read(createPieceReader(), text)).toEqual(readWhole(text));
  });

  it('say what the whole file says, version after version', () => {
    const lines = START.split('\n');
    const edit = fc.record({
      at: fc.nat(lines.length),
      count: fc.nat(4),
      by: fc.array(
        fc.constantFrom(
          ...lines,
          '  P003: { name: C }',
          'teams:',
          '    x: y',
          '# c',
          '',
          '}',
          '  - a',
          'é: 1',
        ),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const reader = createPieceReader();
        let current = lines;
        read(reader, START);
        for (const { at, count, by } of edits) {
          current = [...current.slice(0, at), ...by, ...current.slice(at + count)];
          const text = current.join('\n');
          expect(read(reader, text)).toEqual(readWhole(text));
          // Most random texts are broken, so the next one begins with a whole one.
          if (readWhole(text) === undefined) current = lines;
        }
      }),
    );
  });
});
