import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { toReport } from '../report/toReport.js';
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
