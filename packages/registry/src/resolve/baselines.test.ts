import { describe, expect, it } from 'vitest';
import { validateSource } from '../data/validateSource.js';
import { toGrantPlace } from '../model/origins.js';
import { buildFromYaml, checkYaml } from '../testing/buildFromYaml.js';
import { buildRegistry } from './buildRegistry.js';

const NOWHERE = { place: { file: '' } };

const PERSONAS = `
groups: { core: { name: CORE TEAM } }
teams: { data: { name: Data Team, group: core }, ops: { group: core }, app: }
personas:
  P001: { name: A, team: data }
  P002: { name: B, team: ops, until: 2026-06-30 }
  P003: { name: C, team: app, kind: agent }
`;
const baseline = (to: string, access = '{ Wiki: { dev: [Reader] } }', more = '') =>
  `${PERSONAS}baselineAccess: { wiki: { to: ${to}, access: ${access}${more} } }\n`;
const build = (text: string) => {
  const { value, diagnostics } = validateSource({ file: 'personas.yml', text, format: 'yaml' });
  const built = buildRegistry({ sources: [{ file: 'personas.yml', data: value ?? {} }] });
  return { ...built, diagnostics: [...diagnostics, ...built.diagnostics] };
};
const problemsOf = (text: string) => build(text).diagnostics;

describe('a baseline', () => {
  it.each([
    ['{ group: core }', ['P001', 'P002'], 'CORE TEAM'],
    ['{ team: Data Team, }', ['P001'], 'Data Team'],
    ['{ team: [data, app] }', ['P001', 'P003'], 'Data Team, app'],
    ['{ kind: agent }', ['P003'], 'all agents'],
    ['{ personas: B, C }'.replace('B, C', '"B, C"'), ['P002', 'P003'], 'B, C'],
    ['{ all: true }', ['P001', 'P002', 'P003'], 'everybody'],
  ])('to %s gives a grant to each', (to, ids, label) => {
    const { grants, baselines } = buildFromYaml(baseline(to)).registry;
    expect(grants.map(({ persona }) => persona)).toEqual(ids);
    expect(new Set(grants.map((grant) => grant.baseline))).toEqual(new Set(['wiki']));
    expect(baselines.wiki).toMatchObject({ name: 'wiki', label });
  });

  it('comes after what is written, and leaves nothing out', () => {
    const { grants, noAccess } = buildFromYaml(
      `${baseline('{ team: data }')}access: { P001: { Wiki: { dev: [Reader], stage: none } }, P003: { Wiki: { dev: none } } }`,
    ).registry;
    expect(grants.map((grant) => grant.baseline)).toEqual([undefined, 'wiki']);
    expect(noAccess).toHaveLength(2);
  });

  it('has cells in every form, and its lines are the places of the grants', () => {
    const { registry, origins } = buildFromYaml(
      baseline(
        '{ group: core }',
        '{ Wiki: { dev: Reader, stage: { sameAs: dev }, prod: { role: Reader, scope: "rg-${env}", assignment: eligible, why: Mine. } } }',
        ', why: Everybody reads.',
      ),
    );
    const ofFirst = registry.grants.slice(0, 3);
    expect(ofFirst.map(({ environment, sameAs, why }) => [environment, sameAs, why])).toEqual([
      ['dev', undefined, 'Everybody reads.'],
      ['stage', 'dev', 'Everybody reads.'],
      ['prod', undefined, 'Mine.'],
    ]);
    expect(ofFirst[2]).toMatchObject({ persona: 'P001', scope: 'rg-prod', assignment: 'eligible' });
    expect([0, 1, 2, 5].map((index) => toGrantPlace(origins.grants[index] ?? NOWHERE).path?.at(-1))).toEqual([
      'dev',
      'stage',
      'prod',
      'prod',
    ]);
    expect(toGrantPlace(origins.grants[0] ?? NOWHERE).path).toEqual([
      'baselineAccess',
      'wiki',
      'access',
      'Wiki',
      'dev',
    ]);
  });

  it('holds while grant, baseline and persona hold', () => {
    const { grants } = buildFromYaml(
      baseline(
        '{ group: core }',
        '{ Wiki: { dev: Reader, prod: { role: Reader, from: 2026-05-05, until: 2026-05-31 } } }',
        ', from: 2026-02-01, until: 2026-12-31',
      ),
    ).registry;
    expect(grants.map(({ persona, from, until }) => [persona, from, until])).toEqual([
      ['P001', '2026-02-01', '2026-12-31'],
      ['P001', '2026-05-05', '2026-05-31'],
      ['P002', '2026-02-01', '2026-06-30'],
      ['P002', '2026-05-05', '2026-05-31'],
    ]);
  });

  it('names one target, which exists, also where sections are open', () => {
    expect(problemsOf(baseline('{ team: data, group: core }'))).toMatchObject([
      { code: 'baseline-with-several-targets', place: { path: ['baselineAccess', 'wiki', 'to'] } },
    ]);
    expect(problemsOf(baseline('{}'))).toMatchObject([{ code: 'baseline-without-target' }]);
    expect(problemsOf(baseline('{ team: [Data Teem] }'))).toMatchObject([
      {
        code: 'unknown-reference',
        suggestion: 'Data Team',
        place: { path: ['baselineAccess', 'wiki', 'to', 'team', 0] },
      },
    ]);
    const open =
      'personas: { P001: { name: A, team: Data Team } }\nbaselineAccess: { x: { to: { team: Data Teem }, access: {} } }';
    expect(problemsOf(open)).toMatchObject([{ code: 'unknown-reference', suggestion: 'Data Team' }]);
    expect(Object.keys(build(open).registry.teams)).toEqual(['data-team']);
  });

  it('is for somebody', () => {
    for (const to of ['{ kind: either }', '{ team: [] }', '{ personas: "-" }']) {
      expect(problemsOf(baseline(to)), to).toMatchObject([
        { code: 'baseline-for-nobody', severity: 'warning' },
      ]);
    }
  });

  it('gives access only, without circles', () => {
    const problems = problemsOf(
      baseline(
        '{ all: true }',
        '{ Wiki: { dev: none, prod: { sameAs: dev } }, Git: { dev: { sameAs: prod }, prod: { sameAs: dev } } }',
      ),
    );
    expect(problems).toMatchObject([
      { code: 'none-in-baseline', place: { path: ['baselineAccess', 'wiki', 'access', 'Wiki', 'dev'] } },
      { code: 'same-as-cycle' },
    ]);
    expect(
      problemsOf(baseline('{ all: true }', '{}', ', from: 2026-02-01, until: 2026-01-01')),
    ).toMatchObject([{ code: 'from-after-until' }]);
  });

  it('has its id once', () => {
    const source = (file: string) => ({
      file,
      data: { personas: {}, baselineAccess: { x: { to: { all: true as const }, access: {} } } },
    });
    const { diagnostics } = buildRegistry({ sources: [source('a.yml'), source('b.yml')] });
    expect(diagnostics).toMatchObject(
      [
        { code: 'baseline-for-nobody' },
        { code: 'duplicate-id', message: 'The baseline "x" is defined twice.' },
      ].reverse(),
    );
  });

  it('has an exception once, for all who get it', () => {
    const text = baseline(
      '{ group: core }',
      '{ Wiki: { dev: { role: Owner, assignment: eligible, exceptions: [{ rule: privileged-role, reason: Small. }, { rule: expired-grant, reason: None. }] } } }',
    );
    const findings = checkYaml(text, { only: ['privileged-role', 'expired-grant'] });
    expect(findings.map(({ code }) => code)).toEqual(['unused-exception']);
  });
});
