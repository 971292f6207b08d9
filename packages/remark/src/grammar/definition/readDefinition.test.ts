import { describe, expect, test } from 'vitest';
import { problemsOf, QUIET, scan } from '../../testing.js';

const define = (list: string, head = ':::persona{#P001}') => scan(`${QUIET}${head}\n${list}\n:::`);
const fieldsOf = (list: string, head?: string) => define(list, head).definitions[0]?.fields;

test('a card of Introduction to Personas in AI', () => {
  const result = define(
    `* **Name**: AI Data Engineer (P001 | Dark Blue)
* **Team**: Data Ingestion Team
* **Primary interaction**: AI Team
* **Services & Security Access Needed**: [Azure Data Factory](), [Azure Databricks](),[Azure Storage]()
* **Processes**: DataOps, ETL, ELT
* **Skills Needed**: SQL, Model(LLM, SLM) knowledge, PySpark
* **Links to Microsoft Learn**:
    - [Microsoft Learn - DataOps, ETL, ELT](https://learn.microsoft.com/dataops-mdw)
    - [Python](https://learn.microsoft.com/python/)`,
    ':::persona',
  );
  const place = (line: number, column: number) => ({ file: 'a.md', line, column });
  expect(result).toEqual({
    definitions: [
      {
        id: 'P001',
        fields: {
          name: 'AI Data Engineer',
          color: 'Dark Blue',
          team: 'Data Ingestion Team',
          interactsWith: ['AI Team'],
          services: ['Azure Data Factory', 'Azure Databricks', 'Azure Storage'],
          processes: ['DataOps', 'ETL', 'ELT'],
          skills: ['SQL', 'Model(LLM, SLM) knowledge', 'PySpark'],
          learn: [
            { title: 'Microsoft Learn - DataOps, ETL, ELT', url: 'https://learn.microsoft.com/dataops-mdw' },
            { title: 'Python', url: 'https://learn.microsoft.com/python/' },
          ],
        },
        place: place(5, 1),
        fieldPlaces: {
          id: place(6, 13),
          color: place(6, 13),
          name: place(6, 13),
          team: place(7, 13),
          interactsWith: place(8, 28),
          services: place(9, 42),
          processes: place(10, 18),
          skills: place(11, 22),
          learn: place(13, 5),
        },
      },
    ],
    mentions: [{ request: { kind: 'persona-card', ref: 'P001', variant: 'full' }, place: place(5, 1) }],
    diagnostics: [],
  });
});

test('the headings of its table, with other case and punctuation', () => {
  const fields = fieldsOf(
    `* **PERSONA:** BI Analyst(P001)
- **area or team** Analytical team
* **Primary Interaction**: Data Engineer
* **Process**: Data analysis, Data warehousing
* **Related Architecture**: LAMBDA
* **Scope**: Process/Serving of LAMBDA
* **Security access on services**: [Microsoft Fabric](), [Power BI]()
* **Security Access on Data**: No access on master datalake[More info]()
* **Skills**: Analytics, KQL
* **Link to education**: [Link to Microsoft Learn]()`.replaceAll('\n-', '\n*'),
  );
  expect(fields).toEqual({
    name: 'BI Analyst',
    team: 'Analytical team',
    interactsWith: ['Data Engineer'],
    processes: ['Data analysis', 'Data warehousing'],
    architectures: ['LAMBDA'],
    scope: 'Process/Serving of LAMBDA',
    services: ['Microsoft Fabric', 'Power BI'],
    dataAccess: 'No access on master datalake',
    skills: ['Analytics', 'KQL'],
  });
});

describe("Microsoft's own persona cards", () => {
  test('the template of the Azure Well-Architected Framework, as a list', () => {
    const fields = fieldsOf(
      `* 🔹**Persona name**: AI Data Engineer (P001)
* 🔹 **Team**: Data Ingestion Team
* **🔹 Primary interaction**: AI Development Team, Operations Team
* **Component access**: Azure Data Factory, Azure Machine Learning (for training scenarios), Azure Storage
* **🛡️Processes**: DataOps, ETL, ELT
* **Skills**: SQL, Python, PySpark`,
      ':::persona',
    );
    expect(fields).toEqual({
      name: 'AI Data Engineer',
      team: 'Data Ingestion Team',
      interactsWith: ['AI Development Team', 'Operations Team'],
      services: ['Azure Data Factory', 'Azure Machine Learning (for training scenarios)', 'Azure Storage'],
      processes: ['DataOps', 'ETL', 'ELT'],
      skills: ['SQL', 'Python', 'PySpark'],
    });
  });

  test.each([
    'Component access',
    'Components access',
    'component Access:',
    'Service access',
    'Access to services',
  ])('%s', (label) => {
    expect(fieldsOf(`* **Team**: A\n* **${label}**: Git, Wiki`)).toEqual({
      team: 'A',
      services: ['Git', 'Wiki'],
    });
  });

  test('responsibilities are sentences, and the description is Markdown', () => {
    const list = `* **Team**: A
* **Teams**: B, C
* **Responsibilities**:
    - Runs the pipelines, day by day
    - Answers questions
* **About**: Keeps [the lake](https://lake.example/a_(b)) in order, always.
* **Description**: In one sentence.
* **Wanted**: 2 people
* **Request access**: [the form](https://forms.example/p1)
* **Replaced by**: P002`;
    expect(fieldsOf(list)).toEqual({
      team: 'A',
      teams: ['B', 'C'],
      responsibilities: ['Runs the pipelines, day by day', 'Answers questions'],
      description: 'Keeps [the lake](<https://lake.example/a_(b)>) in order, always.',
      summary: 'In one sentence.',
      wanted: 2,
      requestUrl: 'https://forms.example/p1',
      replacedBy: 'P002',
    });
    expect(define('* **Team**: A\n* **Wanted**: some').diagnostics).toMatchObject([
      { code: 'unknown-field-value' },
    ]);
  });

  test.each([
    ['Component acess', 'Component access'],
    ['Components', 'Services'],
    ['🔹 Permissions', 'Services'],
    ['Tasks', 'Responsibilities'],
    ['Role', 'Name'],
    ['Department', 'Team'],
    ['Stakeholders', 'Works mainly with'],
    ['Certifications', 'Learn'],
    ['Goals', 'Summary'],
  ])('%s is no field, and %s is suggested', (label, suggestion) => {
    const { diagnostics } = define(`* **Team**: A\n* **${label}**: x`);
    expect(diagnostics).toMatchObject([{ code: 'unknown-field', suggestion }]);
  });

  test('a label that means nothing gets no suggestion', () => {
    const { diagnostics } = define('* **Team**: A\n* **Favourite food**: x');
    expect(diagnostics).toMatchObject([{ code: 'unknown-field' }]);
    expect(diagnostics[0]).not.toHaveProperty('suggestion');
  });
});

test('every other field', () => {
  expect(
    fieldsOf(`* **Also known as**: Data Engineer, DE
* **Kind**: Agent
* **Category**: Discriminative AI, generative
* **Summary**: Brings **data** in.
* **Duties**:
  * Deploy
  * Approve, release
* **Image**: ![face](/img/p001.png)
* **Identity**: Managed Identity (id-build)
* **Sponsor**: :persona[the boss]{#P010}
* **interactsWith**: all`),
  ).toEqual({
    aliases: ['Data Engineer', 'DE'],
    kind: 'agent',
    category: ['discriminative', 'generative'],
    summary: 'Brings data in.',
    duties: ['Deploy', 'Approve', 'release'],
    image: '/img/p001.png',
    identity: { kind: 'managed-identity', name: 'id-build' },
    sponsor: 'P010',
    interactsWith: ['all'],
  });
});

describe('values are text', () => {
  test.each([
    ['Data & <b>AI</b> {team} | "x"', 'Data & <b>AI</b> {team} | "x"'],
    ['`code` and *emphasis*, a:b and 10:30', 'code and emphasis, a:b and 10:30'],
    ['two\n  lines', 'two lines'],
    ['\u202eright to left', '\u202eright to left'],
    ['visible <!-- hidden -->', 'visible'],
    ['&lt;script&gt;', '<script>'],
  ])('%j', (markdown, summary) => {
    expect(fieldsOf(`* **Team**: A\n* **Summary**: ${markdown}`)).toEqual({ team: 'A', summary });
  });

  test('a colon without a space is still a colon', () => {
    expect(fieldsOf('* **Team**:Alice & Co')).toEqual({ team: 'Alice & Co' });
  });

  test('a dash or an empty text is not a value', () => {
    expect(fieldsOf('* **Team**: -\n* **Scope**:\n* **Processes**: –\n* **Skills**: SQL')).toEqual({
      skills: ['SQL'],
    });
  });

  test('a list continues in the next line of the source, but ends at a visible line break', () => {
    expect(
      fieldsOf(
        '* **Services**: Azure Data\n  Factory, Git\n* **Skills**: SQL  \n  Python\\\n  Rust<br/>Go, KQL\n* **Summary**: One<br>two',
      ),
    ).toEqual({
      services: ['Azure Data Factory', 'Git'],
      skills: ['SQL', 'Python', 'Rust', 'Go', 'KQL'],
      summary: 'One two',
    });
  });

  test('a link is one item, also with commas', () => {
    expect(fieldsOf('* **Services**: [A, B](), [C **D**]() and E')).toEqual({
      services: ['A, B', 'C D and E'],
    });
  });
});

describe('id and name', () => {
  test.each([
    [':::persona[AI Data Engineer]{#P001}', '* **Team**: A', 'P001', 'AI Data Engineer', undefined],
    [':::persona[AI Data Engineer (P001)]', '* **Team**: A', 'P001', 'AI Data Engineer', undefined],
    [
      ':::persona[AI Data Engineer(P001 | Dark Blue)]',
      '* **Team**: A',
      'P001',
      'AI Data Engineer',
      'Dark Blue',
    ],
    [':::persona', '* **Name**: Chat Developer(P007 | Light green)', 'P007', 'Chat Developer', 'Light green'],
    [':::persona[Data Scientist (ML)]{#ds color="red"}', '* **Team**: A', 'ds', 'Data Scientist (ML)', 'red'],
    [':::persona', '* **ID**: x1\n* **Name**: X', 'x1', 'X', undefined],
    [':::persona{#p1}', '* **Name**: X (p1)', 'p1', 'X', undefined],
    [':::persona[Shown]{#p1}', '* **Name**: X', 'p1', 'X', undefined],
  ])('%s with %s', (head, list, id, name, color) => {
    const { definitions, diagnostics } = define(list, head);
    expect(diagnostics).toEqual([]);
    expect(definitions).toMatchObject([{ id, fields: { name } }]);
    expect(definitions[0]?.fields.color).toBe(color);
  });

  test('a block without an id defines nothing', () => {
    expect(define('* **Team**: A', ':::persona[Model (LLM, SLM)]')).toMatchObject({
      definitions: [],
      mentions: [],
      diagnostics: [{ code: 'missing-id', place: { line: 5, column: 1 } }],
    });
  });

  test('two ids', () => {
    const { definitions, diagnostics } = define('* **Name**: X (P002)', ':::persona{#P001}');
    expect(definitions).toMatchObject([{ id: 'P001' }]);
    expect(diagnostics).toMatchObject([
      {
        code: 'conflicting-field',
        message: 'The block has two values for "id": "P001" and "P002".',
        place: { line: 6, column: 13 },
        related: [{ place: { line: 5, column: 12 } }],
      },
    ]);
  });
});

describe('a list with mistakes still defines a persona, so that other pages have no mistakes', () => {
  test('unknown field', () => {
    const { definitions, mentions, diagnostics } = define('* **Team**: A\n* **Skils Needed**: SQL');
    expect(definitions).toMatchObject([{ id: 'P001', fields: { team: 'A' } }]);
    expect(mentions).toHaveLength(1);
    expect(diagnostics).toMatchObject([
      {
        code: 'unknown-field',
        message: 'A persona has no field "Skils Needed".',
        suggestion: 'Skills Needed',
        place: { line: 7, column: 1 },
      },
    ]);
    expect(diagnostics[0]?.valid).toContain('Services');
  });

  test.each([
    ['an item without a field', '* **Team**: A\n* and more', '7:1 unlabelled-item'],
    ['the same field twice', '* **Team**: A\n* **Area**: B', '7:13 conflicting-field'],
    ['an unknown kind', '* **Team**: A\n* **Kind**: robot', '7:13 unknown-field-value'],
    ['an unknown category', '* **Team**: A\n* **Category**: generative, other', '7:17 unknown-field-value'],
    ['an unknown identity', '* **Team**: A\n* **Identity**: badge (x)', '7:17 unknown-field-value'],
    ['learning without a link', '* **Team**: A\n* **Learn**: SQL basics', '7:14 learning-without-link'],
    ['an address that is not used', '* **Team**: [A](https://a.example)', '6:13 ignored-link'],
  ])('%s', (_, list, problem) => {
    expect(problemsOf(`${QUIET}:::persona{#P001}\n${list}\n:::`)).toEqual([problem]);
    expect(define(list).definitions).toHaveLength(1);
  });

  test('the same value twice is not a mistake', () => {
    expect(define('* **Name**: X (P001)\n* **ID**: P001').diagnostics).toEqual([]);
  });
});

describe('learning links', () => {
  test.each([
    [
      '[SQL](https://a.example/sql), [KQL](https://a.example/kql)',
      [
        { title: 'SQL', url: 'https://a.example/sql' },
        { title: 'KQL', url: 'https://a.example/kql' },
      ],
    ],
    ['https://a.example/sql', [{ url: 'https://a.example/sql' }]],
    ['<https://a.example/sql>', [{ url: 'https://a.example/sql' }]],
    ['[](https://a.example/sql)', [{ url: 'https://a.example/sql' }]],
    [
      '[*Very* SQL](https://a.example/sql) for beginners',
      [{ title: 'Very SQL', url: 'https://a.example/sql' }],
    ],
  ])('%s', (markdown, learn) => {
    expect(fieldsOf(`* **Learn**: ${markdown}`)).toEqual({ learn });
  });
});

test('notes follow the list', () => {
  const text = `${QUIET}:::persona{#P001}\n* **Team**: :persona[x]\n\nWith :service[adf].\n\n* another list\n:::`;
  expect(scan(text).mentions.map(({ request }) => request.kind)).toEqual(['persona-card', 'service-link']);
});
