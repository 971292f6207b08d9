import { describe, expect, it } from 'vitest';
import { validateSource } from '../data/validateSource.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { buildRegistry } from './buildRegistry.js';

/** Builds data that has problems. */
function buildWithProblems(text: string) {
  const { value } = validateSource({ file: 'personas.yml', text, format: 'yaml' });
  return buildRegistry({ sources: [{ file: 'personas.yml', data: value ?? {} }] });
}

describe('people', () => {
  const { registry, diagnostics } = buildFromYaml(`
personas: { P001: { name: Data Engineer } }
teams:
  data: { name: Data }
  ingest: { name: Ingestion, parent: Data, lead: jane.doe }
skills: { sql: { name: SQL } }
people:
  jane.doe:
    name: Jane Doe
    title: Engineer
    teams: [data, { team: Ingestion, role: Tech lead, lead: true }, Data]
    reportsTo: Sam
    timeZone: Europe/Berlin
    skills: SQL
    contacts: { Mail: jane@example.org, Phone: 'tel:+49 (30) 123-4' }
    links: '[Blog](https://blog.example)'
    personas: [{ persona: P001, team: Ingestion, context: Churn }]
    public: false
  4sam: { name: Sam, contacts: [sam@example.org, '[Chat](https://chat.example)', { label: Code, url: https://git.example/sam/ }, https://sam.example/] }
  bare:
`);

  it('keep all fields, with references as ids', () => {
    expect(diagnostics).toEqual([]);
    expect(registry.people['jane.doe']).toEqual({
      id: 'jane.doe',
      name: 'Jane Doe',
      aliases: [],
      order: 0,
      title: 'Engineer',
      teams: [{ team: 'data' }, { team: 'ingest', role: 'Tech lead', lead: true }],
      reportsTo: '4sam',
      timeZone: 'Europe/Berlin',
      skills: ['sql'],
      contacts: [
        { label: 'Mail', url: 'mailto:jane@example.org' },
        { label: 'Phone', url: 'tel:+49301234' },
      ],
      links: [{ title: 'Blog', url: 'https://blog.example' }],
      personas: [{ persona: 'P001', team: 'ingest', context: 'Churn' }],
      public: false,
    });
  });

  it('have contacts in several forms', () => {
    expect(registry.people['4sam']?.contacts).toEqual([
      { label: 'sam@example.org', url: 'mailto:sam@example.org' },
      { label: 'Chat', url: 'https://chat.example' },
      { label: 'Code', url: 'https://git.example/sam/' },
      { label: 'sam.example', url: 'https://sam.example/' },
    ]);
  });

  it('need nothing but an id', () => {
    expect(registry.people.bare).toEqual({
      id: 'bare',
      name: 'bare',
      aliases: [],
      order: 2,
      personas: [],
      teams: [],
      skills: [],
      contacts: [],
      links: [],
    });
  });
});

describe('teams and groups', () => {
  it('have parents of any depth, and the group of the nearest parent', () => {
    const { registry, diagnostics } = buildFromYaml(`
groups: { core: { name: Core }, inner: { parent: core, lead: ada, meetings: [{ name: All hands, when: Mondays }] } }
teams:
  a: { group: inner, links: https://board.example, image: /img/a.png, description: "**A**" }
  b: { parent: a }
  c: { parent: b, group: core }
  d: { parent: b }
people: { ada: {} }
`);
    expect(diagnostics).toEqual([]);
    expect(Object.values(registry.teams).map(({ id, parent, group }) => [id, parent, group])).toEqual([
      ['a', undefined, 'inner'],
      ['b', 'a', 'inner'],
      ['c', 'b', 'core'],
      ['d', 'b', 'inner'],
    ]);
    expect(registry.groups.inner).toMatchObject({
      parent: 'core',
      lead: 'ada',
      meetings: [{ name: 'All hands', when: 'Mondays' }],
    });
  });

  it('lose the parents of a circle, which is reported once', () => {
    const { registry, diagnostics } = buildWithProblems(
      'teams: { a: { parent: b }, b: { parent: c }, c: { parent: b }, d: { parent: d } }',
    );
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'parent-cycle: The team "b" is a part of itself: "b" → "c" → "b".',
      'parent-cycle: The team "d" is a part of itself.',
    ]);
    expect(Object.values(registry.teams).map(({ parent }) => parent)).toEqual([
      'b',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('may have several leads, unless the team names one', () => {
    const people =
      'people: { a: { teams: [{ team: t, lead: true }] }, b: { teams: [{ team: t, lead: true }] } }';
    expect(buildFromYaml(`teams: { t: }\n${people}`).diagnostics).toEqual([]);
    const { diagnostics } = buildWithProblems(`teams: { t: { lead: a } }\n${people}`);
    expect(diagnostics).toMatchObject([{ code: 'two-leads', severity: 'warning' }]);
  });
});

describe('what a person has twice', () => {
  it('counts once if nothing differs', () => {
    const { registry, diagnostics } = buildFromYaml(`
personas: { P001: { name: Engineer } }
teams: { data: { name: Data } }
people:
  kim:
    personas: [P001, Engineer, { persona: P001 }, { persona: P001, context: Churn }]
    teams: [{ team: data, role: Guest }, Data, { team: Data, role: Guest }]
`);
    expect(diagnostics).toEqual([]);
    expect(registry.people.kim).toMatchObject({
      personas: [{ persona: 'P001' }, { persona: 'P001', context: 'Churn' }],
      teams: [{ team: 'data', role: 'Guest' }],
    });
  });

  it.each([
    '[data, { team: Data, lead: true }]',
    '[{ team: data, role: Guest }, { team: data, role: Host }]',
  ])('is an error in %s, because one of the two would be lost', (teams) => {
    const { diagnostics } = buildWithProblems(
      `teams: { data: { name: Data } }\npeople: { kim: { teams: ${teams} } }\n`,
    );
    expect(diagnostics).toMatchObject([
      {
        code: 'duplicate-team',
        message: '"kim" is in the team "data" twice, with different details.',
        place: { path: ['people', 'kim', 'teams', 1] },
      },
    ]);
  });

  it.each(['{ Mail: "" }', '[""]', '[{ label: Mail, url: " " }]'])('has no empty contact: %s', (contacts) => {
    const { diagnostics } = validateSource({
      file: 'personas.yml',
      text: `people: { kim: { contacts: ${contacts} } }\n`,
      format: 'yaml',
    });
    expect(diagnostics).toMatchObject([{ code: 'missing-value' }]);
  });
});
