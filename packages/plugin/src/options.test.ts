import { ALL_PAGES, SIDEBAR_KINDS } from 'persona-registry';
import { describe, expect, it } from 'vitest';
import { resolveOptions } from './options.js';

describe('resolveOptions', () => {
  it('fills in every default', () => {
    expect(resolveOptions(undefined)).toEqual({
      id: 'default',
      docs: undefined,
      data: undefined,
      basePath: '/personas',
      pages: ALL_PAGES,
      sidebar: { overview: true, groups: true, teams: true, kinds: SIDEBAR_KINDS, collapsible: true },
      editUrl: undefined,
      showLastUpdateTime: false,
      showLastUpdateAuthor: false,
      unlistedDefinitions: true,
      remark: 'auto',
      accessDetails: 'public',
      people: 'names',
      markdown: true,
      maxBytes: undefined,
      debug: false,
    });
  });

  it('keeps given options, and turns the base path into a site path', () => {
    const options = resolveOptions({
      id: 'team',
      docs: ['ops'],
      data: '../x.yml',
      routeBasePath: '/a/b/',
      pages: { person: false },
    });
    expect(options).toMatchObject({ id: 'team', docs: ['ops'], data: '../x.yml', basePath: '/a/b' });
    expect(options.pages).toMatchObject({ person: false, persona: true });
    expect(resolveOptions({ routeBasePath: '/' }).basePath).toBe('');
    expect(resolveOptions({ routeBasePath: '' }).basePath).toBe('');
  });

  it('takes the sidebar as a switch or in parts', () => {
    expect(resolveOptions({ sidebar: false }).sidebar).toBeUndefined();
    expect(resolveOptions({ sidebar: true }).sidebar).toMatchObject({ groups: true });
    expect(resolveOptions({ sidebar: { groups: false, kinds: ['service'] } }).sidebar).toMatchObject({
      overview: true,
      groups: false,
      kinds: ['service'],
    });
  });

  it('lists every problem at once, with the valid options and the nearest one', () => {
    const act = () =>
      resolveOptions({
        routBasePath: 'x',
        pages: { personas: false, team: 'no', person: 'index' },
        sidebar: { team: false, kinds: ['services'] },
        editUrl: 'javascript:alert(1)',
        remark: 'never',
        maxBytes: 0,
        debug: 1,
        id: 'a b',
        docs: 'ops' as never,
        routeBasePath: 'a?b',
      });
    expect(act).toThrowErrorMatchingInlineSnapshot(`
      [Error: The options of docusaurus-plugin-personas are not valid:
      - "routBasePath" is not an option. Did you mean "routeBasePath"? Valid options: id, docs, data, routeBasePath, pages, sidebar, editUrl, showLastUpdateTime, showLastUpdateAuthor, unlistedDefinitions, remark, accessDetails, drift, reviews, history, people, markdown, maxBytes, debug.
      - "id" may contain only letters, digits, "-" and "_".
      - "docs" must be array.
      - "routeBasePath" must be a path without "?" and "#".
      - "pages.personas" is not an option. Did you mean "persona"? Valid options: overview, persona, team, service, group, process, architecture, skill, person, organisation, ending, risks, drift, reviews, changes, coverage.
      - "pages.team" must be boolean.
      - "pages.person" must be one of true, false, "list".
      - "sidebar.team" is not an option. Did you mean "teams"? Valid options: overview, groups, teams, kinds, collapsible.
      - "sidebar.kinds.0" must be one of "team", "service", "group", "process", "architecture", "skill", "person", "organisation", "ending", "risks", "drift", "reviews", "changes", "coverage".
      - "remark" must be one of "auto", "manual".
      - "maxBytes" must be >= 1.
      - "debug" must be boolean.
      - "editUrl" must be an address that begins with "https:", or a function.]
    `);
  });

  it('accepts only an object', () => {
    expect(() => resolveOptions('personas.yml')).toThrow('The value must be object.');
  });

  it('shows no history unless somebody asks for it', () => {
    expect(resolveOptions({}).history).toBeUndefined();
    expect(resolveOptions({ history: false }).history).toBeUndefined();
    expect(resolveOptions({ history: true }).history).toEqual({ since: undefined, max: 200 });
    expect(resolveOptions({ history: { since: '2026-01-31' } }).history).toEqual({
      since: '2026-01-31',
      max: 200,
    });
    expect(() => resolveOptions({ history: { since: '2026-02-30' } })).toThrow(
      '- "history.since" must be a date such as "2026-01-31".',
    );
    expect(() => resolveOptions({ history: { max: 0, from: '' } })).toThrow(
      '- "history.from" is not an option. Valid options: since, max.\n- "history.max" must be >= 1.',
    );
  });
});
