import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { type DataSource, validateSource } from '../data/validateSource.js';
import type { Definition } from '../model/document.js';
import { buildRegistry } from './buildRegistry.js';

/** Texts that YAML and Markdown have their own ideas about. */
const text = fc.oneof(
  fc.constantFrom(
    '007',
    'no',
    'null',
    '1e3',
    '2026-11-24',
    '<b>x</b>',
    '{x}',
    'a | b',
    '& *x',
    '"q"',
    "it's",
    'שלום',
    'a: b',
    '# x',
    '- x',
    'x\ny',
    '😀',
    '__proto__',
    'constructor',
    'all',
    'C++',
    'C#',
    'CI/CD',
    'mlops/train',
    '[X]()',
  ),
  fc
    .string({ minLength: 1, maxLength: 12 })
    .filter((written) => /\S/.test(written) && !written.includes('\0')),
);
const id = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,4}$/);
const list = fc.oneof(text, fc.array(text, { maxLength: 3 }));
const record = <T>(value: fc.Arbitrary<T>) => fc.dictionary(id, value, { maxKeys: 4 });

const persona = fc.record(
  {
    name: text,
    team: text,
    aliases: list,
    skills: list,
    services: list,
    processes: list,
    interactsWith: list,
    summary: text,
    sponsor: text,
  },
  { requiredKeys: ['name'] },
);
const data = fc.record(
  {
    personas: record(persona),
    teams: record(fc.record({ name: text, group: text }, { requiredKeys: [] })),
    services: record(fc.record({ name: text, aliases: list }, { requiredKeys: [] })),
    processes: record(
      fc.record(
        { name: text, stages: record(fc.record({ name: text }, { requiredKeys: [] })) },
        { requiredKeys: [] },
      ),
    ),
    people: record(fc.record({ name: text, personas: list }, { requiredKeys: [] })),
    access: fc.dictionary(
      text,
      fc.dictionary(
        text,
        fc.dictionary(fc.constantFrom('dev', 'prod', 'x'), fc.constantFrom('none', 'Reader', 'zzz')),
        { maxKeys: 2 },
      ),
      { maxKeys: 3 },
    ),
  },
  { requiredKeys: [] },
);

function build(source: DataSource, definitions: Definition[] = []) {
  const { value, diagnostics } = validateSource(source);
  return {
    invalid: diagnostics,
    ...buildRegistry({
      sources: value === undefined ? [] : [{ file: source.file, data: value }],
      definitions,
    }),
  };
}

describe('any data of the right shape', () => {
  it('gives the same registry from YAML and from JSON, twice the same bytes, and itself back from JSON', () => {
    fc.assert(
      fc.property(data, (drawn) => {
        const json = build({ file: 'personas', text: JSON.stringify(drawn), format: 'json' });
        const yaml = build({ file: 'personas', text: dump(drawn, { skipInvalid: true }), format: 'yaml' });
        // `toStrictEqual` takes an entry `constructor` for the object's own.
        expect(isDeepStrictEqual(yaml.registry, json.registry)).toBe(true);
        expect(yaml.diagnostics).toStrictEqual(json.diagnostics);
        const again = build({ file: 'personas', text: JSON.stringify(drawn), format: 'json' });
        expect(JSON.stringify(again.registry)).toBe(JSON.stringify(json.registry));
        expect(isDeepStrictEqual(JSON.parse(JSON.stringify(json.registry)), json.registry)).toBe(true);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('gives references that lead somewhere, whatever was wrong', () => {
    fc.assert(
      fc.property(
        data,
        fc.array(fc.tuple(fc.oneof(id, text), persona), { maxLength: 3 }),
        (drawn, defined) => {
          const definitions = defined.map(([personaId, fields], index) => ({
            id: personaId,
            fields,
            place: { file: 'docs/a.md', line: index + 1, column: 1 },
            fieldPlaces: {},
          }));
          const { registry } = build({ file: 'p', text: JSON.stringify(drawn), format: 'json' }, definitions);
          const has = (record: object, key: string | undefined) =>
            key === undefined || Object.hasOwn(record, key);
          for (const entry of Object.values(registry.personas)) {
            expect(has(registry.teams, entry.team)).toBe(true);
            expect(has(registry.personas, entry.sponsor)).toBe(true);
            expect(entry.services.every((service) => has(registry.services, service))).toBe(true);
            expect(entry.skills.every((skill) => has(registry.skills, skill))).toBe(true);
            expect(entry.processes.every((process) => has(registry.processes, process.id))).toBe(true);
          }
          for (const grant of [...registry.grants, ...registry.noAccess]) {
            expect(has(registry.personas, grant.persona) && has(registry.services, grant.service)).toBe(true);
          }
          expect(Object.getPrototypeOf(registry.personas)).toBe(Object.prototype);
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);
});
