import { describe, expect, it } from 'vitest';
import type { Registry } from '../model/registry.js';
import { buildAccessIndex, cellOf, cellsOf } from './accessIndex.js';

const entity = (id: string, order: number) => ({ id, name: id, aliases: [], order });

const registry: Registry = {
  version: 1,
  accessDetails: 'full',
  environments: {
    prod: { ...entity('prod', 1), tier: 'production' },
    dev: { ...entity('dev', 0), tier: 'nonproduction' },
  },
  groups: {},
  teams: {},
  processes: {},
  architectures: {},
  systems: {},
  services: {
    aml: { ...entity('aml', 0), systems: [], learn: [], scopes: {}, environments: ['dev', 'prod'] },
    lab: { ...entity('lab', 1), systems: [], learn: [], scopes: {}, environments: ['dev'] },
  },
  roles: {},
  skills: {},
  duties: {},
  personas: {},
  people: {},
  grants: ['reader', 'writer'].map((role) => ({
    persona: 'P1',
    service: 'aml',
    environment: 'dev',
    role,
    assignment: 'active',
    evidence: [],
    exceptions: [],
    sameAs: 'lab',
  })),
  noAccess: [{ persona: 'P1', service: 'aml', environment: 'prod', reason: 'Not yet.' }],
  separationOfDuties: {},
  check: {},
};

describe('buildAccessIndex and cellOf', () => {
  const index = buildAccessIndex(registry);

  it('keeps the four states apart', () => {
    expect(cellOf(index, 'P1', 'aml', 'dev')).toEqual({
      environment: 'dev',
      state: 'granted',
      grants: registry.grants,
      sameAs: 'lab',
    });
    expect(cellOf(index, 'P1', 'aml', 'prod')).toEqual({
      environment: 'prod',
      state: 'none',
      grants: [],
      reason: 'Not yet.',
    });
    expect(cellOf(index, 'P1', 'lab', 'dev')).toEqual({
      environment: 'dev',
      state: 'undocumented',
      grants: [],
    });
    expect(cellOf(index, 'P1', 'lab', 'prod')).toEqual({
      environment: 'prod',
      state: 'not-applicable',
      grants: [],
    });
  });

  it('gives the cells of a row in the order of environments', () => {
    expect(
      cellsOf(index, 'toString', 'aml').map(({ environment, state }) => `${environment} ${state}`),
    ).toEqual(['dev undocumented', 'prod undocumented']);
  });

  it('finds the same rows by persona and by service', () => {
    expect(index.byService.get('aml')?.get('P1')).toBe(index.byPersona.get('P1')?.get('aml'));
  });
});
