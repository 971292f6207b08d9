import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GROUP_FIELDS, PERSONA_COLUMNS, SORT_FIELDS } from '../model/columns.js';
import { FILTER_NAMES, type ViewRequest } from '../model/request.js';
import { toQuery, validateQuery } from './toQuery.js';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
/** Milliseconds; long enough for a slow machine. */
const TIMEOUT = 30_000;
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const variant = fc.constantFrom('full', 'compact', 'row');
const filter = fc
  .dictionary(
    fc.constantFrom(...FILTER_NAMES),
    fc.array(fc.record({ value: text, negate: optional(fc.constant(true)) }), { minLength: 1 }),
  )
  .map((entries) => clean({ ...entries }));
const place = fc.record({ file: text, line: optional(fc.nat()), column: optional(fc.nat()) });
const diagnostic = fc.record({
  related: optional(fc.array(fc.record({ place, message: text }))),
  hint: optional(text),
  valid: optional(fc.array(text)),
  place: optional(place),
  message: text,
  severity: fc.constantFrom('error', 'warning', 'info'),
  code: text,
});
const sort = fc.array(
  fc.record({ field: fc.constantFrom(...SORT_FIELDS), descending: optional(fc.constant(true as const)) }),
  { minLength: 1 },
);
const request = fc
  .oneof(
    fc.record({ kind: fc.constant('persona-card'), ref: text, variant }),
    fc.record({
      kind: fc.constantFrom(
        ...(['persona-link', 'service-link', 'person-link', 'team-link'] as const),
        ...(['service-card', 'person-card', 'team-card'] as const),
      ),
      ref: text,
    }),
    fc.record({
      kind: fc.constant('persona-table'),
      filter,
      columns: optional(
        fc.array(fc.record({ field: fc.constantFrom(...PERSONA_COLUMNS), title: optional(text) }), {
          minLength: 1,
        }),
      ),
      sort: optional(sort),
      groupBy: optional(fc.constantFrom(...GROUP_FIELDS)),
    }),
    fc.record({ kind: fc.constant('persona-cards'), filter, variant, sort: optional(sort) }),
    fc.record({ kind: fc.constantFrom('access-table', 'people'), filter }),
    fc.record({ kind: fc.constant('persona-matrix'), filter, rows: fc.constantFrom('people', 'teams') }),
    fc.record({ kind: fc.constant('team-map'), filter }),
    fc.record({ kind: fc.constant('interaction-map'), filter, depth: optional(fc.nat(9)) }),
    fc.record({ kind: fc.constantFrom('process-map', 'architecture-map'), ref: text, filter }),
    fc.record({
      kind: fc.constant('coverage'),
      filter,
      gaps: optional(fc.array(text, { minLength: 1 })),
    }),
    fc.record({ kind: fc.constant('problem'), diagnostic }),
  )
  .map((value) => clean(value) as ViewRequest);

/** Removes undefined members, which JSON does not have. */
const clean = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('toQuery', () => {
  it('is readable', () => {
    expect(
      toQuery(
        {
          kind: 'persona-table',
          groupBy: 'group',
          sort: [{ field: 'team', descending: true }, { field: 'name' }],
          columns: [{ field: 'persona' }, { field: 'team', title: 'Area, or team' }],
          filter: {
            kind: [{ value: 'agent' }],
            team: [{ value: 'AI, Team!' }, { value: 'devops', negate: true }],
            process: [{ value: 'CI/CD' }],
          },
        },
        'docs/a b.md:3:1',
      ),
    ).toBe(
      'persona-table&team=AI%2C%20Team%21,~devops&process=CI/CD&kind=agent&columns=persona,team~Area%2C%20or%20team&sort=~team,name&groupBy=group&at=docs/a%20b.md:3:1',
    );
  });

  it('does not depend on the order of keys', () => {
    const team = [{ value: 'ai' }];
    const skill = [{ value: 'sql' }];
    expect(toQuery({ kind: 'access-table', filter: { team, skill } })).toBe(
      toQuery({ filter: { skill, team }, kind: 'access-table' }),
    );
    const code = 'x';
    const message = 'X.';
    const severity = 'error';
    expect(toQuery({ kind: 'problem', diagnostic: { code, message, severity } })).toBe(
      toQuery({ diagnostic: { severity, message, code }, kind: 'problem' }),
    );
  });

  it(
    'comes back unchanged, and has no character that has a meaning for a bundler',
    () => {
      fc.assert(
        fc.property(request, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), (wanted, at) => {
          const query = toQuery(wanted, at);
          expect(query).toMatch(/^[A-Za-z0-9\-_.~/:,&=%]+$/);
          expect(validateQuery(query)).toEqual({ request: wanted, at });
          expect(validateQuery(`?${toQuery(wanted)}`)).toEqual({ request: wanted });
        }),
      );
    },
    TIMEOUT,
  );

  it('replaces half of a surrogate pair, which no URL can hold', () => {
    const query = toQuery({ kind: 'persona-link', ref: 'a\uD800b' });
    expect(validateQuery(query)).toEqual({ request: { kind: 'persona-link', ref: 'a\uFFFDb' } });
  });
});

describe('validateQuery', () => {
  it(
    'never throws',
    () => {
      fc.assert(fc.property(fc.string({ unit: 'binary-ascii' }), (query) => void validateQuery(query)));
      fc.assert(
        fc.property(
          request,
          fc.nat(),
          fc.string({ unit: 'binary-ascii', maxLength: 2 }),
          (wanted, position, noise) => {
            const query = toQuery(wanted);
            validateQuery(
              query.slice(0, position % query.length) + noise + query.slice(position % query.length),
            );
          },
        ),
      );
    },
    TIMEOUT,
  );

  it.each([
    '',
    '?',
    'constructor',
    'persona-card',
    'persona-card&ref=a',
    'persona-card&ref=a&variant=huge',
    'persona-link&ref=%',
    'persona-link&ref=a&ref=b',
    'persona-link&ref=a&colour=red',
    'persona-link&ref',
    'persona-table&team=a,%E0',
    'persona-table&columns=%E0',
    'persona-table&columns=persona,tems',
    'persona-table&columns=team~%E0',
    'persona-table&columns=team~a~b',
    'persona-table&sort=%E0',
    'persona-table&sort=toString',
    'persona-table&groupBy=skill',
    'persona-cards&variant=row&sort=~',
    'problem&diagnostic=7',
    'problem&diagnostic={',
    'problem&diagnostic=%7B%22code%22:%22x%22%7D',
    'persona-link&ref=a&at=%',
  ])('refuses %j', (query) => {
    expect(validateQuery(query)).toBeUndefined();
  });
});
