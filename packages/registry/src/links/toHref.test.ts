import { describe, expect, it } from 'vitest';
import { ALL_PAGES } from '../model/routes.js';
import { routes } from '../testing/fixtures.js';
import {
  toAnchor,
  toHref,
  toIndexHref,
  toOverviewHref,
  toPagePath,
  toPersonasJsonHref,
  toReportHref,
  toRoleAnchor,
} from './toHref.js';

describe('toHref', () => {
  it('is a lower-case path below the base', () => {
    expect(toHref('persona', 'P001', routes)).toBe('/personas/p001');
    expect(toHref('team', 'AI_Team', routes)).toBe('/personas/teams/ai_team');
    expect(toHref('service', 'constructor', routes)).toBe('/personas/services/constructor');
    expect(toHref('person', 'ada', routes)).toBe('/personas/people/ada');
    expect(toHref('skill', 'Python', routes)).toBe('/personas/skills/python');
    expect(toReportHref('coverage', routes)).toBe('/personas/coverage');
    expect(toOverviewHref(routes)).toBe('/personas');
    expect(toIndexHref('service', routes)).toBe('/personas/services');
    expect(toIndexHref('person', routes)).toBe('/personas/people');
    expect(toPersonasJsonHref(routes)).toBe('/personas/personas.json');
  });

  it('works at the root of a site', () => {
    const atRoot = { basePath: '', pages: ALL_PAGES };
    expect(toOverviewHref(atRoot)).toBe('/');
    expect(toHref('persona', 'P001', atRoot)).toBe('/p001');
    expect(toIndexHref('process', atRoot)).toBe('/processes');
  });

  it('is absent where there is no page', () => {
    const off = {
      basePath: '/personas',
      pages: { ...ALL_PAGES, overview: false, persona: false, service: false, coverage: false },
    };
    expect(toHref('persona', 'P001', off)).toBeUndefined();
    expect(toHref('service', 'x', off)).toBeUndefined();
    expect(toOverviewHref(off)).toBeUndefined();
    expect(toIndexHref('service', off)).toBeUndefined();
    expect(toReportHref('coverage', off)).toBeUndefined();
    expect(toHref('role', 'constructor', routes)).toBeUndefined();
  });

  it('is a place in the list for people without pages', () => {
    const list = { ...routes, pages: { ...ALL_PAGES, person: 'list' as const } };
    expect(toHref('person', 'Jane.Doe', list)).toBe('/personas/people#jane.doe');
    expect(toPagePath('person', 'Jane.Doe', list)).toBeUndefined();
    expect(toPagePath('person', 'Jane.Doe', routes)).toBe('/personas/people/jane.doe');
    expect(toIndexHref('person', list)).toBe('/personas/people');
  });

  it('names rows and roles', () => {
    expect(toAnchor('P004')).toBe('p004');
    expect(toRoleAnchor('Reader')).toBe('role-reader');
  });
});
