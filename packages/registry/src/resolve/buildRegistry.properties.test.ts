import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { buildAccessIndex } from '../access/accessIndex.js';
import { toPublic } from '../access/toPublic.js';
import type { DataSource } from '../data/dataSource.js';
import { validateSource } from '../data/validateSource.js';
import type { Definition } from '../model/document.js';
import { buildHolders } from '../organisation/buildHolders.js';
import { buildMembers } from '../organisation/buildMembers.js';
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

const date = fc.constantFrom('2026-01-01', '2026-06-30', '2027-01-01');
/** Ids of services and teams that are often the same, so that they refer to each other. */
const shortId = fc.constantFrom('a', 'b', 'c');
const cells = fc.dictionary(
  fc.constantFrom('dev', 'prod', 'all', 'x'),
  fc.oneof(
    fc.constantFrom('none', 'Reader', 'zzz', { sameAs: 'dev' }),
    fc.record({ role: fc.constant('Reader'), from: date, until: date }, { requiredKeys: ['role'] }),
  ),
);
const baseline = fc.record({
  to: fc.oneof(
    fc.record({ team: fc.oneof(shortId, list) }),
    fc.record({ personas: list }),
    fc.record({ kind: fc.constantFrom('person', 'agent') }),
    fc.constant({ all: true }),
    fc.constant({}),
  ),
  access: fc.dictionary(fc.oneof(shortId, text), cells, { maxKeys: 3 }),
  until: date,
});

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
    until: date,
    teams: fc.oneof(shortId, list),
    responsibilities: list,
    replacedBy: fc.oneof(shortId, text),
    wanted: fc.nat(3),
  },
  { requiredKeys: ['name'] },
);
const data = fc.record(
  {
    personas: fc.dictionary(fc.oneof(shortId, id), persona, { maxKeys: 4 }),
    groups: fc.dictionary(shortId, fc.record({ parent: shortId, lead: shortId }, { requiredKeys: [] })),
    teams: fc.dictionary(
      fc.oneof(shortId, id),
      fc.record(
        { name: text, group: fc.oneof(shortId, text), parent: shortId, lead: shortId },
        { requiredKeys: [] },
      ),
      { maxKeys: 4 },
    ),
    services: fc.dictionary(
      fc.oneof(shortId, id),
      fc.record(
        {
          name: text,
          aliases: list,
          within: fc.oneof(shortId, text),
          environments: fc.constantFrom('shared', 'dev', ['dev', 'prod']),
          owner: text,
          reviews: fc.array(fc.record({ date, by: text }), { maxLength: 2 }),
        },
        { requiredKeys: [] },
      ),
      { maxKeys: 4 },
    ),
    processes: record(
      fc.record(
        { name: text, stages: record(fc.record({ name: text }, { requiredKeys: [] })) },
        { requiredKeys: [] },
      ),
    ),
    people: fc.dictionary(
      fc.oneof(shortId, fc.constantFrom('a.b', '4c')),
      fc.record(
        {
          name: text,
          personas: fc.oneof(
            list,
            fc.array(
              fc.record(
                { persona: shortId, team: shortId, from: date, until: date },
                { requiredKeys: ['persona'] },
              ),
              { maxLength: 2 },
            ),
          ),
          teams: fc.oneof(
            list,
            fc.array(
              fc.record({ team: shortId, role: text, lead: fc.boolean() }, { requiredKeys: ['team'] }),
              { maxLength: 2 },
            ),
          ),
          reportsTo: shortId,
          skills: list,
          public: fc.boolean(),
        },
        { requiredKeys: [] },
      ),
      { maxKeys: 4 },
    ),
    access: fc.dictionary(text, fc.dictionary(fc.oneof(shortId, text), cells, { maxKeys: 2 }), {
      maxKeys: 3,
    }),
    baselineAccess: fc.dictionary(shortId, baseline, { maxKeys: 2 }),
  },
  { requiredKeys: [] },
);

/** Expects that a chain of entries has an end, and no unknown entry. */
function expectEnd(entries: Readonly<Record<string, object>>, field: string, first: string): void {
  const seen = new Set<string>();
  for (let next: string | undefined = first; next !== undefined; ) {
    expect(seen.has(next)).toBe(false);
    seen.add(next);
    expect(Object.hasOwn(entries, next)).toBe(true);
    const entry: object | undefined = entries[next];
    next = (entry as Readonly<Record<string, string | undefined>>)[field];
  }
}

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
          const chains = [
            [registry.teams, 'parent'],
            [registry.groups, 'parent'],
            [registry.people, 'reportsTo'],
            [registry.personas, 'replacedBy'],
          ] as const;
          for (const [entries, field] of chains)
            for (const first of Object.keys(entries)) expectEnd(entries, field, first);
          for (const details of ['none', 'names', 'public'] as const) {
            const shown = toPublic(registry, 'public', details);
            expect(Object.values(shown.people).every((person) => person.public !== false)).toBe(true);
            if (details === 'none') expect(shown.people).toEqual({});
            for (const { lead } of [...Object.values(shown.teams), ...Object.values(shown.groups)])
              expect(has(shown.people, lead)).toBe(true);
            for (const { reportsTo } of Object.values(shown.people))
              expect(has(shown.people, reportsTo)).toBe(true);
            for (const { contact, owner } of Object.values(shown.services))
              for (const one of [contact, owner])
                if (one?.kind === 'person') expect(has(shown.people, one.id)).toBe(true);
            // However people are hidden, each persona has the same number of holders.
            const counts = (of: typeof registry) =>
              Array.from(buildHolders(of), ([id, { count }]) => [id, count]).sort();
            expect(counts(shown)).toEqual(counts(registry));
            for (const members of buildMembers(shown).values())
              expect(members.every(({ person }) => has(shown.people, person.id))).toBe(true);
          }
          for (const { id: serviceId } of Object.values(registry.services)) {
            const above = new Set<string>();
            for (let outer: string | undefined = serviceId; outer !== undefined; ) {
              expect(above.has(outer)).toBe(false);
              above.add(outer);
              expect(has(registry.services, outer)).toBe(true);
              outer = registry.services[outer]?.within;
            }
          }
          for (const grant of registry.grants) {
            const ends = [
              registry.personas[grant.persona]?.until,
              grant.baseline === undefined ? undefined : registry.baselines[grant.baseline]?.until,
            ];
            for (const end of ends)
              if (end !== undefined) expect(grant.until ?? '9').toSatisfy((day) => day <= end);
            expect(has(registry.baselines, grant.baseline)).toBe(true);
          }
          expect(() => buildAccessIndex(toPublic(registry, 'full'))).not.toThrow();
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
