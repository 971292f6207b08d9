import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { ALL_PAGES } from '../model/routes.js';
import { grant, routes, seedRegistry } from '../testing/fixtures.js';
import { toEntityFiles } from './toEntityFiles.js';

const filesOf = (registry = seedRegistry()) => toEntityFiles(toPublic(registry, 'full'), routes);

describe('toEntityFiles', () => {
  it('gives files names that are distinct on every system', () => {
    const names = [...filesOf().keys()];
    expect(names).toEqual([
      'persona-p001.json',
      'persona-p004.json',
      'persona-p005.json',
      'persona-p009.json',
      'service-azure-data-factory.json',
      'access-azure-data-factory.json',
      'service-azure-machine-learning.json',
      'access-azure-machine-learning.json',
      'service-sandbox.json',
      'access-sandbox.json',
      'person-ada.json',
      'people.json',
      'team-data-ingestion.json',
      'team-ai.json',
      'team-devops.json',
      'process-dataops.json',
      'process-mlops.json',
      'process-ci-cd.json',
      'architecture-lambda.json',
      'interactions.json',
      'organisation.json',
      'facets.json',
      'environments.json',
      'names.json',
      'coverage-stage-without-persona.json',
      'coverage-persona-without-person.json',
      'coverage-service-without-operator.json',
      'coverage-skill-without-person.json',
      'coverage-skill-without-learning.json',
      'coverage-one-sided-interaction.json',
      'coverage-persona-count.json',
      'coverage-similar-personas.json',
      'coverage-unused-persona.json',
      'coverage-unused-team.json',
    ]);
  });

  it('gives the same bytes for the same registry, in whatever order its keys are', () => {
    const shuffled = seedRegistry();
    for (const section of ['personas', 'services', 'teams', 'environments', 'roles'] as const) {
      Object.assign(shuffled, { [section]: Object.fromEntries(Object.entries(shuffled[section]).reverse()) });
    }
    expect([...filesOf(shuffled)]).toEqual([...filesOf()]);
  });

  it('changes only the files of changed entities', () => {
    const changed = (change: (registry: ReturnType<typeof seedRegistry>) => unknown) => {
      const registry = seedRegistry();
      change(registry);
      const before = filesOf();
      return [...filesOf(registry)].filter(([name, text]) => before.get(name) !== text).map(([name]) => name);
    };
    const persona = (registry: ReturnType<typeof seedRegistry>, id: string) => {
      const found = registry.personas[id];
      if (found === undefined) throw new Error(id);
      return found;
    };
    expect(changed((registry) => Object.assign(persona(registry, 'P001'), { summary: 'New.' }))).toEqual([
      'persona-p001.json',
    ]);
    expect(changed((registry) => persona(registry, 'P001').aliases.push('Old'))).toEqual([
      'persona-p001.json',
      'names.json',
    ]);
    expect(changed((registry) => registry.grants.push(grant('P009', 'sandbox', 'dev', 'reader')))).toEqual([
      'persona-p009.json',
      'access-sandbox.json',
      'facets.json',
      'coverage-service-without-operator.json',
    ]);
  });

  it('has only public data, unless details are full', () => {
    const text = (accessDetails: 'public' | 'full') =>
      [...toEntityFiles(toPublic(seedRegistry(), accessDetails), routes).values()].join('\n');
    for (const secret of ['/subscriptions/', 'CHG-1042', 'id-build-', 'managed-identity']) {
      expect(text('public')).not.toContain(secret);
    }
    expect(text('full')).toContain('CHG-1042');
    expect(text('full')).toContain('id-build-');
  });

  it('has no links to pages that are switched off', () => {
    const off = Object.fromEntries(Object.keys(ALL_PAGES).map((kind) => [kind, false])) as typeof ALL_PAGES;
    const files = toEntityFiles(toPublic(seedRegistry(), 'full'), { basePath: '/personas', pages: off });
    const text = [...files.values()].join('\n');
    expect(text).not.toContain('href');
  });
});
