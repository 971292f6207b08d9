import { describe, expect, it } from 'vitest';
import { toAssignmentName } from '../assignments/toAssignmentName.js';
import { readSnapshot } from '../imports/readSnapshot.js';
import { assignedModel, planOf, readBound } from '../testing/assignmentFixtures.js';
import { compareAssignments } from './compareAssignments.js';
import type { DatedSnapshot, Drift } from './drift.js';

const DEV = '/subscriptions/11111111-1111-1111-1111-111111111111';
const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
const ENGINEERS = 'aaaaaaaa-0000-0000-0000-000000000001';

const DATA = `
environments: { dev: {}, prod: {} }
services:
  lake: { name: Data Lake, system: azure, scope: 'rg-lake-\${env}' }
  vault: { name: Vault, system: azure, scope: 'rg-vault-\${env}' }
  cluster: { name: Cluster, system: kubernetes, scope: 'namespace forecast-\${env}' }
  code: { name: Code, system: github, scope: repository forecast }
personas:
  P001: { name: Engineer }
access:
  P001:
    lake: { dev: [Reader, { role: Contributor, until: 2026-01-31 }], prod: [Reader] }
    vault: { dev: [Contributor] }
    cluster: { dev: edit, prod: view }
    code: { dev: Write }
`;
const BOUND = `
organization: contoso
environments: { dev: { subscription: 11111111-1111-1111-1111-111111111111 }, prod: { subscription: 22222222-2222-2222-2222-222222222222 } }
personas:
  P001: { all: { azure: ${ENGINEERS}, kubernetes: 'oidc:engineers', github: engineers } }
`;

function snapshotOf(value: unknown): DatedSnapshot {
  const { value: snapshot, diagnostics } = readSnapshot({ file: 'actual.json', text: JSON.stringify(value) });
  if (snapshot === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return { ...snapshot, file: 'actual.json', date: '2026-11-30' };
}

const compare = (...values: unknown[]): Drift =>
  compareAssignments(assignedModel(DATA), readBound(BOUND), values.map(snapshotOf));

/** `missing dev Reader`; of what only the system has `unknown-principal <scope> Reader`. */
const shown = ({ entries }: Drift): string[] =>
  entries.map(({ status, environment, scope, role, details }) =>
    [status, environment ?? scope, role.name, ...details].join(' '),
  );
const without = (drift: Drift, system: string): Drift => ({
  ...drift,
  entries: drift.entries.filter((entry) => entry.system === system),
});

const az = (scope: string, role: string, principalId = ENGINEERS, more: object = {}) => ({
  id: `${scope}/providers/Microsoft.Authorization/roleAssignments/99999999-0000-0000-0000-000000000000`,
  principalId,
  principalName: 'grp-engineers',
  principalType: 'Group',
  roleDefinitionId: `${DEV}/providers/Microsoft.Authorization/roleDefinitions/${role}`,
  roleDefinitionName: role === READER ? 'Reader' : 'Contributor',
  scope,
  ...more,
});
const LAKE = az(`${DEV}/resourcegroups/RG-lake-dev`, READER);
const VAULT = az(`${DEV}/resourceGroups/rg-vault-dev`, CONTRIBUTOR);
const azure = (...entries: unknown[]) => shown(without(compare(entries), 'azure'));
const NO_PROD = 'not-checked prod Reader there is no list of its place';

describe('Azure', () => {
  it('is as documented, whatever the case of the scope; a list of one subscription says nothing about another', () => {
    expect(azure(LAKE, VAULT)).toEqual([NO_PROD, 'adopted dev Reader', 'adopted dev Contributor']);
  });

  it('matches an assignment with the id that the exports write', () => {
    const plan = planOf(['azure'], DATA, BOUND);
    const [first] = plan.assignments;
    if (first === undefined) throw new Error('no assignment');
    const id = `${first.scope}/providers/Microsoft.Authorization/roleAssignments/${toAssignmentName(first)}`;
    expect(azure({ ...LAKE, id }, VAULT)).toContain('match dev Reader');
  });

  it.each<[string, unknown[], string[]]>([
    ['missing', [LAKE], ['missing dev Contributor']],
    [
      'undocumented, also in another subscription',
      [LAKE, VAULT, az('/subscriptions/33333333-3333-3333-3333-333333333333', READER)],
      ['undocumented /subscriptions/33333333-3333-3333-3333-333333333333 Reader'],
    ],
    [
      'another role',
      [LAKE, { ...VAULT, roleDefinitionId: READER, roleDefinitionName: 'Reader' }],
      ['changed dev Contributor role Contributor, in the system Reader'],
    ],
    [
      'a condition',
      [{ ...LAKE, condition: "@Resource[a] StringEquals 'b'" }, VAULT],
      ['changed dev Reader has a condition that is not documented'],
    ],
    [
      'covered by the subscription',
      [LAKE, az(DEV, CONTRIBUTOR)],
      [
        `undocumented ${DEV} Contributor`,
        'covered dev Contributor by the same role on /subscriptions/11111111-1111-1111-1111-111111111111',
      ],
    ],
    [
      'covered by a management group',
      [LAKE, az('/providers/Microsoft.Management/managementGroups/corp', CONTRIBUTOR)],
      [
        'undocumented /providers/Microsoft.Management/managementGroups/corp Contributor',
        'covered dev Contributor by the same role on /providers/Microsoft.Management/managementGroups/corp',
      ],
    ],
    [
      'an orphaned principal',
      [LAKE, VAULT, az(DEV, READER, 'cccccccc-0000-0000-0000-000000000001', { principalName: '' })],
      [`orphaned ${DEV} Reader`],
    ],
    [
      'an unknown principal, which counts only where the data has something',
      [
        LAKE,
        VAULT,
        az(DEV, READER, 'cccccccc-0000-0000-0000-000000000001'),
        az(
          '/subscriptions/33333333-3333-3333-3333-333333333333',
          READER,
          'cccccccc-0000-0000-0000-000000000001',
        ),
      ],
      [`unknown-principal ${DEV} Reader`],
    ],
    [
      'ended',
      [LAKE, VAULT, az(`${DEV}/resourceGroups/rg-lake-dev`, CONTRIBUTOR)],
      ['ended dev Contributor ended on 2026-01-31'],
    ],
  ])('%s', (_, entries, expected) => {
    expect(azure(...entries).filter((text) => !/^(not-checked|adopted)/.test(text))).toEqual(expected);
  });

  it('reads the form of the REST interface; a page with a next one is incomplete, so nothing is missing', () => {
    const toRest = ({ id, ...properties }: typeof LAKE) => ({ id, properties });
    expect(azureOf({ value: [LAKE, VAULT].map(toRest) })).toEqual(azure(LAKE, VAULT));
    expect(azureOf({ value: [toRest(LAKE)], nextLink: 'https://management.azure.com/next' })).toEqual([
      NO_PROD,
      'not-checked dev Contributor the list of its place is incomplete',
      'adopted dev Reader',
    ]);
  });

  it('does not take a list without names for one of orphans', () => {
    const nameless = { principalName: '' };
    expect(azure({ ...LAKE, ...nameless }, { ...VAULT, ...nameless })).toEqual(azure(LAKE, VAULT));
  });
});
const azureOf = (value: unknown) => shown(without(compare(value), 'azure'));

describe('Privileged Identity Management', () => {
  const data = DATA.replace(
    'vault: { dev: [Contributor] }',
    'vault: { dev: { role: Contributor, assignment: eligible, until: 2027-03-31 } }',
  );
  const shownOf = (...values: unknown[]) =>
    shown(
      without(compareAssignments(assignedModel(data), readBound(BOUND), values.map(snapshotOf)), 'azure'),
    ).filter((text) => text.includes('Contributor'));
  const eligible = {
    id: `${VAULT.scope}/providers/Microsoft.Authorization/roleEligibilityScheduleInstances/x`,
    type: 'Microsoft.Authorization/roleEligibilityScheduleInstances',
    properties: {
      scope: VAULT.scope,
      roleDefinitionId: VAULT.roleDefinitionId,
      principalId: ENGINEERS,
      memberType: 'Direct',
      endDateTime: '2027-03-31T23:59:59Z',
    },
  };
  const activated = {
    id: `${VAULT.scope}/providers/Microsoft.Authorization/roleAssignmentScheduleInstances/y`,
    properties: { ...eligible.properties, assignmentType: 'Activated', originRoleAssignmentId: VAULT.id },
  };

  it('says nothing about eligible assignments without their list', () => {
    expect(shownOf([LAKE])).toEqual([
      'not-checked dev Contributor there is no list of eligible assignments of its place',
    ]);
  });

  it('takes an activation for what it is', () => {
    expect(shownOf([LAKE, VAULT], { value: [eligible] })).toEqual([
      `undocumented ${VAULT.scope} Contributor`,
      'match dev Contributor',
    ]);
    expect(shownOf([LAKE, VAULT], { value: [eligible] }, { value: [activated] })).toEqual([
      'match dev Contributor',
    ]);
  });

  it('compares the end, and leaves out who is in a group', () => {
    const later = {
      ...eligible,
      properties: { ...eligible.properties, endDateTime: '2028-01-01T00:00:00Z' },
    };
    expect(shownOf({ value: [later] })).toEqual([
      'changed dev Contributor documented until 2027-03-31, ends on 2028-01-01',
    ]);
    const member = {
      ...eligible,
      properties: {
        ...eligible.properties,
        principalId: 'dddddddd-0000-0000-0000-000000000001',
        memberType: 'Group',
      },
    };
    expect(shownOf({ value: [eligible, member] })).toEqual(['match dev Contributor']);
  });
});

describe('Kubernetes', () => {
  const binding = (namespace: string | undefined, role: string, name = 'oidc:engineers', kind = 'Group') => ({
    kind: namespace === undefined ? 'ClusterRoleBinding' : 'RoleBinding',
    metadata: { name: `${role}-x`, ...(namespace !== undefined && { namespace }) },
    roleRef: { kind: 'ClusterRole', name: role },
    subjects: [{ kind, name, namespace }],
  });
  const list = (...items: unknown[]) => shown(without(compare({ kind: 'List', items }), 'kubernetes'));

  it('is as documented', () => {
    expect(list(binding('forecast-dev', 'edit'), binding('forecast-prod', 'view'))).toEqual([
      'match dev edit',
      'match prod view',
    ]);
  });

  it.each<[string, unknown[], string[]]>([
    [
      'one namespace',
      [binding('forecast-dev', 'edit')],
      ['not-checked prod view there is no list of its place', 'match dev edit'],
    ],
    [
      'missing',
      [binding('forecast-dev', 'edit'), binding('other', 'edit', 'x')],
      ['missing prod view', 'match dev edit'],
    ],
    [
      'changed',
      [binding('forecast-dev', 'edit'), binding('forecast-prod', 'admin')],
      ['changed prod view role view, in the system admin', 'match dev edit'],
    ],
    [
      'covered by the cluster, and undocumented there',
      [binding('forecast-dev', 'edit'), binding(undefined, 'view')],
      ['undocumented  view', 'covered prod view by the same role on the whole cluster', 'match dev edit'],
    ],
    [
      'a user with the name of the group, and a service account',
      [
        binding('forecast-dev', 'edit'),
        binding('forecast-prod', 'view'),
        binding('forecast-dev', 'edit', 'oidc:engineers', 'User'),
        binding('forecast-dev', 'view', 'robot', 'ServiceAccount'),
      ],
      [
        'undocumented forecast-dev edit',
        'unknown-principal forecast-dev view',
        'match dev edit',
        'match prod view',
      ],
    ],
  ])('%s', (_, items, expected) => {
    expect(list(...items)).toEqual(expected);
  });
});

describe('GitHub', () => {
  const team = (slug: string, permissions: object, permission = 'pull') => ({
    slug,
    permission,
    permissions,
  });
  const repository = (...teams: unknown[]) =>
    shown(without(compare({ repository: 'Contoso/forecast', teams }), 'github'));

  it.each<[string, unknown[], string[]]>([
    [
      'as documented: the map of permissions decides',
      [team('engineers', { pull: true, triage: true, push: true })],
      ['match dev Write'],
    ],
    ['pages', [[team('engineers', { push: true })], []], ['match dev Write']],
    ['missing', [], ['missing dev Write']],
    [
      'changed',
      [team('engineers', { admin: true, push: true }, 'push')],
      ['changed dev Write role Write, in the system admin'],
    ],
    [
      'unknown',
      [team('engineers', { push: true }), team('ops', { admin: true })],
      ['unknown-principal Contoso/forecast admin', 'match dev Write'],
    ],
  ])('%s', (_, teams, expected) => {
    expect(repository(...teams)).toEqual(expected);
  });
});

describe('AWS', () => {
  const ARN = 'arn:aws:sso:::permissionSet/ssoins-1111222233334444/ps-1111222233334444';
  const data = `
environments: { dev: {}, prod: {} }
services: { cloud: { name: Cloud, system: aws, scope: 'account of \${env}' } }
personas: { P001: { name: Engineer } }
access: { P001: { cloud: { dev: ReadOnlyAccess, prod: ReadOnlyAccess } } }
`;
  const bound = `
identityCenter: arn:aws:sso:::instance/ssoins-1111222233334444
environments: { dev: { account: '111122223333' }, prod: { account: '444455556666' } }
roles: { aws-readonlyaccess: ${ARN} }
personas: { P001: { all: { aws: 90670000-0000-0000-0000-000000000000 } } }
`;
  const assignment = (AccountId: string, PrincipalId: string) => ({
    AccountId,
    PermissionSetArn: ARN,
    PrincipalType: 'GROUP',
    PrincipalId,
  });
  const engineers = assignment('111122223333', '90670000-0000-0000-0000-000000000000');
  const list = (value: unknown) =>
    shown(compareAssignments(assignedModel(data), readBound(bound), [snapshotOf(value)]));

  it.each<[string, unknown, string[]]>([
    [
      'a list of one account',
      { AccountAssignments: [engineers] },
      ['not-checked prod ReadOnlyAccess there is no list of its place', 'match dev ReadOnlyAccess'],
    ],
    [
      'several lists',
      [{ AccountAssignments: [engineers] }, { AccountAssignments: [assignment('444455556666', 'other')] }],
      ['missing prod ReadOnlyAccess', `unknown-principal 444455556666 ${ARN}`, 'match dev ReadOnlyAccess'],
    ],
    [
      'an incomplete list',
      { AccountAssignments: [engineers, assignment('444455556666', 'other')], NextToken: 'x' },
      [
        `unknown-principal 444455556666 ${ARN}`,
        'not-checked prod ReadOnlyAccess the list of its place is incomplete',
        'match dev ReadOnlyAccess',
      ],
    ],
  ])('%s', (_, value, expected) => {
    expect(list(value)).toEqual(expected);
  });
});

it('counts, and rounds the share of what is as documented down', () => {
  const { coverage, counts, notes } = compare([LAKE]);
  expect(coverage).toBe(50);
  expect(counts).toMatchObject({ adopted: 1, missing: 1, 'not-checked': 4 });
  expect(notes).toEqual([]);
});
