import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFolder, type Files, run } from '../testing.js';

const introduction = readFileSync(
  join(import.meta.dirname, '../import/introduction-to-personas-in-ai.md'),
  'utf8',
);
const table =
  '| Persona | Team | Skills |\n|---|---|---|\n| Engineer (P001) | AI Team | SQL |\n| Analyst (P002) | - | KQL |\n';

/** Runs an import into personas.yml. Returns the result, and the file. */
async function runImport(files: Files, ...args: string[]) {
  using folder = createFolder(files);
  const result = await run(folder.directory, 'import', ...args);
  const read = () => readFileSync(join(folder.directory, 'personas.yml'), 'utf8');
  return { ...result, written: args.includes('-o') && result.code === 0 ? read() : undefined };
}
const into = ['-o', 'personas.yml'];

describe('the introduction', () => {
  it('gives eleven personas, and each contradiction between its table and its cards', async () => {
    const { code, output, errors, written } = await runImport(
      { 'intro.md': introduction },
      'intro.md',
      ...into,
    );
    expect(code).toBe(0);
    expect(output).toBe('Wrote "personas.yml": 11 personas new, 0 personas extended.\n');
    expect(written).toMatchSnapshot();
    expect(errors.split('\n').filter((line) => line.includes(' conflict '))).toMatchInlineSnapshot(`
      [
        "intro.md:135:1 conflict warning: P003 Works mainly with: "Data Ingestion Team" here, but "Data Engineer" in intro.md:98, which was kept.",
        "intro.md:135:1 conflict warning: P003 Services: "Microsoft Fabric, Power BI, Azure Data Explorer, Azure Storage" here, but "Microsoft Fabric, Power BI, Azure Data Explorer" in intro.md:98, which was kept.",
        "intro.md:135:1 conflict warning: P003 Processes: "Data analysis, Data warehousing process" here, but "Data analysis, Data warehousing" in intro.md:98, which was kept.",
        "intro.md:148:1 conflict warning: P004 Skills: "Azure Machine Learning, Python" here, but "Python, PySpark" in intro.md:99, which was kept.",
        "intro.md:162:1 conflict warning: P006 Works mainly with: "Data Ingestion Team, DevOps Team" here, but "Data Ingestion Team, Engineering team" in intro.md:101, which was kept.",
        "intro.md:162:1 conflict warning: P006 Services: "Azure AI Studio, Azure OpenAI, Azure AI Search, Azure Storage, Azure Key Vault" here, but "Azure AI Studio, Azure OpenAI, Azure AI Search" in intro.md:101, which was kept.",
        "intro.md:175:1 conflict warning: P007 Processes: "DevOps, Eventdriven processing, Microservices" here, but "DevOps" in intro.md:102, which was kept.",
        "intro.md:175:1 conflict warning: P007 Skills: "Web Application Architecture (frontend/backend), React, Node.js, HTML, CSS" here, but "React, Node.js, HTML, CSS" in intro.md:102, which was kept.",
      ]
    `);
    expect(errors).toContain(
      'intro.md:99:1 folded info: The service "Azure Keyvault" was taken as "Azure Key Vault".',
    );
  });

  it('gives valid data, and is imported again without change', async () => {
    using folder = createFolder({ 'intro.md': introduction });
    const file = join(folder.directory, 'personas.yml');
    await run(folder.directory, 'import', 'intro.md', ...into);
    const first = readFileSync(file, 'utf8');
    const again = await run(folder.directory, 'import', 'intro.md', ...into);
    expect(again.code).toBe(0);
    expect(again.errors).toMatch(/Nothing is new, so nothing was written\.\n$/);
    expect(readFileSync(file, 'utf8')).toBe(first);
    expect((await run(folder.directory, 'check', 'personas.yml')).code).toBe(0);
  });
});

describe('into existing data', () => {
  it('adds what is missing, keeps all else, and reports both values of a conflict', async () => {
    const data =
      '# Ours.\npersonas:\n  P001: { name: Engineer, skills: Python } # first\n  P009:\n    name: Analyst\n\n# End.\n';
    const { written, errors } = await runImport(
      { 'personas.yml': data, 'a.md': table.replace(' (P002)', '') },
      'a.md',
      ...into,
    );
    expect(written).toBe(
      '# Ours.\npersonas:\n  P001: { name: Engineer, skills: Python, team: AI Team } # first\n  P009:\n    name: Analyst\n    skills: [KQL]\n\n# End.\n',
    );
    expect(errors).toContain(
      'a.md:3:1 conflict warning: P001 Skills: "SQL" here, but "Python" in personas.yml, which was kept.',
    );
  });

  it.each<[string, Files]>([
    ['does not know a team', { 'personas.yml': 'teams: { x: {} }\n' }],
    [
      'has a form without a place',
      { 'personas.yml': 'services: &a { P009: { name: Nine } }\npersonas: *a\n' },
    ],
  ])('that %s, writes nothing and shows the block', async (_, files) => {
    const { code, output, errors } = await runImport({ ...files, 'a.md': table }, 'a.md', ...into);
    expect(code).toBe(2);
    expect(output).toContain('  P001:\n    name: Engineer\n');
    expect(errors).toMatch(/Nothing was written\.\n$/);
  });
});

it('a folder may have files of all kinds: what is not read or not understood is listed', async () => {
  const files = {
    'in/a.md': table,
    'in/deep/b.csv': 'Persona,Team\nTester,QA\n',
    'in/c.json': '{"name": "package"}',
    'in/d.json': '{"name": ',
    'in/e.yml': 'a: 1\n',
    'in/f.md': Buffer.from('| Persona | Team |\n|-|-|\n| é | A |\n', 'latin1'),
    ...Object.fromEntries(['1.png', '2.png', '3.png', '4.png', '5.docx'].map((name) => [`in/${name}`, 'x'])),
    'in/node_modules/x.md': table,
    'in/.github/CODEOWNERS': '* @contoso/gone\n',
    'in/out.yml': '# Ours\n',
  };
  using folder = createFolder(files);
  const { code, output, errors } = await run(folder.directory, 'import', 'in', '-o', 'in/out.yml');
  expect(code).toBe(0);
  expect(output).toBe('Wrote "in/out.yml": 3 personas new, 0 personas extended.\n');
  expect(errors.split('\n').filter((line) => line !== '')).toMatchInlineSnapshot(`
    [
      "in left-out info: Files of a kind that is not read: in/1.png, in/2.png, in/3.png and 1 more.",
      "in left-out info: Files of a kind that is not read: in/5.docx.",
      "in/.github/CODEOWNERS not-understood warning: The path of the file names no repository of the data, and the data has not exactly one. So the owners were not checked.",
      "in/a.md:1:1 taken info: Table of 2 personas.",
      "in/c.json left-out info: The file has no form that is known, so it was left out.",
      "in/d.json invalid-json warning: The file is no JSON: Unexpected end of JSON input.",
      "in/deep/b.csv:1:1 taken info: Table of 1 persona.",
      "in/e.yml left-out info: The file has no form that is known, so it was left out.",
      "in/f.md not-utf-8 warning: The file is neither UTF-8 nor UTF-16 text.",
      "    Save it as UTF-8.",
      "3 warnings, 6 info",
    ]
  `);
  const alone = await run(folder.directory, 'import', 'in/c.json', '-o', 'in/out.yml');
  expect(alone.code).toBe(2);
});

describe('the output', () => {
  it.each<[string, string, string]>([
    [
      'JSON, whose style stays',
      '{\n\t"personas": {\n\t\t"P001": { "name": "Engineer" }\n\t}\n}\n',
      '{\n\t"personas": {\n\t\t"P001": { "name": "Engineer", "team": "AI Team", "skills": ["SQL"] },\n\t\t"P002": {\n\t\t\t"name": "Analyst",\n\t\t\t"skills": ["KQL"]\n\t\t}\n\t}\n}\n',
    ],
    [
      'an empty JSON file',
      '',
      '{\n  "personas": {\n    "P001": {\n      "name": "Engineer",\n      "team": "AI Team",\n      "skills": ["SQL"]\n    },\n    "P002": {\n      "name": "Analyst",\n      "skills": ["KQL"]\n    }\n  }\n}\n',
    ],
  ])('may be %s', async (_, before, after) => {
    using folder = createFolder({ 'a.md': table, 'personas.json': before });
    const path = join(folder.directory, 'personas.json');
    expect((await run(folder.directory, 'import', 'a.md', '-o', 'personas.json')).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(after);
    const again = await run(folder.directory, 'import', 'a.md', '-o', 'personas.json');
    expect(again.errors).toContain('Nothing is new, so nothing was written.');
    expect((await run(folder.directory, 'check', 'personas.json')).code).toBe(0);
  });

  it('may be a new JSON file', async () => {
    using folder = createFolder({ 'a.md': table });
    await run(folder.directory, 'import', 'a.md', '-o', 'new.json');
    expect(JSON.parse(readFileSync(join(folder.directory, 'new.json'), 'utf8')).personas.P002).toEqual({
      name: 'Analyst',
      skills: ['KQL'],
    });
  });

  it.each([
    ['an empty file', ''],
    ['a file of comments', '# Ours.\n'],
    ['a section without entries', 'personas: # soon\n'],
    ['a file in braces', '{ teams: { ai-team: { name: AI Team } } }\n'],
  ])('may be %s', async (_, before) => {
    const { code, written } = await runImport({ 'a.md': table, 'personas.yml': before }, 'a.md', ...into);
    expect(code).toBe(0);
    expect(written).toContain('Engineer');
    expect(written?.startsWith(before.trim().replace(/ *\}$/, ''))).toBe(true);
  });

  it('may be a folder of data: what grows does so in its own file', async () => {
    const files = {
      'personas/people.yml':
        '# People\npersonas:\n  P001: { name: Engineer }\naccess:\n  P001:\n    Lake: { dev: Reader }\n',
      'personas/teams.json': '{ "teams": { "ai": { "name": "AI Team" } } }',
      'a.md': `${table.replace('AI Team', 'AI Team')}\n## Lake\n\n| Persona | Dev | Prod |\n|-|-|-|\n| Engineer | Reader | none |\n| Analyst | Owner | none |\n`,
      'org.yml':
        'apiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata: { name: bi }\nspec: { type: team, children: [] }\n',
    };
    using folder = createFolder(files);
    const read = (file: string) => readFileSync(join(folder.directory, 'personas', file), 'utf8');
    const { code, output } = await run(folder.directory, 'import', 'a.md', 'org.yml', '-o', 'personas');
    expect(code).toBe(0);
    expect(output).toMatch(
      /^Wrote "personas\/people\.yml", "personas\/teams\.json": 1 persona new, 1 persona extended/,
    );
    expect(read('people.yml')).toMatchInlineSnapshot(`
      "# People
      personas:
        P001: { name: Engineer, team: AI Team, skills: [SQL] }
        P002:
          name: Analyst
          skills: [KQL]
      access:
        P001:
          Lake: { dev: Reader, prod: none }
        P002:
          Lake:
            dev: [Owner]
            prod: none
      "
    `);
    expect(read('teams.json')).toBe('{ "teams": { "ai": { "name": "AI Team" }, "bi": { "name": "bi" } } }');
    const again = await run(folder.directory, 'import', 'a.md', 'org.yml', '-o', 'personas/');
    expect(again.errors).toContain('Nothing is new, so nothing was written.');
  });

  it('may be an empty folder', async () => {
    using folder = createFolder({ 'a.md': table, 'personas/.keep': '' });
    expect((await run(folder.directory, 'import', 'a.md', '-o', 'personas')).output).toContain(
      'Wrote "personas/personas.yml": 2 personas new',
    );
  });
});

describe('Markdown', () => {
  it('may have columns in any order, no outer pipes, ragged rows and unknown columns', async () => {
    const { output, errors, code } = await runImport(
      {
        'docs/a.md':
          'Skills | Mood | Persona name\n--- | --- | ---\nSQL, Model(LLM, SLM) | good | Engineer\nKQL\n',
      },
      'docs',
    );
    expect(output).toBe('personas:\n  P001:\n    name: Engineer\n    skills: [SQL, "Model(LLM, SLM)"]\n');
    expect(errors).toContain('docs/a.md:1:1 not-understood warning: The column "Mood"');
    expect(errors).toContain('docs/a.md:4:1 not-understood warning: This persona has no name');
    expect(code).toBe(0);
  });

  it('may have unsafe links and lines in cards that are no fields, which are left out and told', async () => {
    const { output, errors } = await runImport(
      {
        'a.md':
          '## Card\n\n- Name: Engineer (P001 | Dark Blue)\n- Skills: SQL\n- Shoe size: 42\n- Links: [x](javascript:alert(1))\n',
      },
      'a.md',
    );
    expect(output).toBe('personas:\n  P001:\n    name: Engineer\n    skills: [SQL]\n    color: Dark Blue\n');
    expect(errors).toContain('The line "Shoe size: 42" is no field of a persona');
    expect(errors).toContain('the address of the link "x" is not safe');
  });

  it('may have other tables, which are told', async () => {
    const { code, output, errors } = await runImport({ 'a.md': '| A | B |\n|---|---|\n| 1 | 2 |\n' }, 'a.md');
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain('The table with the columns "A", "B" is not a table of personas.');
    expect(errors).toMatch(/No personas were found\.\n$/);
  });
});

it('reads UTF-16', async () => {
  const { output } = await runImport({ 'a.md': Buffer.from(`\uFEFF${table}`, 'utf16le') }, 'a.md');
  expect(output).toMatch(/^personas:\n {2}P001:\n {4}name: Engineer\n/);
});

it.each<[string, Files, string[]]>([
  ['a missing file', {}, ['nowhere.md']],
  ['Windows-1252', { 'a.md': Buffer.from(table.replace('SQL', 'é'), 'latin1') }, ['a.md']],
  ['an empty file', { 'a.md': '' }, ['a.md']],
  ['too many levels', { 'a.md': `${'>'.repeat(20_000)} a` }, ['a.md']],
  ['a file of an unknown kind', { 'a.txt': table }, ['a.txt']],
  ['a table that is cut', { 'a.csv': '"Persona,Team\nA,' }, ['a.csv']],
  ['an empty workbook', { 'a.xlsx': '' }, ['a.xlsx']],
  ['JSON that is cut', { 'a.json': '{"version": 1, "personas": [' }, ['a.json']],
  ['bytes', { 'a.md': Buffer.from([0, 1, 2, 0, 7]) }, ['a.md']],
  [
    'a prototype key as id',
    { 'a.md': '| Id | Persona | Team |\n|---|---|---|\n| `__proto__` | Engineer | AI Team |\n' },
    ['a.md'],
  ],
  ['an output of another kind', { 'a.md': table }, ['a.md', '-o', 'x.txt']],
  ['data with a mistake', { 'a.md': table, 'personas.yml': 'personas: [\n' }, ['a.md', ...into]],
])('%s: nothing is written', async (_, files, args) => {
  const { code, output, errors } = await runImport(files, ...args);
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(errors).not.toBe('');
  expect(errors).not.toMatch(/\n\s+at /);
});
