import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../model/diagnostic.js';
import { buildFromYaml, checkYaml } from '../testing/buildFromYaml.js';
import { examineRegistry } from './examineRegistry.js';

const DATA = `
personas:
  P005: { name: MLOps engineer, kind: person }
  P009: { name: BuildAgent, kind: agent, sponsor: P005, identity: { kind: managed-identity, name: 'id-\${env}' } }
services:
  aml: { name: Azure Machine Learning }
  vault: { name: Key Vault, aliases: [Azure Keyvault] }
access:
  P005:
    aml: { dev: [Owner], stage: [Owner], prod: none }
    vault: { dev: [Owner], stage: none, prod: none }
  P009:
    aml: { dev: [AzureML Data Scientist], stage: { sameAs: dev }, prod: none }
`;
const ONLY_STANDING = { only: ['standing-privilege'] };

function summary(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ severity, code, message, place }) => {
    const path = place?.path?.join('.') ?? '-';
    return `${severity} ${code} at ${path}: ${message}`;
  });
}
const codes = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ code, severity }) => `${severity} ${code}`);

describe('presets, severities and settings', () => {
  it('runs the recommended rules by default, and finds the place of each finding', () => {
    expect(summary(checkYaml(DATA))).toEqual([
      'warning standing-privilege at access.P005.aml.dev.0: "MLOps engineer" (P005) on "Azure Machine Learning" in "Dev" holds "Owner" permanently, without an end date.',
      'warning standing-privilege at access.P005.aml.stage.0: "MLOps engineer" (P005) on "Azure Machine Learning" in "Stage" holds "Owner" permanently, without an end date.',
      'warning standing-privilege at access.P005.vault.dev.0: "MLOps engineer" (P005) on "Key Vault" in "Dev" holds "Owner" permanently, without an end date.',
      'info persona-count at personas: There are 2 personas; 5 to 10 are a good number.',
    ]);
  });

  it('runs more rules with strict, and only the named rules with none', () => {
    expect(codes(checkYaml(`${DATA}\ncheck: { preset: strict }`))).toContain('info reason-missing');
    expect(codes(checkYaml(`${DATA}\ncheck: { preset: none }`))).toEqual([]);
    expect(codes(checkYaml(`${DATA}\ncheck: { preset: none, rules: { persona-count: error } }`))).toEqual([
      'error persona-count',
    ]);
  });

  it('reads severity, off and settings per rule', () => {
    const rules = 'rules: { standing-privilege: off, persona-count: { severity: warning, min: 3 } }';
    expect(summary(checkYaml(`${DATA}\ncheck: { ${rules} }`))).toEqual([
      'warning persona-count at personas: There are 2 personas; 3 to 10 are a good number.',
    ]);
  });

  it('reports unknown rules and settings, and settings that are not numbers', () => {
    const rules = 'rules: { known-rule: off, persona-count: { maximum: 3, min: many }, constructor: error }';
    const found = checkYaml(`${DATA}\ncheck: { preset: none, ${rules} }`);
    expect(summary(found)).toEqual([
      'error unknown-rule at check.rules.known-rule: There is no rule "known-rule".',
      'error unknown-rule at check.rules.constructor: There is no rule "constructor".',
      'error unknown-setting at check.rules.persona-count.maximum: The rule "persona-count" has no setting "maximum".',
      'error wrong-setting at check.rules.persona-count.min: The setting "min" of the rule "persona-count" must be a number.',
    ]);
    expect(found[0]).toMatchObject({
      suggestion: 'known-role',
      valid: expect.arrayContaining(['use-groups']),
    });
    expect(found[2]).toMatchObject({ valid: ['severity', 'min', 'max'] });
  });

  it('runs only the requested rules that are on', () => {
    expect(codes(checkYaml(DATA, { only: ['persona-count', 'reason-missing'] }))).toEqual([
      'info persona-count',
    ]);
  });
});

describe('exceptions', () => {
  const standing = (check: string) => summary(checkYaml(`${DATA}\ncheck: { ${check} }`, ONLY_STANDING));
  const inAccess = (text: string) => text.replace(/:[^:]*$/, '');

  it.each([
    ['everywhere', '{ rule: standing-privilege, reason: agreed }', []],
    [
      'for a service, by alias',
      '{ rule: standing-privilege, service: Azure Keyvault, reason: agreed }',
      ['aml.dev', 'aml.stage'],
    ],
    ['in an environment', '{ rule: standing-privilege, environment: Dev, reason: agreed }', ['aml.stage']],
    [
      'for a cell',
      '{ rule: standing-privilege, persona: MLOps engineer, service: aml, environment: dev, reason: agreed }',
      ['aml.stage', 'vault.dev'],
    ],
    [
      'by two exceptions of different kind',
      '{ rule: standing-privilege, service: vault, reason: a }, { rule: standing-privilege, environment: stage, reason: b }',
      ['aml.dev'],
    ],
  ])('accepts %s', (_, exceptions, remaining) => {
    const found = standing(`exceptions: [${exceptions}]`);
    expect(found.map(inAccess)).toEqual(
      remaining.map((cell) => `warning standing-privilege at access.P005.${cell}.0`),
    );
  });

  it('accepts on the grant itself, there and in the cells that repeat it', () => {
    const data = `
personas: { P005: { name: MLOps engineer } }
services: { aml: { name: Azure Machine Learning } }
access:
  P005:
    aml:
      dev:
        - { role: Owner, exceptions: [{ rule: standing-privilege, reason: Sandbox. }] }
        - Contributor
      stage: { sameAs: dev }
`;
    expect(summary(checkYaml(data, ONLY_STANDING)).map((text) => text.slice(0, 60))).toEqual([
      'warning standing-privilege at access.P005.aml.dev.1: "MLOps ',
      'warning standing-privilege at access.P005.aml.stage: "MLOps ',
    ]);
  });

  it('accepts in a separation of duties, for that separation', () => {
    const data = (exceptions: string) => `
duties: { approve: {}, deploy: {}, test: {} }
personas: { P005: { name: MLOps engineer, duties: [approve, deploy, test] } }
separationOfDuties:
  first: { duties: [approve, deploy]${exceptions} }
  second: { duties: [approve, test] }
`;
    const only = ['separation-of-duties'];
    expect(checkYaml(data(''), { only })).toHaveLength(2);
    const excepted = checkYaml(data(', exceptions: [{ rule: separation-of-duties, reason: Small team. }]'), {
      only,
    });
    expect(excepted).toMatchObject([{ subjects: [{ persona: 'P005', separation: 'second' }] }]);
  });

  it('reports an exception as an error from the day after its last, and accepts nothing then', () => {
    const check =
      'exceptions: [{ rule: standing-privilege, until: 2026-11-24, reason: Until the pipeline is there. }]';
    const on = (today: string) => checkYaml(`${DATA}\ncheck: { ${check} }`, { ...ONLY_STANDING, today });
    expect(on('2026-11-24')).toEqual([]);
    expect(summary(on('2026-11-25'))[0]).toBe(
      'error expired-exception at check.exceptions.0: The exception from "standing-privilege" ended on 2026-11-24 (Until the pipeline is there.).',
    );
    expect(on('2026-11-25')).toHaveLength(4);
  });

  it.each([
    ['one stage', 'rule: stage-without-persona, process: mlops/run', ['Test']],
    ['a stage by its name', 'rule: stage-without-persona, process: ML Ops/Test it', ['Run']],
    ['a process', 'rule: stage-without-persona, process: ML Ops', []],
    ['one skill', 'rule: skill-without-learning, skill: sql', ['Test', 'Run']],
    ['one team', 'rule: unused-team, team: red', ['Test', 'Run']],
  ])('may be for %s', (_, exception, stages) => {
    const found = checkYaml(
      `
teams: { red: { name: Red } }
skills: { sql: { name: SQL } }
processes: { mlops: { name: ML Ops, stages: { test: { name: Test it }, run: { name: Run } } } }
personas: { P1: { name: A, skills: SQL } }
check: { preset: strict, exceptions: [{ ${exception}, reason: x }] }`,
      { only: ['stage-without-persona', 'skill-without-learning', 'unused-team'] },
    );
    const text = found.map(({ message }) => message).join();
    expect(['Test', 'Run'].filter((stage) => text.includes(`"${stage}`))).toEqual(stages);
    expect(text.includes('"SQL"')).toBe(!exception.includes('sql'));
    expect(text.includes('"Red"')).toBe(!exception.includes('red'));
    expect(found.map(({ code }) => code)).not.toContain('unused-exception');
  });

  it('says which stages there are', () => {
    const found = checkYaml(
      `
processes: { mlops: { name: ML Ops, stages: { test: { name: Test } } }, ci: { name: CI } }
check: { exceptions: [{ rule: unused-team, process: ML Ops/tst, reason: x }, { rule: unused-team, process: c/d/e, reason: x }] }`,
    ).filter(({ code }) => code === 'unknown-reference');
    expect(found).toMatchObject([
      { message: 'There is no stage "tst" in the process "mlops".', suggestion: 'Test', valid: ['test'] },
      { message: 'There is no process "c".', valid: ['mlops', 'ci'] },
    ]);
  });

  it('reports unknown rules and references in exceptions, and exceptions that accept nothing', () => {
    const exceptions = [
      '{ rule: standing-privileges, reason: a }',
      '{ rule: standing-privilege, persona: P099, reason: b }',
      '{ rule: standing-privilege, environment: prod, reason: c }',
      '{ rule: known-role, reason: not run here }',
    ];
    const found = checkYaml(`${DATA}\ncheck: { exceptions: [${exceptions.join(', ')}] }`, ONLY_STANDING);
    expect(summary(found.filter(({ code }) => code !== 'standing-privilege'))).toEqual([
      'error unknown-reference at check.exceptions.1.persona: There is no persona "P099".',
      'error unknown-rule at check.exceptions.0.rule: There is no rule "standing-privileges".',
      'warning unused-exception at check.exceptions.2: The exception from "standing-privilege" does not match any finding.',
    ]);
    expect(found.find(({ code }) => code === 'unknown-rule')?.suggestion).toBe('standing-privilege');
  });
});

it('lists all exceptions, with what they cover and how many findings they accept', () => {
  const { registry, origins } = buildFromYaml(`
duties: { approve: {}, deploy: {} }
personas: { P1: { name: Engineer, kind: person, duties: [approve, deploy] } }
services: { lake: { name: Lake } }
access:
  P1:
    lake:
      dev: [{ role: Owner, exceptions: [{ rule: standing-privilege, reason: a, by: Kim, until: 2027-01-31 }] }]
      stage: { sameAs: dev }
separationOfDuties:
  gate: { duties: [approve, deploy], environments: dev, exceptions: [{ rule: separation-of-duties, reason: b }] }
check:
  exceptions:
    - { rule: access-stated, persona: P1, reason: c }
    - { rule: access-stated, service: lake, reason: d, until: 2026-01-31 }
    - { rule: role-has-id, reason: off in this preset }
    - { rule: no-such-rule, reason: e }
    - { rule: use-groups, reason: stale }
`);
  const risks = examineRegistry(registry, { origins, today: '2026-11-24' }).toRisks();
  expect(risks.map(({ place, ...risk }) => ({ ...risk, at: place?.path?.join('.') }))).toEqual([
    {
      ...{ rule: 'standing-privilege', reason: 'a', by: 'Kim', until: '2027-01-31', state: 'accepted' },
      covers: { grant: registry.grants[0] },
      findings: 2,
      at: 'access.P1.lake.dev.0.exceptions.0',
    },
    {
      ...{ rule: 'separation-of-duties', reason: 'b', state: 'accepted', covers: { separation: 'gate' } },
      findings: 1,
      at: 'separationOfDuties.gate.exceptions.0',
    },
    {
      ...{ rule: 'access-stated', reason: 'c', state: 'accepted', covers: { scope: { persona: 'P1' } } },
      findings: 1,
      at: 'check.exceptions.0',
    },
    {
      ...{ rule: 'access-stated', reason: 'd', until: '2026-01-31', state: 'ended' },
      covers: { scope: { service: 'lake' } },
      at: 'check.exceptions.1',
    },
    {
      ...{ rule: 'role-has-id', reason: 'off in this preset', state: 'accepted', covers: { scope: {} } },
      at: 'check.exceptions.2',
    },
    {
      ...{ rule: 'use-groups', reason: 'stale', state: 'accepted', covers: { scope: {} }, findings: 0 },
      at: 'check.exceptions.4',
    },
  ]);
});

describe('aggregation', () => {
  const personas = Array.from({ length: 12 }, (_, number) => `P${number + 1}`);
  const data = `
personas: { ${personas.map((id) => `${id}: { name: ${id}, services: aml }`).join(', ')} }
services: { aml: { name: Azure Machine Learning } }
access: { P1: { aml: { dev: none, stage: none, prod: none } } }
`;

  it('joins the findings of a noisy rule, with all their subjects and places', () => {
    const [found, ...others] = checkYaml(data, { only: ['service-on-card-without-access'] });
    expect(others).toEqual([]);
    expect(found?.message).toBe(
      '11 personas list "Azure Machine Learning", but their access to it is not documented: "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "P11" and 1 more.',
    );
    expect(found?.subjects).toHaveLength(11);
    expect(found?.subjects?.[0]).toEqual({ persona: 'P2', service: 'aml' });
    expect(found?.place?.path).toEqual(['personas', 'P2']);
    expect(found?.related).toHaveLength(10);
    expect(found?.related?.[0]?.place.path).toEqual(['personas', 'P3']);
  });

  it('counts only findings that no exception accepts', () => {
    const accepted = personas
      .slice(2)
      .map((persona) => `{ rule: service-on-card-without-access, persona: ${persona}, reason: later }`);
    const found = checkYaml(`${data}\ncheck: { exceptions: [${accepted.join(', ')}] }`, {
      only: ['service-on-card-without-access'],
    });
    expect(found.map(({ message }) => message)).toEqual([
      '"P2" lists "Azure Machine Learning", but its access to it is not documented.',
    ]);
  });
});

describe('rules that cannot be checked', () => {
  it('are reported if they need a date and there is none', () => {
    const data = `${DATA}\ncheck: { preset: strict }`;
    expect(summary(checkYaml(data, { only: ['expired-grant', 'review-overdue'], today: null }))).toEqual([
      'info expired-grant at check: Not checked: no current date is given.',
      'info review-overdue at check: Not checked: no current date is given.',
    ]);
    expect(checkYaml(data, { only: ['expired-grant'], today: '2026-11-24' })).toEqual([]);
  });

  it('use a given date before the date of the data', () => {
    const data = `
check: { today: 2026-11-24 }
personas: { P004: { name: Data Scientist } }
services: { aml: { name: Azure Machine Learning } }
access: { P004: { aml: { dev: [{ role: Reader, until: 2026-12-31 }] } } }
`;
    expect(checkYaml(data, { only: ['expired-grant'], today: null })).toEqual([]);
    expect(checkYaml(data, { only: ['expired-grant'], today: '2027-01-01' })).toHaveLength(1);
  });

  it('are reported for a public registry if their data is left out', () => {
    const found = checkYaml(`${DATA}\ncheck: { preset: strict, today: 2026-11-24 }`, {
      accessDetails: 'public',
    });
    expect(summary(found.filter(({ message }) => message.startsWith('Not checked')))).toEqual([
      'info scope-resolves at check: Not checked: scopes are left out of the public data.',
      'info wide-scope at check: Not checked: scopes are left out of the public data.',
      'info use-groups at check: Not checked: identities are left out of the public data.',
      'info agent-identity-kind at check: Not checked: identities are left out of the public data.',
      'info identity-per-environment at check: Not checked: identities are left out of the public data.',
      'info shared-identity at check: Not checked: identities are left out of the public data.',
      'info eligible-where-unknown at check: Not checked: identities are left out of the public data.',
      'info exception-says-who at check: Not checked: exceptions are left out of the public data.',
    ]);
  });
});

it('finds nothing in empty data, and nothing about access if no access is written', () => {
  expect(checkYaml('{}')).toEqual([]);
  const card =
    'personas: { P001: { name: Data Engineer, services: Azure Storage, team: Data, processes: ETL } }';
  expect(checkYaml(card)).toEqual([]);
});

it('gives the same findings for a registry read back from JSON', async () => {
  const { buildFromYaml } = await import('../testing/buildFromYaml.js');
  const { checkRegistry } = await import('./checkRegistry.js');
  const { registry, origins } = buildFromYaml(DATA);
  const again = JSON.parse(JSON.stringify(registry)) as typeof registry;
  expect(checkRegistry(again, { origins })).toEqual(checkRegistry(registry, { origins }));
});
