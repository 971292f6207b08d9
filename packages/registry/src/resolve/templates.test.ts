import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { validateSource } from '../data/validateSource.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { buildRegistry } from './buildRegistry.js';

const PROJECT = '${project}';
const ENV = '${env}';
const DATA = `
personas: { P001: { name: A, identity: { kind: group, name: "grp-${PROJECT}-${ENV}" } } }
services: { vault: { scope: "rg-${PROJECT}-${ENV}" }, app: { scope: { dev: "app-${PROJECT}" } } }
access: { P001: { vault: { dev: { role: Reader, scope: "kv-${PROJECT}-${ENV}" }, stage: { sameAs: dev } } } }
`;
const problemsOf = (text: string) => {
  const { value } = validateSource({ file: 'personas.yml', text, format: 'yaml' });
  return buildRegistry({ sources: [{ file: 'personas.yml', data: value ?? {} }] }).diagnostics;
};

describe('templates', () => {
  it('get their values in identities, scopes of services and scopes of grants', () => {
    const { registry } = buildFromYaml(`project: forecast\n${DATA}`);
    expect(registry.personas.P001?.identity?.name).toBe(`grp-forecast-${ENV}`);
    expect(registry.services.vault?.scopes).toEqual({
      dev: 'rg-forecast-dev',
      stage: 'rg-forecast-stage',
      prod: 'rg-forecast-prod',
    });
    expect(registry.services.app?.scopes).toEqual({ dev: 'app-forecast' });
    expect(registry.grants.map(({ scope }) => scope)).toEqual(['kv-forecast-dev', 'kv-forecast-stage']);
    expect([registry.project, toPublic(registry).project]).toEqual(['forecast', undefined]);
  });

  it('without a value are one error, at the first place', () => {
    expect(problemsOf(DATA)).toMatchObject([
      { code: 'template-without-value', severity: 'error', message: expect.stringContaining('project') },
    ]);
  });

  it('cannot name the environment of a service that has none', () => {
    const problems = problemsOf(
      `services: { org: { environments: shared, scope: "org-${ENV}" } }\npersonas: { P001: { name: A } }\naccess: { P001: { org: { all: { role: Reader, scope: "x-${ENV}" } } } }`,
    );
    expect(problems).toMatchObject([
      { message: expect.stringContaining('1 other text.'), place: { path: ['services', 'org', 'scope'] } },
    ]);
  });

  it('have their value in one file', () => {
    const sources = ['a', 'b'].map((project) => ({ file: `${project}.yml`, data: { project } }));
    const { registry, diagnostics } = buildRegistry({ sources });
    expect(registry.project).toBe('a');
    expect(diagnostics).toMatchObject([{ code: 'duplicate-section', place: { file: 'b.yml' } }]);
  });
});
