import type { RouteConfig } from '@docusaurus/types';
import { describe, expect, it } from 'vitest';
import { groupRoutes } from './groupRoutes.js';

const toPage = (path: string): RouteConfig => ({ path, exact: true, component: '@theme/PersonaPage' });
const list = (count: number, toPath: (index: number) => string): RouteConfig[] =>
  Array.from({ length: count }, (_, index) => toPage(toPath(index)));
const group = (routes: readonly RouteConfig[]) => groupRoutes(routes, 'group');
const leavesOf = (routes: readonly RouteConfig[]): RouteConfig[] =>
  routes.flatMap((route) => (route.routes ? leavesOf(route.routes) : [route]));

describe('groupRoutes', () => {
  const people = list(2000, (index) => `/personas/people/person-${index}`);
  const pages = [
    toPage('/personas'),
    ...list(500, (index) => `/personas/p${String(index).padStart(5, '0')}`),
    toPage('/personas/people'),
    ...people,
    ...list(3, (index) => `/personas/teams/${'abc'[index]}`),
  ];
  const groups = group(pages);

  it('leaves a short list as it is', () => {
    const few = pages.slice(0, 128);
    expect(group(few)).toEqual(few);
    expect(group([])).toEqual([]);
  });

  it('loses no page, and has no long list', () => {
    const paths = (routes: readonly RouteConfig[]) => routes.map(({ path }) => path).toSorted();
    expect(paths(leavesOf(groups))).toEqual(paths(pages));
    for (const { routes = [] } of groups) expect(routes.length).toBeLessThanOrEqual(128);
    expect(groups.length).toBeLessThan(60);
  });

  it('makes groups of paths with the same beginning, of which at most one fits a path', () => {
    const frames = groups.filter(({ routes }) => routes);
    for (const { path } of pages) {
      const fitting = frames.filter((frame) => path.startsWith(frame.path.slice(0, -1)));
      const holders = frames.filter(({ routes }) => routes?.some((route) => route.path === path));
      expect(fitting).toEqual(holders);
    }
    expect(frames.find(({ path }) => path === '/personas/p0000*')).toBeUndefined();
    expect(frames.find(({ path }) => path === '/personas/p000*')).toMatchObject({
      exact: false,
      component: 'group',
    });
  });

  it('puts pages before groups, because an index with a slash at its end fits the group of its entries', () => {
    const index = toPage('/personas/people');
    const mixed = group([...people, index]);
    const first = mixed.findIndex(({ exact }) => exact === false);
    expect(mixed.slice(0, first)).toContain(index);
    expect(mixed.slice(first).every(({ routes }) => routes)).toBe(true);
  });

  it('takes letters of both cases for the same, as React Router does', () => {
    const mixed = group([...list(200, (index) => `/x/${index % 2 ? 'A' : 'a'}${index}`)]);
    const beginnings = mixed.map(({ path }) => path.toLowerCase());
    expect(new Set(beginnings).size).toBe(beginnings.length);
  });
});
