import { expect, it } from 'vitest';
import type { DataSource } from '../data/dataSource.js';
import { toLocated } from '../data/toLocated.js';
import { validateSource } from '../data/validateSource.js';
import type { Definition } from '../model/document.js';
import { buildRegistry } from '../resolve/buildRegistry.js';
import { toReport } from './toReport.js';

/*
 * Every message about data, as people read it. The snapshot is meant to be read: when a sentence changes, read it as its reader would.
 */

interface Case {
  title: string;
  yaml?: string | string[];
  json?: string;
  definitions?: Definition[];
}

const markdown = (line: number) => ({ file: 'docs/card.md', line, column: 1 });

const CASES: Case[] = [
  { title: 'YAML that cannot be read', yaml: 'personas:\n  P001:\n    summary: Fast: and good\n' },
  { title: 'A tab', yaml: 'personas:\n\tP001: x\n' },
  { title: 'A text that begins with a sign', yaml: 'personas: { P001: { name: @alice } }' },
  { title: 'An alias without its anchor', yaml: 'teams: *ai' },
  { title: 'A quote that is not closed', yaml: 'teams:\n  ai: { name: "AI Team }\n' },
  { title: 'Two documents', yaml: 'teams: {}\n---\nskills: {}\n' },
  { title: 'A tag', yaml: 'teams: !!js/function "x"' },
  { title: 'JSON with a trailing comma', json: '{ "teams": {}, }' },
  { title: 'JSON with a comment', json: '{\n  // teams\n  "teams": {}\n}' },
  { title: 'JSON that breaks off', json: '{ "teams": { "ai": ' },
  { title: 'JSON and more', json: '{} {}' },
  { title: 'Single quotes in JSON', json: "{ 'teams': {} }" },
  { title: 'An empty file', yaml: '' },
  { title: 'A NUL byte', yaml: 'teams:\n  a\0i:\n' },
  { title: 'Too deep', json: '['.repeat(200) },
  { title: 'An alias bomb', yaml: bomb() },
  { title: 'An alias of itself', yaml: 'teams: &t { a: *t }' },
  { title: 'Duplicate keys', yaml: 'teams:\n  ai: { name: AI }\n  ai: { name: AI Team }\n' },
  { title: 'Duplicate keys in JSON', json: '{ "teams": { "ai": {}, "ai": {} } }' },
  { title: 'Not a map', yaml: '- personas' },
  {
    title: 'Keys',
    yaml: 'persona: {}\npersonas:\n  P001: { name: A, skils: SQL }\n  P002: { team: AI }\n  P003:\nservices:\n  s: { learn: [{ title: x }] }\n',
  },
  {
    title: 'Commas in a text without quotes',
    yaml: 'personas:\n  P001: { name: A, summary: Trains, tests and ships models, mostly }\nservices:\n  s: { scope: rg-data, in Europe }\naccess:\n  P001:\n    s:\n      dev: [{ role: Reader, why: Compare runs, write "notes" }]\n      prod: { none: Metrics, logs and traces come from elsewhere }\n',
  },
  {
    title: 'Types',
    yaml: 'personas:\n  P001: { name: 007, team: [AI], aliases: [1], skills: { a: b }, summary: , color: true }\nroles:\n  r: { privileged: maybe }\nseparationOfDuties:\n  s: { duties: x, cardinality: 1 }\n',
  },
  {
    title: 'Ids',
    yaml: 'personas:\n  007: { name: A }\n  "a b": { name: B }\n  __proto__: { name: C }\n  teams: { name: D }\n',
  },
  {
    title: 'Values',
    yaml: 'environments:\n  prod: { tier: Production }\npersonas:\n  P001: { name: " ", kind: robot, color: Drak Blue }\nservices:\n  s: { system: azur, reviewed: 2027-02-29, reviewEvery: 3 months, scope: "rg-${stage}" }\nroles:\n  r: { roleDefinitionId: 1234 }\n',
  },
  {
    title: 'Links and paths',
    yaml: 'personas:\n  P001: { name: A, image: ../../etc/passwd, learn: "[x](javascript:alert(1))" }\n  P002: { name: B, image: "data:image/png;base64,AA" }\nservices:\n  s: { url: //evil.example }\n',
  },
  {
    title: 'Cells of the access grid',
    yaml: 'access:\n  P001:\n    s:\n      dev: [{ rol: Reader }]\n      stage: { none: false }\n      prod: 7\n',
  },
  {
    title: 'Unknown references',
    yaml: 'teams: { ai: { name: AI Team } }\nservices: { adf: { name: Azure Data Factory } }\nprocesses: { mlops: { stages: { train: } } }\npersonas:\n  P001: { name: A, team: IA Team, services: [Azure Data Factroy], processes: mlops/trian, interactsWith: Ops, sponsor: P009 }\npeople: { x: { personas: P02 } }\n',
  },
  {
    title: 'Ambiguous references',
    yaml: 'teams: { a: { name: Data Team }, b: { name: DataTeam } }\npersonas:\n  P001: { name: Chat, team: data-team }\n  P002: { name: B, interactsWith: Data Team }\n  P003: { name: Data Team }\n',
  },
  {
    title: 'Equal names',
    yaml: 'services:\n  a: { name: Fabric }\n  b: { aliases: [Fabric] }\n  c: { aliases: [a] }\n',
  },
  {
    title: 'The same id in two files',
    yaml: [
      'personas: { P001: { name: A } }',
      'personas: { P001: { name: B }, p002: { name: C }, P002: { name: D } }',
    ],
  },
  { title: 'Two files that say how to check', yaml: ['check: {}', 'check: {}'] },
  {
    title: 'Links in lists',
    yaml: 'personas: { P001: { name: A, services: "[S](javascript:x)", skills: "[SQL](https://sql.example)" } }',
  },
  {
    title: 'A map or a list instead of a word',
    yaml: 'personas: { P001: { name: A, kind: { a: 1 } }, P002: { name: B, kind: [person, agent] } }',
  },
  {
    title: 'Other words for keys',
    yaml: 'baselines: {}\nservices: { git: { part of: hub } }\naccess: { P001: { git: { dev: { role: Read, eligible: true, expires: 2027-01-01 } } } }\n',
  },
  {
    title: 'Access in another order',
    yaml: 'personas: { P001: { name: A } }\nservices: { git: }\naccess: { git: { P001: { dev: none } }, P001: { dev: { git: none } } }\n',
  },
  { title: 'A full-width colon', yaml: 'personas:\n  P001:\n    name： A\n' },
  {
    title: 'A section inside of an entry',
    yaml: 'personas: { P001: { name: A, access: { git: { dev: none } } } }',
  },
  { title: 'Access without a service', yaml: 'access: { P001: none, P002: { git: none } }' },
  {
    title: 'Days that are none',
    yaml: 'personas: { P001: { name: A, until: 20270101 }, P002: { name: B, until: "" } }',
  },
  {
    title: 'Roles of two systems',
    yaml: 'roles:\n  a: { system: github, includes: [Reader] }\n  b: { system: github, actions: ["repo/read"] }\n',
  },
  {
    title: 'The same as an environment without the service',
    yaml: 'personas: { P001: { name: A } }\nservices: { git: { environments: shared }, s: { environments: [prod] } }\naccess: { P001: { git: { all: { sameAs: dev } }, s: { prod: { sameAs: dev } } } }\n',
  },
  {
    title: 'A circle of environments',
    yaml: 'personas: { P001: { name: A } }\nservices: { git: }\naccess: { P001: { git: { dev: { sameAs: stage }, stage: { sameAs: dev }, prod: { sameAs: dev } } } }\n',
  },
  {
    title: 'Definitions in Markdown',
    yaml: 'personas: { P001: { name: A } }',
    definitions: [
      { id: 'P001', fields: { name: 'A' }, place: markdown(3), fieldPlaces: {} },
      {
        id: 'P002',
        fields: { learn: 'vbscript:x' },
        place: markdown(9),
        fieldPlaces: { learn: markdown(12) },
      },
      { id: 'services', fields: { name: 'C' }, place: markdown(20), fieldPlaces: {} },
    ],
  },
];

function bomb(): string {
  const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg'].map((pair) => [...pair])) {
    lines.push(`${to}: &${to} [${Array(10).fill(`*${from}`).join(', ')}]`);
  }
  return lines.join('\n');
}

function report({ yaml, json, definitions }: Omit<Case, 'title'>): string {
  const sources: DataSource[] =
    json === undefined
      ? [yaml ?? '']
          .flat()
          .map((text, index) => ({ file: index === 0 ? 'personas.yml' : 'more.yml', text, format: 'yaml' }))
      : [{ file: 'personas.json', text: json, format: 'json' }];
  const validated = sources.map((source) => ({ file: source.file, ...validateSource(source) }));
  const data = validated.flatMap(({ file, value }) => (value === undefined ? [] : [{ file, data: value }]));
  const built =
    data.length === sources.length ? buildRegistry({ sources: data, definitions }).diagnostics : [];
  return toReport(toLocated([...validated.flatMap(({ diagnostics }) => diagnostics), ...built], sources));
}

it('has a clear message for every mistake', async () => {
  const texts = CASES.map(({ title, ...input }) => {
    const shown = [input.yaml ?? input.json ?? '']
      .flat()
      .map((text) => (text.length > 400 ? `${text.slice(0, 60)}…` : text));
    const given = shown.map((text) => `\`\`\`\n${text.replaceAll('\0', '␀').trimEnd()}\n\`\`\``).join('\n\n');
    return `## ${title}\n\n${given}\n\n\`\`\`text\n${report(input)}\n\`\`\`\n`;
  });
  await expect(`# Messages about data\n\n${texts.join('\n')}`).toMatchFileSnapshot(
    '__snapshots__/messages.md',
  );
});

it.each(CASES)('$title: is an error, with a place and a remedy', (input) => {
  const text = report(input);
  for (const message of text.split('\n\n').slice(0, -1)) expect(message).toMatch(/\n {4}/);
  expect(text).toMatch(/\d+ errors?/);
  expect(text).toMatch(/^(personas\.(yml|json)|more\.yml|docs\/card\.md):\d+:\d+ [a-z-]+ /m);
});
