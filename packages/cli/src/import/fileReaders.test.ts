import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { fileReaders } from './fileReaders.js';
import { sumInflatedSizes } from './source/sumInflatedSizes.js';

async function read(file: string, content: string | Uint8Array) {
  const reader = fileReaders.find(({ accepts }) => accepts(file));
  const { value, diagnostics } = (await reader?.read({ file, bytes: Buffer.from(content) })) ?? {
    diagnostics: [],
  };
  const show = (some: typeof diagnostics = []) =>
    some.flatMap(({ code, message, place }) =>
      code === 'taken' ? [] : [`${place?.file}:${place?.line ?? ''} ${code}: ${message}`],
    );
  return {
    personas: value?.statements.map(({ id, name, fields, line }) => ({ line, id, name, ...fields })),
    notes: show(value?.diagnostics),
    problems: show(diagnostics),
  };
}

describe('HTML', () => {
  it('has tables, cards in lists and paragraphs, and the headings above them', async () => {
    const text = `<!DOCTYPE html><html><head><title>x</title></head><body><main><h1>Personas</h1>
<table><tr><th>Persona</th><th>Team</th></tr><tr><td>A*B*</td><td>AI <del>Old</del></td></tr></table>
<h3>Ops Engineer (P007 | Red)</h3>
<ul><li><b>Team:</b> Ops</li><li>Services:<ul><li>Key Vault</li><li>Storage</li></ul></li>
<li>Links to Microsoft Learn: <a href="https://example.com/">Start</a></li><li>Shoe size: 9</li></ul>
<h3>Card</h3><p>Name: Data Steward (P008)<br>Team: Gov</p>
<div hidden><table><tr><th>Persona</th><th>Team</th></tr><tr><td>Ghost</td><td>X</td></tr></table></div></body></html>`;
    expect(await read('a.html', text)).toEqual({
      personas: [
        { line: 2, id: undefined, name: 'A*B*', team: 'AI' },
        {
          line: 4,
          id: 'P007',
          name: 'Ops Engineer',
          team: 'Ops',
          services: ['Key Vault', 'Storage'],
          learn: ['[Start](https://example.com/)'],
          color: 'Red',
        },
        { line: 6, id: 'P008', name: 'Data Steward', team: 'Gov' },
      ],
      notes: [
        'a.html:2 left-out: "Old" is struck out, so it was left out.',
        'a.html:7 left-out: "PersonaTeam GhostX" is hidden, so it was left out.',
        'a.html:5 not-understood: The line "Shoe size: 9" is no field of a persona, so it was left out.',
      ],
      problems: [],
    });
  });

  it('may be Windows-1252, which is told', async () => {
    const text = '<table><tr><th>Persona</th><th>Team</th></tr><tr><td>Éva</td><td>A</td></tr></table>';
    const { personas, notes } = await read('a.htm', Buffer.from(text, 'latin1'));
    expect(personas?.[0]?.name).toBe('Éva');
    expect(notes).toHaveLength(1);
  });
});

describe('CSV', () => {
  it.each<[string, string | Uint8Array]>([
    ['semicolons', 'Persona;Team;Skills\nÉva (P001);AI Team;SQL, Python\n'],
    ['commas', 'Team,Skills,Persona\nAI Team,"SQL\nPython",Éva (P001)\n'],
    ['tabs', 'Team\tSkills\tPersona\tColour\nAI Team\tSQL; Python\tÉva (P001)\t-\n'],
    ['a line that names the delimiter', 'sep=|\nPersona|Team|Skills\nÉva (P001)|AI Team|SQL, Python'],
    ['a byte order mark', '\uFEFFPersona,Team,Skills\r\nÉva (P001),AI Team,"SQL, Python"\r\n'],
    ['UTF-16', Buffer.from('\uFEFFPersona\tTeam\tSkills\nÉva (P001)\tAI Team\tSQL, Python\n', 'utf16le')],
    [
      'UTF-16 in the other order',
      Buffer.from('\uFEFFPersona\tTeam\tSkills\nÉva (P001)\tAI Team\tSQL, Python\n', 'utf16le').swap16(),
    ],
    ['a title above', 'Our personas,,\n,,\nPersona,Team,Skills\nÉva (P001),AI Team,"SQL, Python"\n'],
    ['Windows-1252', Buffer.from('Persona,Team,Skills\nÉva (P001),AI Team,"SQL, Python"\n', 'latin1')],
  ])('with %s', async (_, text) => {
    const { personas, notes, problems } = await read('a.csv', text);
    expect(personas).toEqual([
      { line: expect.any(Number), id: 'P001', name: 'Éva', team: 'AI Team', skills: ['SQL', 'Python'] },
    ]);
    expect(problems).toEqual([]);
    expect(notes.filter((note) => !note.includes('Windows-1252'))).toEqual([]);
  });

  it('counts lines, and reads links and texts that look like formulas', async () => {
    const text =
      'Persona,Team,Learn,Data access\n"A","x\ny",[a](https://example.com/) [b](),[None]()\nB,\'=1+1,https://example.com/b,\n';
    expect(await read('a.csv', text)).toEqual({
      personas: [
        { line: 2, name: 'A', team: 'x y', learn: ['[a](https://example.com/)'], dataAccess: 'None' },
        { line: 4, name: 'B', team: '=1+1', learn: ['https://example.com/b'] },
      ].map((one) => ({ id: undefined, ...one })),
      notes: [
        'a.csv: folded: Cells whose first apostrophe was left out, because an export writes it before a formula: 1.',
        'a.csv:2 left-out: Learn: the link "b" has no address.',
      ],
      problems: [],
    });
  });

  it.each([
    ['without an end of its quotes', 'Persona,Team\n"A,B\nC,D', 'invalid-csv'],
    ['of bytes', Buffer.from([0xff, 0, 1, 2, 0]), 'not-utf-8'],
  ])('%s is told', async (_, text, code) => {
    const { personas, problems } = await read('a.csv', text);
    expect(personas).toBeUndefined();
    expect(problems).toEqual([expect.stringContaining(code)]);
  });

  it('without any text has no personas', async () => {
    expect((await read('a.csv', '')).personas).toEqual([]);
  });
});

describe('a workbook', () => {
  const rows = [
    ['Personas of 2026', null, null, null],
    ['Persona', 'Team', 'Until', 'Ask for access'],
    ['Engineer (P001)', 'AI Team', new Date('2026-12-31'), 'here'],
    ['Analyst', null, null, null],
  ];

  it('is read sheet by sheet; merged cells, formulas and hidden sheets are told', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'People & AI',
          rows,
          merges: [{ startRow: 2, endRow: 3, startCol: 1, endCol: 1 }],
          cells: new Map([
            ['2,3', { value: 'here', hyperlink: { target: 'https://example.com/ask' } }],
            ['3,0', { formula: 'HYPERLINK("https://example.com")', formulaResult: 'Analyst' }],
          ]),
        },
        { name: 'Old', hidden: true, rows },
        { name: 'Empty', rows: [] },
      ],
    });
    expect(await read('a.xlsx', bytes)).toEqual({
      personas: [
        {
          line: 3,
          id: 'P001',
          name: 'Engineer',
          team: 'AI Team',
          until: '2026-12-31',
          requestUrl: 'https://example.com/ask',
        },
        { line: 4, id: undefined, name: 'Analyst', team: 'AI Team' },
      ],
      notes: [
        'a.xlsx#People & AI: folded: Merged areas, whose value counts in all of their cells: 1.',
        'a.xlsx#People & AI: folded: Cells with formulas, of which the saved value was taken: 1.',
        'a.xlsx: left-out: The sheet "Old" is hidden, so it was left out.',
      ],
      problems: [],
    });
  });

  it('with errors of formulas, hidden rows and hidden columns is told', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['Persona', 'Team', 'Skills'],
            ['Engineer', '#REF!', 'SQL'],
            ['Analyst', 'BI', '#N/A'],
          ],
          rowDefs: new Map([[1, { hidden: true }]]),
          columns: [{}, {}, { hidden: true }],
        },
      ],
    });
    const { personas, notes } = await read('a.xlsx', bytes);
    expect(personas).toEqual([
      { line: 2, id: undefined, name: 'Engineer', skills: ['SQL'] },
      { line: 3, id: undefined, name: 'Analyst', team: 'BI' },
    ]);
    expect(notes).toEqual([
      'a.xlsx#A: folded: Cells with an error such as #REF!, which were left out: 2.',
      'a.xlsx#A: folded: Hidden rows and columns, which were read like the others: 2.',
    ]);
  });

  it('with text that is struck out, marks of footnotes and comments is told', async () => {
    const struck = { strikethrough: true };
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['Persona', 'Team', 'Scope', 'Summary'],
            ['Engineer', 'Old', 'OldNew', 'Builds1'],
          ],
          cells: new Map([
            ['1,1', { value: 'Old', style: { font: struck } }],
            ['1,2', { value: 'OldNew', richText: [{ text: 'Old', font: struck }, { text: 'New' }] }],
            [
              '1,3',
              {
                value: 'Builds1',
                richText: [{ text: 'Builds' }, { text: '1', font: { vertAlign: 'superscript' as const } }],
                comment: { text: 'Really?' },
              },
            ],
          ]),
        },
      ],
    });
    const { personas, notes } = await read('a.xlsx', bytes);
    expect(personas).toEqual([{ line: 2, id: undefined, name: 'Engineer', scope: 'New', summary: 'Builds' }]);
    expect(notes).toEqual([
      'a.xlsx#A: left-out: Cells with text that is struck out, which was left out: 2.',
      'a.xlsx#A: left-out: Cells with the mark of a footnote, which was left out: 1. The footnote may say more.',
      'a.xlsx#A: left-out: Comments on cells, which are not read: 1.',
    ]);
  });

  it.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['empty', () => new Uint8Array()],
    ['no archive', () => Buffer.from('Persona,Team\n')],
    ['cut', async () => (await writeXlsx({ sheets: [{ name: 'A', rows }] })).slice(0, 400)],
    ['an archive of something else', () => toZip('a.txt', 3)],
    ['larger than it seems', () => toZip('xl/workbook.xml', 300 * 1024 * 1024 * 2)],
  ])('that is %s is told', async (_, make) => {
    const { personas, problems } = await read('a.xlsx', await make());
    expect(personas).toBeUndefined();
    expect(problems).toHaveLength(1);
  });
});

it('sums the declared sizes of an archive', () => {
  expect(sumInflatedSizes(toZip('a', 5))).toBe(5);
});

/** An archive with one file that declares a size. */
function toZip(name: string, size: number): Buffer {
  const content = deflateRawSync(Buffer.from('abc'));
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04_03_4b_50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(content.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02_01_4b_50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(content.length, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  const start = local.length + name.length + content.length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06_05_4b_50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(start, 16);
  return Buffer.concat([local, Buffer.from(name), content, entry, Buffer.from(name), end]);
}
