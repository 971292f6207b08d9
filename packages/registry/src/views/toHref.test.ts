import { describe, expect, it } from 'vitest';
import { allPages, routes } from './fixtures.js';
import {
  toAnchor,
  toCoverageHref,
  toHref,
  toOverviewHref,
  toPersonasJsonHref,
  toRoleAnchor,
  toServicesHref,
} from './toHref.js';

describe('toHref', () => {
  it('is a lower-case path below the base', () => {
    expect(toHref('persona', 'P001', routes)).toBe('/personas/p001');
    expect(toHref('team', 'AI_Team', routes)).toBe('/personas/teams/ai_team');
    expect(toHref('service', 'constructor', routes)).toBe('/personas/services/constructor');
    expect(toHref('person', 'ada', routes)).toBe('/personas/people/ada');
    expect(toHref('skill', 'Python', routes)).toBe('/personas/skills/python');
    expect(toCoverageHref(routes)).toBe('/personas/coverage');
    expect(toOverviewHref(routes)).toBe('/personas');
    expect(toServicesHref(routes)).toBe('/personas/services');
    expect(toPersonasJsonHref(routes)).toBe('/personas/personas.json');
  });

  it('works at the root of a site', () => {
    const atRoot = { basePath: '', pages: allPages };
    expect(toOverviewHref(atRoot)).toBe('/');
    expect(toHref('persona', 'P001', atRoot)).toBe('/p001');
  });

  it('is absent where there is no page', () => {
    const off = {
      basePath: '/personas',
      pages: { ...allPages, overview: false, persona: false, service: false, coverage: false },
    };
    expect(toHref('persona', 'P001', off)).toBeUndefined();
    expect(toHref('service', 'x', off)).toBeUndefined();
    expect(toOverviewHref(off)).toBeUndefined();
    expect(toServicesHref(off)).toBeUndefined();
    expect(toCoverageHref(off)).toBeUndefined();
    expect(toHref('group', 'core-team', routes)).toBeUndefined();
    expect(toHref('role', 'constructor', routes)).toBeUndefined();
  });

  it('names rows, cells and roles', () => {
    expect(toAnchor('P004')).toBe('p004');
    expect(toAnchor('P004', 'Prod')).toBe('p004-prod');
    expect(toRoleAnchor('Reader')).toBe('role-reader');
  });
});
