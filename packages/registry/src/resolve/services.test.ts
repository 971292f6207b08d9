import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { validateSource } from '../data/validateSource.js';
import type { Service } from '../model/registry.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { buildRegistry } from './buildRegistry.js';

const TODAY = '2026-11-24';
function build(text: string) {
  const { value } = validateSource({ file: 'personas.yml', text, format: 'yaml' });
  return buildRegistry({ sources: [{ file: 'personas.yml', data: value ?? {} }], today: TODAY });
}
const problemsOf = (text: string) => build(text).diagnostics;
const serviceOf = (fields: string): Service | undefined =>
  buildFromYaml(`services: { s: { ${fields} } }`).registry.services.s;

describe('a service within another', () => {
  it('has the id of the outer one, also if that comes later', () => {
    const { services } = buildFromYaml(
      'services: { vault: { within: Team group }, rg: { name: Team group, within: sub }, sub: }',
    ).registry;
    expect([services.vault?.within, services.rg?.within]).toEqual(['rg', 'sub']);
  });

  it('is never within itself', () => {
    const { registry, diagnostics } = build(
      'services: { a: { within: b }, b: { within: c }, c: { within: b }, d: { within: D } }',
    );
    expect(diagnostics).toMatchObject([
      { code: 'within-cycle', place: { path: ['services', 'b', 'within'] } },
      { code: 'within-itself', place: { path: ['services', 'd', 'within'] } },
    ]);
    expect(diagnostics[0]?.message).toContain('"b" → "c" → "b"');
    expect(Object.values(registry.services).map(({ within }) => within)).toEqual([
      'b',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('has at most fifty levels, and chains and circles of any length take linear time', () => {
    const chain = (count: number, last: object) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `s${index}`,
          index + 1 < count ? { within: `s${index + 1}` } : last,
        ]),
      );
    const ofChain = (count: number, last = {}) =>
      buildRegistry({ sources: [{ file: 'x', data: { services: chain(count, last) } }] }).diagnostics;
    expect(ofChain(50)).toEqual([]);
    expect(ofChain(51)).toMatchObject([
      { code: 'within-too-deep', place: { path: ['services', 's0', 'within'] } },
    ]);
    expect(ofChain(5000, { within: 's0' })).toMatchObject([{ code: 'within-cycle' }]);
  });

  it('belongs to a system that the outer one can contain', () => {
    const inside = (outer: string, inner: string) =>
      problemsOf(`services: { o: { system: ${outer} }, i: { systems: ${inner}, within: o } }`);
    for (const [outer, inner] of [
      ['azure', 'azure'],
      ['azure', 'databricks'],
      ['azure', '[sql, azure]'],
      ['fabric', 'power-bi'],
      ['other', 'github'],
      ['github', 'other'],
    ] as const) {
      expect(inside(outer, inner), `${outer} ⊃ ${inner}`).toEqual([]);
    }
    expect(inside('github', 'azure')).toMatchObject([{ code: 'within-other-system', severity: 'warning' }]);
    expect(inside('azure', 'github')).toMatchObject([{ code: 'within-other-system' }]);
  });

  it('names a service that exists', () => {
    expect(problemsOf('services: { vault: { within: subb }, sub: }')).toMatchObject([
      { code: 'unknown-reference', suggestion: 'sub' },
    ]);
  });
});

describe('a service without environments', () => {
  const data = (cells: string, more = '') =>
    `personas: { P001: { name: A } }\nservices: { org: { name: GitHub, system: github, environments: shared${more} } }\naccess: { P001: { org: ${cells} } }`;

  it('has its access under `all`', () => {
    for (const key of ['all', 'All', 'All environments']) {
      const { registry } = buildFromYaml(data(`{ ${key}: { role: Admin, scope: org } }`));
      expect(registry.services.org?.environments).toEqual(['all']);
      expect(registry.grants).toMatchObject([{ environment: 'all', role: expect.any(String) }]);
    }
    expect(Object.keys(buildFromYaml(data('{ all: none }')).registry.environments)).toEqual([
      'dev',
      'stage',
      'prod',
    ]);
  });

  it('has no access in an environment', () => {
    expect(problemsOf(data('{ prod: [Admin], Dev: none }'))).toMatchObject([
      {
        code: 'service-without-environments',
        place: { path: ['access', 'P001', 'org', 'prod'], target: 'key' },
      },
      { code: 'service-without-environments', valid: ['all'] },
    ]);
  });

  it('has one scope', () => {
    expect(buildFromYaml(data('{ all: none }', ', scope: my-org')).registry.services.org?.scopes).toEqual({
      all: 'my-org',
    });
    expect(buildFromYaml(data('{ all: none }', ', scope: { all: x }')).registry.services.org?.scopes).toEqual(
      { all: 'x' },
    );
  });

  it('has no scope in an environment', () => {
    expect(problemsOf('services: { s: { environments: shared, scope: { dev: x } } }')).toMatchObject([
      {
        code: 'service-without-environments',
        place: { path: ['services', 's', 'scope', 'dev'], target: 'key' },
      },
    ]);
  });

  it('is not taken for an environment that is called Shared or all', () => {
    const hub = 'environments: { dev: , hub: { name: Shared, tier: production } }\n';
    const list = buildFromYaml(`${hub}services: { s: { environments: [shared] } }`);
    expect(list.registry.services.s?.environments).toEqual(['hub']);
    expect(problemsOf(`${hub}services: { s: { environments: shared } }`)).toMatchObject([
      { code: 'ambiguous-reference', hint: expect.stringContaining('`environments: [hub]`') },
    ]);
    expect(
      problemsOf('environments: { all: { tier: production } }\nservices: { s: { environments: shared } }'),
    ).toMatchObject([{ code: 'reserved-id', place: { path: ['services', 's', 'environments'] } }]);
  });

  it('is the only one with access under `all`', () => {
    const [problem] = problemsOf(
      'personas: { P001: { name: A } }\naccess: { P001: { Git: { all: [Reader] } } }',
    );
    expect(problem).toMatchObject({
      code: 'unknown-reference',
      hint: expect.stringContaining('`environments: shared`'),
    });
  });
});

describe('the resource provider of a service', () => {
  it.each([
    ['provider: Microsoft.Web, name: Azure Key Vault', 'Microsoft.Web'],
    ['scope: /subscriptions/x/resourceGroups/y/providers/Microsoft.KeyVault/vaults/z', 'Microsoft.KeyVault'],
    [
      'scope: { dev: /subscriptions/x/providers/Microsoft.Web/sites/a, prod: /subscriptions/x/providers/Microsoft.Sql/servers/a }, name: Key Vault',
      'Microsoft.KeyVault',
    ],
    ['name: azure key vault', 'Microsoft.KeyVault'],
    ['name: Secrets, aliases: [Azure Key Vault]', 'Microsoft.KeyVault'],
    ['name: Azure Storage, system: other', undefined],
    ['name: Azure Monitor', undefined],
    ['name: My app', undefined],
  ])('%s: %s', (fields, provider) => {
    expect(serviceOf(fields)?.provider).toBe(provider);
  });

  it('is known for a service that only a name creates', () => {
    const { services } = buildFromYaml('personas: { P001: { name: A, services: Azure Key Vault } }').registry;
    expect(Object.values(services)).toMatchObject([{ provider: 'Microsoft.KeyVault' }]);
  });
});

describe('the reviews of a service', () => {
  const people = 'personas: { P010: { name: Lead } }\npeople: { kim: { name: Kim Lee } }\n';

  it('come with the latest first, which is also the day of the last review', () => {
    const { s } = buildFromYaml(
      `${people}services: { s: { owner: Lead, reviewed: 2026-02-01, reviews: [{ date: 2026-01-01, by: Kim Lee }, { date: 2026-03-01, result: changed, evidence: CHG-1 }] } }`,
    ).registry.services;
    expect(s).toMatchObject({
      owner: { text: 'Lead', kind: 'persona', id: 'P010' },
      reviewed: '2026-03-01',
      reviews: [
        { date: '2026-03-01', result: 'changed', evidence: ['CHG-1'] },
        {
          date: '2026-01-01',
          result: 'confirmed',
          by: { text: 'Kim Lee', kind: 'person', id: 'kim' },
          evidence: [],
        },
      ],
    });
  });

  it('are not in the future, but may be of the next day, which has begun elsewhere', () => {
    const services = (day: string) =>
      problemsOf(`services: { s: { reviewed: ${day}, reviews: [{ date: ${day} }] } }`);
    expect(services('2026-11-25')).toEqual([]);
    expect(services('2030-01-01')).toMatchObject([
      { code: 'review-in-future', place: { path: ['services', 's', 'reviews', 0, 'date'] } },
      { code: 'review-in-future', place: { path: ['services', 's', 'reviewed'] } },
    ]);
    const { s } = build('services: { s: { reviewed: 2026-01-01, reviews: [{ date: 2030-01-01 }] } }').registry
      .services;
    expect(s).toMatchObject({ reviewed: '2026-01-01', reviews: [] });
  });

  it('name a reviewer that exists', () => {
    expect(
      problemsOf(`${people}services: { s: { reviews: [{ date: 2026-01-01, by: Kimm Lee }] } }`),
    ).toMatchObject([{ code: 'unknown-reviewer', severity: 'warning', suggestion: 'Kim Lee' }]);
  });

  it('have no evidence in public', () => {
    const { registry } = buildFromYaml(
      'services: { s: { reviews: [{ date: 2026-01-01, evidence: CHG-1 }] } }',
    );
    expect(toPublic(registry).services.s?.reviews).toEqual([
      { date: '2026-01-01', result: 'confirmed', evidence: [] },
    ]);
  });
});
