import { describe, expect, it } from 'vitest';
import { readMarkdown } from './source/readMarkdown.js';
import { readTables } from './tableReaders.js';

/** What a document says: one line per persona, and one per report but those of what was taken. */
function read(text: string): { personas: unknown[]; notes: string[] } {
  const { statements, diagnostics } = readTables(readMarkdown('a.md', text));
  return {
    personas: statements.map(({ id, name, fields }) => ({
      ...(id !== undefined && { id }),
      name,
      ...fields,
    })),
    notes: diagnostics.flatMap(({ code, message, place }) =>
      code === 'taken' ? [] : [`${place?.line} ${code}: ${message}`],
    ),
  };
}

const engineer = { id: 'P001', name: 'AI Data Engineer', skills: ['SQL', 'Python'], color: 'Dark Blue' };

describe('a table in HTML', () => {
  it('is read like one in Markdown, with cells that span rows', () => {
    const html = `Intro

<table>
  <thead><tr><th>Persona</th><th>Team</th><th>Skills</th><th>Learn</th></tr></thead>
  <tr><td>Engineer &amp; more (P001)</td><td rowspan="2">AI Team</td><td>SQL<br>Python</td>
      <td><a href="https://example.com/a">A</a> <a href="javascript:alert(1)">B</a></td></tr>
  <tr><td>Analyst (P002)</td><td><ul><li>KQL</li><li>DAX</li></ul></td></tr>
</table>
`;
    expect(read(html)).toEqual({
      personas: [
        {
          id: 'P001',
          name: 'Engineer & more',
          team: 'AI Team',
          skills: ['SQL', 'Python'],
          learn: ['[A](https://example.com/a)'],
        },
        { id: 'P002', name: 'Analyst', team: 'AI Team', skills: ['KQL', 'DAX'] },
      ],
      notes: ['5 left-out: Learn: the address of the link "B" is not safe.'],
    });
  });

  it('may have Markdown in its cells', () => {
    const html =
      '<table>\n<tr><td>\n\n**Name**: AI Data Engineer (P001 | Dark Blue)<br>\n**Skills**: SQL, `Python`\n\n</td></tr>\n</table>\n';
    expect(read(html).personas).toEqual([engineer]);
  });

  it('has no texts that readers do not see or that are struck out, which is told', () => {
    const html = `<table>
<tr><th>Persona</th><th>Team</th><th>Skills</th></tr>
<tr><td>Engineer</td><td><span style="text-decoration: line-through">Old</span> AI</td><td>SQL<sup>1</sup></td></tr>
<tr style="display:none"><td>Ghost</td><td>X</td><td>SQL</td></tr>
<tr hidden><td>Ghost 2</td><td>X</td><td>SQL</td></tr>
<tr><td>Analyst</td><td style="visibility: hidden">Old</td><td>KQL</td></tr>
</table>
`;
    expect(read(html)).toEqual({
      personas: [
        { name: 'Engineer', team: 'AI', skills: ['SQL'] },
        { name: 'Analyst', skills: ['KQL'] },
      ],
      notes: [
        '3 left-out: "Old" is struck out, so it was left out.',
        '3 left-out: The mark "1" of a footnote was left out. The footnote may say more about what stands there.',
        '4 left-out: "Ghost | X | SQL" is hidden, so it was left out.',
        '5 left-out: "Ghost 2 | X | SQL" is hidden, so it was left out.',
        '6 left-out: "Old" is hidden, so it was left out.',
      ],
    });
  });

  it('without an end, and a table of something else, are told', () => {
    expect(read('<table><tr><td>A<td>B').notes).toEqual([
      '1 not-understood: This HTML table has no end.',
      '1 not-understood: The table with the columns "A", "B" is not a table of personas.',
    ]);
  });
});

describe('a card may be', () => {
  it.each([
    [
      'a table with one column',
      '| AI Data Engineer (P001 &#124; Dark Blue) |\n|---|\n| **Skills**: SQL, Python |\n',
    ],
    [
      'lines in one cell',
      '| Persona card |\n|---|\n| **Name**: AI Data Engineer (P001, Dark Blue)<br>**Skills needed**:<br>- SQL<br>- Python |\n',
    ],
    [
      'a table of labels and values',
      '### AI Data Engineer (P001 | Dark Blue)\n\n| Field | Value |\n|---|---|\n| Skills | SQL, Python |\n| Scope | - |\n',
    ],
    [
      'a table with its labels in the first column',
      '| Name | AI Data Engineer |\n|---|---|\n| Id | P001 |\n| Colour | Dark Blue |\n| Skills | SQL; Python |\n',
    ],
    [
      'a list below the heading that has the name',
      '### Persona: AI Data Engineer (P001 | Dark Blue)\n\n* Skills:\n    - SQL\n    - Python\n* Scope: -\n',
    ],
    [
      'a list with a table in it',
      '* Name: P001 - AI Data Engineer | Dark Blue\n* Skills:\n\n  | Skill | Level |\n  |---|---|\n  | SQL | 1 |\n  | Python | 2 |\n',
    ],
    [
      'lines of text',
      '**Name**: [AI Data Engineer (P001 | Dark Blue)]()\\\n**Skills**: SQL,\\\n**Scope**: -\n'.replace(
        'SQL,',
        'SQL, Python',
      ),
    ],
    [
      'paragraphs with lists between them',
      '**Persona name**: AI Data Engineer (P001 | Dark Blue)\n\n**Skills**:\n\n- SQL\n- Python\n',
    ],
    [
      'in a quote',
      '> ### Card\n>\n> - **Name**: AI Data Engineer(P001 | Dark Blue)\n> - 🛠 **Skills Needed**: SQL,Python\n',
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ personas: [engineer], notes: [] });
  });

  it('one of several side by side', () => {
    const text =
      '| A (P001) | B (P002) | |\n|---|---|---|\n| **Team**: X<br>**Skills**: SQL | **Team**: Y<br>**Skills**:<br>KQL | |\n';
    expect(read(text)).toEqual({
      personas: [
        { id: 'P001', name: 'A', team: 'X', skills: ['SQL'] },
        { id: 'P002', name: 'B', team: 'Y', skills: ['KQL'] },
      ],
      notes: [],
    });
  });

  it('one of several in one list', () => {
    const text =
      '- Name: A (P001)\n- Skills: SQL\n\n\n* Name: B (P002)\n* Skills: KQL\n* Mood: good\n* and more\n';
    expect(read(text)).toEqual({
      personas: [
        { id: 'P001', name: 'A', skills: ['SQL'] },
        { id: 'P002', name: 'B', skills: ['KQL'] },
      ],
      notes: [
        '7 not-understood: The line "Mood: good" is no field of a persona, so it was left out.',
        '8 not-understood: The line "and more" is no field of a persona, so it was left out.',
      ],
    });
  });

  it('below a heading with another name, which is told', () => {
    expect(read('## Persona card: Analyst\n\n- Name: Engineer\n- Skills: SQL\n').notes).toEqual([
      '3 conflict: "Engineer" here, but "Analyst" in the heading above, which was left out.',
    ]);
  });
});

it('a card may say the access to its services, and several responsibilities in a line', () => {
  const text =
    '- Name: A\n- Services: Machine Learning: read in Dev, Stage and Production, Roadmap, Code: write\n- Responsibilities: Runs it, day by day; Answers\n';
  expect(read(text)).toEqual({
    personas: [
      {
        name: 'A',
        services: ['Machine Learning', 'Roadmap', 'Code'],
        responsibilities: ['Runs it, day by day', 'Answers'],
      },
    ],
    notes: [
      '1 left-out: Services: a card has no place for the access "read in Dev, Stage and Production".',
      '1 left-out: Services: a card has no place for the access "write".',
    ],
  });
});

describe('a table in Markdown may have', () => {
  it('footnotes, which are told', () => {
    const table =
      '| Persona | Team |\n|-|-|\n| Engineer[^1] | AI<sup>2</sup> |\n| Analyst | 2<sup>nd</sup> |\n\n[^1]: Until May.\n';
    expect(read(table)).toEqual({
      personas: [
        { name: 'Engineer', team: 'AI' },
        { name: 'Analyst', team: '2nd' },
      ],
      notes: [
        '3 left-out: The mark "2" of a footnote was left out. The footnote may say more about what stands there.',
        '3 left-out: The footnote "Until May." was left out. It may say more about what stands there.',
      ],
    });
  });

  it('columns of environments, which are no slips of fields', () => {
    expect(read('| Persona | Dev | Test |\n|-|-|-|\n| A | x | Owner |\n').personas).toEqual([]);
  });

  it('labels with slips and of other templates, and two columns of one field', () => {
    expect(
      read('| Role | Skils | Team | Required skills |\n|---|---|---|---|\n| A | SQL | T | KQL |\n'),
    ).toEqual({
      personas: [{ name: 'A', skills: ['KQL'], team: 'T' }],
      notes: expect.arrayContaining(['1 folded: The column "Role" was taken as "name".']),
    });
  });

  it('one persona per column', () => {
    expect(
      read('| Persona | Engineer (P001) | Analyst |\n|---|---|---|\n| Team | AI | BI |\n| Skills | SQL |\n')
        .personas,
    ).toEqual([
      { id: 'P001', name: 'Engineer', team: 'AI', skills: ['SQL'] },
      { name: 'Analyst', team: 'BI' },
    ]);
  });

  it('no line of dashes, rows without names, and cells beyond the last column, which are told', () => {
    expect(read('| Persona | Team |\n| A | B |\n').notes[0]).toMatch(
      /^1 not-understood: This looks like a table/,
    );
    expect(read('| Persona | Team |\n|---|---|\n| - | B |\n| A | B | C |\n| | |\n').notes).toEqual([
      '3 not-understood: This persona has no name, so it was left out.',
      '4 not-understood: The row has more cells than the table has columns, so the last ones were left out.',
    ]);
  });
});

it.each([
  ['signs', '| Persona | Code |\n|---|---|\n| Ops | A2 |\n| BI | ? |\n'],
  [
    'many services',
    '| Persona | Lake | Vault | Code |\n|---|---|---|---|\n| Ops | Reader | Owner | Write |\n',
  ],
])('a service whose name is like a field makes no table of personas: %s', (_, text) => {
  expect(read(text).personas).toEqual([]);
});
