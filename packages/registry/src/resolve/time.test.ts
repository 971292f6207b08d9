import { describe, expect, it } from 'vitest';
import { validateSource } from '../data/validateSource.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { buildRegistry } from './buildRegistry.js';

const problemsOf = (text: string) => {
  const { value } = validateSource({ file: 'personas.yml', text, format: 'yaml' });
  return buildRegistry({ sources: [{ file: 'personas.yml', data: value ?? {} }] }).diagnostics;
};
const grantsOf = (persona: string, cells: string) =>
  buildFromYaml(`personas: { P001: { name: A${persona} } }\naccess: { P001: { Git: ${cells} } }\n`).registry
    .grants;

describe('the dates of a grant', () => {
  it('are those of the data', () => {
    expect(grantsOf('', '{ dev: { role: Reader, from: 2026-01-01, until: 2026-12-31 } }')).toMatchObject([
      { from: '2026-01-01', until: '2026-12-31' },
    ]);
  });

  it('end with the persona, also where the cell repeats another one', () => {
    const grants = grantsOf(
      ', until: 2026-06-30',
      '{ dev: [Reader, { role: Contributor, until: 2026-12-31 }, { role: Owner, until: 2026-03-31 }], stage: { sameAs: dev } }',
    );
    expect(grants.map(({ until }) => until)).toEqual([
      ...['2026-06-30', '2026-06-30', '2026-03-31'],
      ...['2026-06-30', '2026-06-30', '2026-03-31'],
    ]);
  });

  it('must fit each other and the persona', () => {
    const access = (grant: string) =>
      problemsOf(
        `personas: { P001: { name: A, until: 2026-06-30 } }\naccess: { P001: { Git: { dev: ${grant}, stage: { sameAs: dev } } } }`,
      );
    expect(access('{ role: Reader, from: 2026-03-02, until: 2026-03-01 }')).toMatchObject([
      { code: 'from-after-until', place: { path: ['access', 'P001', 'Git', 'dev', 'from'] } },
    ]);
    expect(access('[{ role: Reader, from: 2026-07-01 }]')).toMatchObject([
      { code: 'grant-after-persona', place: { path: ['access', 'P001', 'Git', 'dev', 0, 'from'] } },
    ]);
    expect(access('{ role: Reader, from: 2026-06-30 }')).toEqual([]);
  });
});

describe('the dates of a persona that a person holds', () => {
  it('are those of the data', () => {
    const { people } = buildFromYaml(
      'personas: { P001: { name: A } }\npeople: { kim: { personas: [P001, { persona: A, context: X, from: 2026-01-01, until: 2026-12-31 }] } }',
    ).registry;
    expect(people.kim?.personas).toEqual([
      { persona: 'P001' },
      { persona: 'P001', context: 'X', from: '2026-01-01', until: '2026-12-31' },
    ]);
  });

  it('must fit each other', () => {
    const text =
      'personas: { P001: { name: A } }\npeople: { kim: { personas: [{ persona: A, from: 2026-02-02, until: 2026-01-01 }] } }';
    expect(problemsOf(text)).toMatchObject([
      { code: 'from-after-until', place: { path: ['people', 'kim', 'personas', 0, 'from'] } },
    ]);
  });

  it('begin before the persona ends', () => {
    const text = (from: string) =>
      `personas: { P001: { name: A, until: 2026-06-30 } }\npeople: { kim: { personas: [{ persona: A, from: ${from} }] } }`;
    expect(problemsOf(text('2026-07-01'))).toMatchObject([
      { code: 'held-after-persona', place: { path: ['people', 'kim', 'personas', 0, 'from'] } },
    ]);
    expect(problemsOf(text('2026-06-30'))).toEqual([]);
  });
});

describe('the date of the registry', () => {
  const asOf = (today?: string, date?: string, check = {}) =>
    buildRegistry({ sources: [{ file: 'personas.yml', data: { check } }], today, date }).registry.asOf;

  it('is the one asked for, else that of the data, else the real one, else absent', () => {
    const check = { today: '2026-02-02' };
    expect(asOf('2026-01-01', '2026-03-03', check)).toBe('2026-01-01');
    expect(asOf(undefined, '2026-03-03', check)).toBe('2026-02-02');
    expect(asOf(undefined, '2026-03-03')).toBe('2026-03-03');
    expect(asOf()).toBeUndefined();
  });
});
