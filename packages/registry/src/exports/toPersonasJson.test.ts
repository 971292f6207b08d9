import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { PAGED_KINDS } from '../model/kinds.js';
import { ALL_PAGES } from '../model/routes.js';
import { toPages } from '../pages/toPages.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { routes, seedRegistry } from '../testing/fixtures.js';
import { personasJsonSchema } from './personasJsonSchema.js';
import { toPersonasJson } from './toPersonasJson.js';

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(personasJsonSchema);

describe('toPersonasJson', () => {
  it.each(['public', 'full'] as const)('is valid by its schema with %s access details', (accessDetails) => {
    const json: unknown = JSON.parse(toPersonasJson(toPublic(seedRegistry(), accessDetails), routes));
    validate(json);
    expect(validate.errors).toBeNull();
    expect(json).toMatchObject({ version: 1, accessDetails });
  });

  it('has lists in data order, and the paths of pages that exist', () => {
    const noTeams = { ...routes, pages: { ...ALL_PAGES, team: false } };
    const json = JSON.parse(toPersonasJson(toPublic(seedRegistry(), 'full'), noTeams)) as Record<
      string,
      { id: string; href?: string }[]
    >;
    expect(json.personas?.map(({ id, href }) => [id, href])).toEqual([
      ['P001', '/personas/p001'],
      ['P004', '/personas/p004'],
      ['P005', '/personas/p005'],
      ['P009', '/personas/p009'],
    ]);
    expect(json.teams?.every((team) => !Object.hasOwn(team, 'href'))).toBe(true);
    expect(json.processes?.[1]).toMatchObject({ id: 'mlops', stages: [{ id: 'train' }, { id: 'deploy' }] });
  });

  it('has the path of every page of an entity, whatever its kind', () => {
    const registry = toPublic(seedRegistry(), 'public');
    const json = JSON.parse(toPersonasJson(registry, routes)) as Record<string, { href?: string }[]>;
    const hrefs = Object.values(json).flatMap((value) =>
      Array.isArray(value) ? value.flatMap(({ href }) => href ?? []) : [],
    );
    const kinds: ReadonlySet<string> = new Set(PAGED_KINDS.map((kind) => `${kind}-page`));
    const pages = toPages(registry, routes, { mentions: [], definitions: [] });
    const paths = pages.filter(({ view }) => kinds.has(view.kind)).map(({ path }) => path);
    expect(hrefs.toSorted()).toEqual(paths.toSorted());
    expect(json.skills?.[0]?.href).toMatch(/^\/personas\/skills\//);
  });

  it.each(['none', 'names', 'public'] as const)('is valid by its schema with people: %s', (people) => {
    const { registry } = buildFromYaml(`
groups: { g: { lead: jane.doe, contacts: a@b.example, meetings: [{ name: M, when: W, where: H }] } }
teams: { t: { group: g }, u: { parent: t, lead: 4sam, links: https://a.example, image: /a.png, description: D } }
services: { s: { contact: jane.doe, owner: 4sam, requestUrl: https://a.example } }
personas:
  P: { name: P, team: t, teams: u, responsibilities: R, description: D, wanted: 2, requestUrl: https://a.example, replacedBy: Q }
  Q: { name: Q }
people:
  jane.doe:
    name: Jane
    title: T
    aliases: JD
    teams: [{ team: t, role: R, lead: true }]
    personas: [{ persona: P, context: C, team: u, from: 2026-01-01, until: 2027-01-01 }]
    reportsTo: 4sam
    image: /a.png
    location: L
    timeZone: UTC
    pronouns: they
    skills: SQL
    contacts: { Mail: a@b.example }
    links: https://a.example
    description: D
    url: https://a.example
  4sam: { name: Sam }
  hidden: { public: false, personas: P }
`);
    validate(JSON.parse(toPersonasJson(toPublic(registry, 'public', people), routes)));
    expect(validate.errors).toBeNull();
  });

  it('has another schema than the data file', () => {
    expect(validate({ personas: {} })).toBe(false);
  });
});
