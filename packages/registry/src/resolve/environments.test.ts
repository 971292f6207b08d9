import { describe, expect, it } from 'vitest';
import { validateSource } from '../data/validateSource.js';
import { checkRequest } from '../requests/checkRequest.js';
import { buildNameLookup, toNames } from '../requests/names.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { buildRegistry } from './buildRegistry.js';

const access = (environment: string) =>
  `personas: { P001: { name: A } }\naccess: { P001: { Git: { "${environment}": [Reader] } } }\n`;
const problemsOf = (text: string) => {
  const { value } = validateSource({ file: 'personas.yml', text, format: 'yaml' });
  return value === undefined
    ? []
    : buildRegistry({ sources: [{ file: 'personas.yml', data: value }] }).diagnostics;
};
const defaults = buildFromYaml('personas: { P001: { name: A } }').registry;

describe('the default environments', () => {
  it.each([
    ['dev', ['dev', 'Dev', 'DEV', 'Development', 'development']],
    ['stage', ['stage', 'Stage', 'Staging', 'STAGING', 'stg']],
    ['prod', ['prod', 'Prod', 'PROD', 'Production', 'production', 'PRD']],
  ])('%s has the spellings that can mean nothing else', (id, spellings) => {
    for (const spelling of spellings) {
      const { registry } = buildFromYaml(access(spelling));
      expect(registry.grants).toMatchObject([{ environment: id }]);
      const filter = { environment: [{ value: spelling }] };
      expect(checkRequest({ kind: 'access-table', filter }, buildNameLookup(toNames(defaults)))).toEqual([]);
    }
  });

  it.each([
    ['UAT', 'stage'],
    ['QA', 'stage'],
    ['Test', 'stage'],
    ['Test environment', 'stage'],
    ['Pre-production', 'stage'],
    ['PreProd', 'stage'],
    ['Acceptance', 'stage'],
    ['Live', 'prod'],
    ['Sandbox', 'dev'],
    ['Local', 'dev'],
    ['Produktion', 'Production'],
    ['Developement', 'Development'],
  ])('%s is not one of them, and %s is suggested', (text, suggestion) => {
    expect(problemsOf(access(text))).toMatchObject([{ code: 'unknown-reference', suggestion }]);
  });

  it('a hint does not make somebody lose them', () => {
    const [problem] = problemsOf(access('Mars'));
    expect(problem).not.toHaveProperty('suggestion');
    expect(problem?.hint).toContain('That list replaces dev, stage and prod.');
  });
});

describe('environments of the data', () => {
  const declared = 'environments: { test: , uat: , live: { name: Live } }\n';
  it.each([
    ['QA', 'test'],
    ['Pre-Production', 'uat'],
    ['Prod', 'live'],
  ])('%s is not one of them, and %s is suggested', (text, suggestion) => {
    expect(problemsOf(declared + access(text))).toMatchObject([{ suggestion }]);
  });

  it.each([
    ['Prod', 'production'],
    ['PRD', 'production'],
    ['Pre-Prod', 'preproduction'],
    ['staging', 'preproduction'],
    ['UAT', 'preproduction'],
    ['development', 'nonproduction'],
    ['QA', 'nonproduction'],
  ])('%s says its tier', (id, tier) => {
    expect(Object.values(buildFromYaml(`environments: { ${id}: }`).registry.environments)).toMatchObject([
      { tier },
    ]);
  });

  it.each([
    ['live', 'production'],
    ['prod-eu', 'production'],
    ['eu_prod', 'production'],
    ['production-us', 'production'],
    ['prd1', 'production'],
    ['PRD', 'production'],
    ['EUProd', 'production'],
    ['ProdEU', 'production'],
    ['product', 'nonproduction'],
    ['productivity', 'nonproduction'],
    ['deliver', 'nonproduction'],
    ['preprod', 'preproduction'],
    ['pre-prod-eu', 'preproduction'],
    ['PreProd', 'preproduction'],
    ['uat2', 'preproduction'],
    ['acceptance', 'preproduction'],
    ['nonprod', 'nonproduction'],
    ['non-prod', 'nonproduction'],
    ['NonProduction-eu', 'nonproduction'],
    ['test-prod', 'production'],
  ])('%s says its tier by its words', (id, tier) => {
    expect(Object.values(buildFromYaml(`environments: { ${id}: }`).registry.environments)).toMatchObject([
      { tier },
    ]);
  });

  it('say their tiers by id, then name, then aliases', () => {
    const tierOf = (fields: string) =>
      Object.values(buildFromYaml(`environments: { ${fields} }`).registry.environments)[0]?.tier;
    expect(tierOf('eu: { name: Production }')).toBe('production');
    expect(tierOf('eu: { name: Europe, aliases: [Live EU] }')).toBe('production');
    expect(tierOf('dev: { name: Live }')).toBe('nonproduction');
    expect(tierOf('live: { tier: preproduction }')).toBe('preproduction');
  });
});
