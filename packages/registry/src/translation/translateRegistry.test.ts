import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { toReport } from '../report/toReport.js';
import { buildRegistry } from '../resolve/buildRegistry.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { seedRegistry } from '../testing/fixtures.js';
import { readTranslation, translateRegistry, withTranslatedNames } from './translateRegistry.js';

const seed = seedRegistry();
const read = (text: string) =>
  readTranslation({ file: 'i18n/de/docusaurus-plugin-personas/personas.yml', text, format: 'yaml' }, seed);
const GERMAN = `
personas:
  P004: { name: Datenwissenschaftler, summary: Trainiert Modelle. }
processes:
  mlops: { stages: { train: { name: Training } } }
teams:
  ai: { name: KI-Team }
`;

describe('a translation of the data', () => {
  const { value, diagnostics } = read(GERMAN);
  if (value === undefined) throw new Error(toReport(diagnostics));

  it('replaces texts by id', () => {
    const german = translateRegistry(toPublic(seed), value);
    expect(german.personas.P004?.name).toBe('Datenwissenschaftler');
    expect(german.teams.ai?.name).toBe('KI-Team');
    expect(german.processes.mlops?.stages.train?.name).toBe('Training');
    expect(german.processes.mlops?.name).toBe('MLOps');
  });

  it('lets documents use both names, and shows none of them as an alias', () => {
    const named = withTranslatedNames(seed, value);
    expect(named.personas.P004?.name).toBe(seed.personas.P004?.name);
    expect(named.personas.P004?.aliases).toContain('Datenwissenschaftler');
    expect(translateRegistry(toPublic(named), value).personas.P004?.aliases).toEqual(
      seed.personas.P004?.aliases,
    );
  });

  it('says which ids repeat the name in the data, so that no page shows them beside the translated name', () => {
    const { registry } = buildRegistry({
      sources: [
        {
          file: 'a.yml',
          data: { personas: { 'data-engineer': { name: 'Data Engineer' }, P2: { name: 'Analyst' } } },
        },
      ],
    });
    const translation = readTranslation(
      {
        file: 'i18n/de/docusaurus-plugin-personas/personas.yml',
        text: 'personas: { data-engineer: { name: Datentechnik }, P2: { name: Analyse } }',
        format: 'yaml',
      },
      registry,
    );
    if (translation.value === undefined) throw new Error('no value');
    const { personas } = translateRegistry(toPublic(registry), translation.value);
    expect(personas['data-engineer']?.idRepeats).toBe(true);
    expect(personas.P2).not.toHaveProperty('idRepeats');
  });

  it('brings back nothing that is not shown', () => {
    const hidden = toPublic(seed);
    const persona = hidden.personas.P004;
    if (persona === undefined) throw new Error('P004');
    const { summary: _, ...withoutSummary } = persona;
    const german = translateRegistry(
      { ...hidden, personas: { ...hidden.personas, P004: withoutSummary } },
      value,
    );
    expect(german.personas.P004).not.toHaveProperty('summary');
  });
});

describe('lists with texts', () => {
  const { registry } = buildRegistry({
    sources: [
      {
        file: 'personas.yml',
        data: {
          teams: {
            ai: {
              name: 'AI',
              contacts: { Chat: 'https://chat.example.com/ai', Mail: 'ai@example.com' },
              links: [{ title: 'Board', url: 'https://example.com/board' }],
              meetings: [{ name: 'Stand-up', when: 'every day', where: 'Room 4' }, { name: 'Review' }],
            },
          },
          personas: { P1: { name: 'Developer', team: 'ai', learn: ['https://example.com/learn'] } },
          people: {
            ada: {
              name: 'Ada',
              personas: [{ persona: 'Developer', context: 'Frontend' }],
              teams: [{ team: 'AI', role: 'Guest' }],
            },
          },
        },
      },
    ],
  });
  const readLists = (text: string) =>
    readTranslation(
      { file: 'i18n/de/docusaurus-plugin-personas/personas.yml', text, format: 'yaml' },
      registry,
    );
  const { value, diagnostics } = readLists(`
teams:
  ai:
    contacts: { Chat: Plausch }
    links: { Board: { title: Tafel } }
    meetings: { Stand-up: { name: Morgenrunde, when: täglich }, Review: { when: freitags } }
personas: { P1: { learn: { 'https://example.com/learn': Lernen } } }
people: { ada: { personas: { P1: Oberfläche }, teams: { ai: Gast } } }
`);

  it('are translated item by item, each by its name in the data', () => {
    // The data does not say when the review is. A translation of nothing is said, and nothing else is.
    expect(diagnostics).toMatchObject([
      {
        code: 'unused-translation',
        severity: 'warning',
        message: 'The data has no "when" here, so this translation is not shown.',
        place: { path: ['teams', 'ai', 'meetings', 'Review', 'when'] },
      },
    ]);
    if (value === undefined) throw new Error('no value');
    const german = translateRegistry(toPublic(registry, 'public', 'public'), value);
    expect(german.teams.ai).toMatchObject({
      contacts: [{ label: 'Plausch', url: 'https://chat.example.com/ai' }, { label: 'Mail' }],
      links: [{ title: 'Tafel', url: 'https://example.com/board' }],
      meetings: [{ name: 'Morgenrunde', when: 'täglich', where: 'Room 4' }, { name: 'Review' }],
    });
    // The data does not say when it is.
    expect(german.teams.ai?.meetings[1]).not.toHaveProperty('when');
    expect(german.personas.P1?.learn[0]?.title).toBe('Lernen');
    expect(german.people.ada).toMatchObject({
      personas: [{ persona: 'P1', context: 'Oberfläche' }],
      teams: [{ team: 'ai', role: 'Gast' }],
    });
  });

  it('may be flows of an architecture, each by its label in the data', () => {
    const { registry: built } = buildFromYaml(
      'architectures: { a: { components: { x: {}, y: {}, z: {} }, flows: [{ from: x, to: y, label: readings }, { from: y, to: z }] } }',
    );
    const read = (text: string) => readTranslation({ file: 'de.yml', text, format: 'yaml' }, built);
    const { value: texts, diagnostics: problems } = read(
      'architectures: { a: { flows: { readings: Messwerte } } }',
    );
    expect(problems).toEqual([]);
    expect(texts && translateRegistry(built, texts).architectures.a?.flows).toEqual([
      { from: 'x', to: 'y', label: 'Messwerte' },
      { from: 'y', to: 'z' },
    ]);
    expect(read('architectures: { a: { flows: { reading: Messwert } } }').diagnostics).toMatchObject([
      { message: 'There is no entry "reading" to translate.', valid: ['readings'], suggestion: 'readings' },
    ]);
  });

  it('bring nothing back that is not shown', () => {
    if (value === undefined) throw new Error('no value');
    const german = translateRegistry(toPublic(registry, 'public', 'names'), value);
    expect(german.people.ada?.personas).toEqual([{ persona: 'P1' }]);
  });

  it.each([
    ['teams: { ai: { contacts: { Chatt: A } } }', 'There is no entry "Chatt" to translate.'],
    [
      'teams: { ai: { contacts: [A] } }',
      '"contacts" must be a map: the label or url of the data, and its translation.',
    ],
    ['teams: { ai: { contacts: { Chat: 3 } } }', '"Chat" must be a text.'],
    ['teams: { ai: { meetings: { Review: { who: A } } } }', 'There is no text "who" to translate.'],
    ['people: { ada: { personas: { P9: A } } }', 'There is no entry "P9" to translate.'],
    ['personas: { P1: { teams: { ai: A } } }', 'There is no text "teams" to translate.'],
  ])('%s is an error', (text, message) => {
    expect(readLists(text).diagnostics.map((one) => one.message)).toEqual([message]);
  });
});

it('says what has no translation, once', () => {
  const { diagnostics } = read('personas: { P004: { name: A } }');
  expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning untranslated']);
});

it.each([
  ['personas: { P999: { name: A } }', 'There is no persona "P999" to translate.'],
  ['persona: { P004: { name: A } }', 'There is no section "persona" to translate.'],
  ['personas: { P004: { team: ai } }', 'There is no text "team" to translate.'],
  ['access: { P004: {} }', 'There is no section "access" to translate.'],
  ['personas: { P004: { name: 3 } }', '"name" must be a text.'],
  ['processes: { mlops: { stages: { fly: { name: A } } } }', 'There is no part "fly" to translate.'],
  ['personas: P004', 'This must be a map with ids as keys.'],
  ['- a', 'A translation is a map of sections, as the data is.'],
])('%s is an error', (text, message) => {
  const { value, diagnostics } = read(text);
  expect(value).toBeUndefined();
  expect(diagnostics.map((diagnostic) => diagnostic.message)).toEqual([message]);
});

it.each(['', '# Later', '{}'])('says of a file without texts that it is empty: %j', (text) => {
  const { value, diagnostics } = read(text);
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    'warning empty-translation',
  ]);
});

it('says once of a text without quotes that its commas ended it', () => {
  const { value, diagnostics } = read(
    'personas: { P004: { name: Wissenschaftlerin, summary: Baut, was zählt, und misst. }, P001: { nam: X } }\n',
  );
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual([
    'unused-translation',
    'unquoted-comma',
    'unknown-translation',
  ]);
  expect(diagnostics[1]).toMatchObject({
    hint: 'Put the text in quotes: summary: "Baut, was zählt, und misst."',
    place: { path: ['personas', 'P004', 'was zählt'] },
  });
});

describe('the texts of a translation', () => {
  const { registry } = buildRegistry({
    sources: [
      {
        file: 'personas.yml',
        data: {
          processes: { ml: { stages: { train: {} } } },
          teams: { a: { contacts: { Chat: 'https://chat.example.com' } } },
          personas: {
            P1: { name: 'Developer', responsibilities: ['Builds'] },
            P2: { name: 'Operator', aliases: ['Ops'] },
          },
          people: { ada: { name: 'Ada', personas: ['P1'] } },
        },
      },
    ],
  });
  const readTexts = (text: string) =>
    readTranslation(
      { file: 'i18n/de/docusaurus-plugin-personas/personas.yml', text, format: 'yaml' },
      registry,
    );
  const LONG = 'x'.repeat(201);

  it.each([
    ['personas: { P1: { name: [A, B] } }', 'error invalid-data'],
    ['personas: { P1: { name: "" } }', 'error missing-value'],
    ['personas: { P1: { name: " " } }', 'error missing-value'],
    ['personas: { P1: { responsibilities: [Baut, ""] } }', 'error missing-value'],
    ['teams: { a: { contacts: { Chat: "" } } }', 'error missing-value'],
    [`personas: { P1: { name: ${LONG} } }`, 'error name-too-long'],
    ['personas: { P1: { name: A }, P2: { name: A } }', 'error duplicate-name'],
    ['personas: { P1: { name: Operator } }', 'error duplicate-name'],
    ['personas: { P1: { name: Ops } }', 'error duplicate-name'],
    ['personas: { P1: { responsibilities: "[x](javascript:alert)" } }', 'error invalid-url'],
    ['personas: { P1: { summary: Neu } }', 'warning unused-translation'],
    ['processes: { ml: { stages: { train: { description: Neu } } } }', 'warning unused-translation'],
    ['people: { ada: { personas: { P1: Neu } } }', 'warning unused-translation'],
  ])('%s is said', (text, expected) => {
    const said = readTexts(text).diagnostics.filter(({ code }) => code !== 'untranslated');
    expect(said.map(({ severity, code }) => `${severity} ${code}`)).toEqual([expected]);
  });

  it('may repeat a name or an alias of their own entry', () => {
    expect(
      readTexts('personas: { P1: { name: Developer, responsibilities: Baut }, P2: { name: Ops } }'),
    ).toMatchObject({
      diagnostics: [],
    });
  });

  it('are read as lists where the data has a list', () => {
    const { value } = readTexts('personas: { P1: { responsibilities: "Baut, was fehlt\\nPrüft" } }');
    if (value === undefined) throw new Error('no value');
    expect(translateRegistry(toPublic(registry), value).personas.P1?.responsibilities).toEqual([
      'Baut, was fehlt',
      'Prüft',
    ]);
  });
});
