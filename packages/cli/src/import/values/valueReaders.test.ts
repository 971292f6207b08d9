import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFolder, type Files, run } from '../../testing.js';

const SUBSCRIPTION = '11111111-1111-1111-1111-111111111111';
const ENGINEERS = '22222222-2222-2222-2222-222222222222';
const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';

const data = `environments:
  dev: { name: Dev }
  prod: { name: Prod }
services:
  data-lake: { name: Data Lake, scope: 'rg-lake-\${env}', provider: Microsoft.Storage }
  key-vault: { name: Azure Key Vault, provider: Microsoft.KeyVault }
  cluster: { name: Forecast cluster, systems: kubernetes, scope: 'namespace forecast-\${env}' }
  code: { name: forecast, systems: github, environments: shared, scope: contoso/forecast }
  landing: { name: Landing zone, systems: aws }
  warehouse: { name: Warehouse, systems: gcp }
personas:
  P001: { name: Data Engineer, identity: { kind: group, name: 'grp-engineers-\${env}' } }
  P002: { name: Analyst }
`;
const bindings = `environments:
  dev: { subscription: ${SUBSCRIPTION}, account: '111122223333' }
personas:
  P001:
    all: { azure: ${ENGINEERS}, github: engineers, aws: g-1, kubernetes: 'oidc:engineers' }
roles:
  landing-reader: arn:aws:sso:::permissionSet/ssoins-1/ps-1
`;

async function runImport(files: Files, ...args: string[]) {
  using folder = createFolder({ 'personas.yml': data, 'bindings.yml': bindings, ...files });
  const { code, output, errors } = await run(folder.directory, 'import', ...args, '-o', 'personas.yml');
  const written = readFileSync(join(folder.directory, 'personas.yml'), 'utf8');
  return {
    code,
    output,
    report: errors.split('\n').filter((line) => line !== ''),
    added: written.startsWith(data) ? written.slice(data.length) : written,
  };
}

const assignment = (scope: string, rest: object = {}) => ({
  id: `${scope}/providers/Microsoft.Authorization/roleAssignments/1`,
  principalId: ENGINEERS,
  principalType: 'Group',
  roleDefinitionId: `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/${READER}`,
  scope,
  ...rest,
});

describe('assignments of Azure', () => {
  it('are found by bindings, scopes of the data, names of identities and providers', async () => {
    const group = `/subscriptions/${SUBSCRIPTION}/resourceGroups/RG-lake-dev`;
    const list = [
      assignment(group),
      assignment(
        `${group}/providers/Microsoft.Storage/storageAccounts/lake/blobServices/default/containers/raw`,
      ),
      assignment(
        `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-x-dev/providers/Microsoft.KeyVault/vaults/kv-1`,
        {
          principalId: '33333333-3333-3333-3333-333333333333',
          principalName: 'grp-engineers-dev',
          condition: '@Resource[x] StringEquals y',
        },
      ),
      assignment('/subscriptions/44444444-4444-4444-4444-444444444444'),
      assignment(group, { principalId: '55555555-5555-5555-5555-555555555555', principalName: 'Ann' }),
      { no: 'assignment' },
    ];
    const { code, added, report } = await runImport({ 'azure.json': JSON.stringify(list) }, 'azure.json');
    expect(code).toBe(0);
    expect(added).toMatchInlineSnapshot(`
      "
      access:
        P001:
          data-lake:
            dev: [Reader, {role: Reader, scope: /subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/RG-lake-dev/providers/Microsoft.Storage/storageAccounts/lake/blobServices/default/containers/raw}]
          key-vault:
            dev: [{role: Reader, scope: /subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-x-dev/providers/Microsoft.KeyVault/vaults/kv-1, condition: "@Resource[x] StringEquals y"}]
      "
    `);
    expect(report).toMatchInlineSnapshot(`
      [
        "azure.json taken info: List of 5 assignments.",
        "azure.json unreadable-entry warning: Entry 6 has no \`principalId\`.",
        "    It is left out, so the list counts as incomplete.",
        "azure.json not-understood warning: The scope "/subscriptions/44444444-4444-4444-4444-444444444444" is no service of the data, so the access there was left out.",
        "azure.json not-understood warning: "Ann" is no persona of the data, so its access was left out.",
        "3 warnings, 1 info",
      ]
    `);
  });
});

it('role bindings of Kubernetes, in YAML', async () => {
  const yaml = `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: a, namespace: forecast-dev }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: edit }
subjects:
  - { kind: Group, name: 'oidc:engineers' }
  - { kind: ServiceAccount, name: runner, namespace: ci }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: x }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: b }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
subjects: [{ kind: Group, name: 'oidc:engineers' }]
`;
  const { added, report } = await runImport({ 'rbac.yaml': yaml }, 'rbac.yaml');
  expect(added).toMatchInlineSnapshot(`
    "
    access:
      P001:
        cluster:
          dev: [edit]
    "
  `);
  expect(report).toMatchInlineSnapshot(`
    [
      "rbac.yaml taken info: List of 3 assignments.",
      "rbac.yaml left-out info: "ConfigMap" (1) is no role binding.",
      "rbac.yaml not-understood warning: "ci/runner" is no persona of the data, so its access was left out.",
      "rbac.yaml not-understood warning: The whole cluster is no service of the data, so the access there was left out.",
      "2 warnings, 2 info",
    ]
  `);
});

it('teams of a repository on GitHub: the map of permissions decides', async () => {
  const value = {
    repository: 'contoso/forecast',
    teams: [
      { slug: 'engineers', permission: 'push', permissions: { pull: true, push: true, maintain: true } },
    ],
    collaborators: [{ login: 'ann', role_name: 'read', permissions: { pull: true } }],
  };
  const { added, report } = await runImport({ 'github.json': JSON.stringify(value) }, 'github.json');
  expect(added).toBe('\naccess:\n  P001:\n    code:\n      all: [maintain]\n');
  expect(report).toContain(
    'github.json not-understood warning: "ann" is no persona of the data, so its access was left out.',
  );
});

it('assignments of AWS IAM Identity Center', async () => {
  const value = {
    AccountAssignments: [
      {
        AccountId: '111122223333',
        PermissionSetArn: 'arn:aws:sso:::permissionSet/ssoins-1/ps-1',
        PrincipalType: 'GROUP',
        PrincipalId: 'g-1',
      },
    ],
  };
  const { added } = await runImport({ 'aws.json': JSON.stringify(value) }, 'aws.json');
  expect(added).toBe('\naccess:\n  P001:\n    landing:\n      dev: [landing-reader]\n');
});

it('an end of Privileged Identity Management is a moment, and its day is taken', async () => {
  const scope = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-lake-dev`;
  const { id, ...properties } = assignment(scope, {
    endDateTime: '2027-01-01T00:00:00Z',
    roleEligibilityScheduleId: '/x',
  });
  const { code, added } = await runImport(
    { 'pim.json': JSON.stringify({ value: [{ id, properties }] }) },
    'pim.json',
  );
  expect(code).toBe(0);
  expect(added).toContain('dev: [{role: Reader, assignment: eligible, until: 2026-12-31}]');
});

it('lists of Kubernetes may be documents of one file, beside other things', async () => {
  const binding = (role: string) => ({
    metadata: { name: role, namespace: 'forecast-dev' },
    roleRef: { kind: 'ClusterRole', name: role },
    subjects: [{ kind: 'Group', name: 'oidc:engineers' }],
  });
  const documents = [
    { kind: 'List', items: [{ kind: 'RoleBinding', ...binding('view') }, { kind: 'ConfigMap' }] },
    { kind: 'RoleBindingList', items: [binding('edit')] },
    { kind: 'RoleBinding', ...binding('admin') },
    { kind: 'Role' },
  ];
  const text = documents.map((each) => JSON.stringify(each)).join('\n---\n');
  const { code, added, report } = await runImport({ 'k.yml': text }, 'k.yml');
  expect(code).toBe(0);
  expect(added).toContain('dev: [view, edit, admin]');
  expect(report).toContain('k.yml left-out info: "ConfigMap" (1) is no role binding.');
  expect(report).toContain('k.yml left-out info: "Role" (1) is no role binding.');
});

describe('mappings of AWS IAM Identity Center as code', () => {
  it('of groups and accounts: an account by its number or name, and not what stands for several', async () => {
    const value = [
      {
        TargetGroupName: 'Data Engineer',
        PermissionSetName: ['ReadOnlyAccess', 'PowerUserAccess'],
        TargetAccountid: ['111122223333', 'name:landing-prod', 'ou:Sandbox'],
      },
      { TargetGroupName: 'Data Engineer', PermissionSetName: [], TargetAccountid: ['111122223333'] },
    ];
    const { added, report } = await runImport(
      { 'target-mapping.json': JSON.stringify(value) },
      'target-mapping.json',
    );
    expect(added).toBe(
      '\naccess:\n  P001:\n    landing:\n      dev: [ReadOnlyAccess, PowerUserAccess]\n      prod: [ReadOnlyAccess, PowerUserAccess]\n',
    );
    expect(report).toEqual([
      'target-mapping.json taken info: Mapping of groups, permission sets and accounts: 4 assignments.',
      'target-mapping.json not-understood warning: Entry 2 does not say who has which permission set where, so it was left out.',
      'target-mapping.json not-understood warning: "ou:Sandbox" stands for several accounts, which the file does not list, so the access there was left out (1 entry).',
      '2 warnings, 1 info',
    ]);
  });

  it.each([
    [
      'for all accounts',
      [{ GlobalGroupName: 'Analyst', PermissionSetName: ['A'], TargetAccountid: 'Global' }],
      [],
    ],
    [
      'with targets',
      {
        Assignments: [
          {
            SID: 'x',
            Target: ['landing:111122223333', 'Root', 'team:ou-abcd-12345678:*'],
            PrincipalType: 'GROUP',
            PrincipalId: 'Analyst',
            PermissionSetName: 'ViewOnlyAccess',
          },
        ],
      },
      ['dev: [ViewOnlyAccess]'],
    ],
    [
      'of a module of Terraform',
      {
        account_assignments: [
          {
            account: '111122223333',
            permission_set_name: 'ViewOnlyAccess',
            principal_type: 'GROUP',
            principal_name: 'Analyst',
          },
        ],
      },
      ['dev: [ViewOnlyAccess]'],
    ],
  ])('%s', async (_, value, expected) => {
    const { code, added } = await runImport({ 'm.json': JSON.stringify(value) }, 'm.json');
    expect(code).toBe(0);
    expect(added.split('\n').filter((line) => line.includes('['))).toEqual(
      expected.map((line) => `      ${line}`),
    );
  });
});

it('one page of a longer list is told', async () => {
  const value = { AccountAssignments: [], NextToken: 'abc' };
  const { report } = await runImport({ 'a.json': JSON.stringify(value) }, 'a.json');
  expect(report).toContain(
    'a.json left-out warning: The file is one page of a longer list, so access is missing. Ask for all pages, and import them, too.',
  );
  const azure = { value: [], nextLink: 'https://example.com' };
  expect((await runImport({ 'a.json': JSON.stringify(azure) }, 'a.json')).report[1]).toContain('one page');
});

it('other things beside role bindings are told', async () => {
  const yaml = `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: r, namespace: forecast-dev }
roleRef: { kind: ClusterRole, name: view }
subjects: [{ kind: Group, name: 'oidc:engineers' }]
---
apiVersion: v1
kind: Namespace
metadata: { name: forecast-dev }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: x }
---
- 1
`;
  const { added, report } = await runImport({ 'k.yml': yaml }, 'k.yml');
  expect(added).toBe('\naccess:\n  P001:\n    cluster:\n      dev: [view]\n');
  expect(report).toEqual([
    'k.yml taken info: List of 1 assignment.',
    'k.yml left-out info: "Namespace" (1) is no role binding.',
    'k.yml left-out info: "Role" (1) is no role binding.',
    'k.yml left-out info: "other things" (1) is no role binding.',
    '4 info',
  ]);
});

it('teams of an organisation on GitHub', async () => {
  const team = (slug: string, rest: object = {}) => ({
    slug,
    name: slug.toUpperCase(),
    permission: 'pull',
    ...rest,
  });
  const value = [
    [team('data', { description: 'Data', parent: { slug: 'tech' } }), team('tech', { description: null })],
    [team('ops', { parent: { slug: 'gone' } }), { message: 'x' }],
  ];
  const { added, report } = await runImport({ 'teams.json': JSON.stringify(value) }, 'teams.json');
  expect(added).toBe(
    '\nteams:\n  data:\n    name: DATA\n    description: Data\n    parent: tech\n  tech:\n    name: TECH\n  ops:\n    name: OPS\n',
  );
  expect(report).toEqual([
    'teams.json taken info: Teams of GitHub: 3. What a team may do is in the lists of repositories.',
    'teams.json not-understood warning: Entries that are no team: 1.',
    'teams.json not-understood warning: The parent "gone" of "ops" is not in the file, so it was left out.',
    '2 warnings, 1 info',
  ]);
});

it('a list of GitHub that does not say its repository gives no access, which is told', async () => {
  const value = [{ login: 'ann', role_name: 'write', permissions: { push: true } }];
  const { code, report } = await runImport({ 'a.json': JSON.stringify(value) }, 'a.json');
  expect(code).toBe(0);
  expect(report[1]).toContain(
    'The list does not say which repository it is about, so what 1 team or person may do',
  );
});

it('names of other systems that are no ids get one that is near, and people may have dots in theirs', async () => {
  const entity = (kind: string, name: string, spec: string) =>
    `apiVersion: backstage.io/v1alpha1\nkind: ${kind}\nmetadata: { name: ${name} }\nspec: { ${spec} }\n`;
  const { added, report } = await runImport(
    {
      'org.yaml': [
        entity('Group', '2fa.team', 'type: team, children: []'),
        entity('Group', '"1"', 'type: team, children: []'),
        entity('User', 'ann.lee', 'memberOf: [2fa.team], profile: { picture: "https://example.com/a.png" }'),
      ].join('---\n'),
      'teams.json': JSON.stringify({ slug: '3d-équipe', name: '3D', permission: 'pull' }),
    },
    'org.yaml',
    'teams.json',
  );
  expect(added).toBe(
    '\nteams:\n  team-2fa-team:\n    name: 2fa.team\n  team-3d-equipe:\n    name: 3D\npeople:\n  ann.lee:\n    name: ann.lee\n    teams: [team-2fa-team]\n',
  );
  expect(report).toEqual(
    expect.arrayContaining([
      'org.yaml not-understood warning: A Group has no name that can be an id, so it was left out.',
      'org.yaml left-out info: Pictures, which a site should have itself: 1.',
    ]),
  );
});

it('children of groups of Backstage: a relation may stand at one end, and what is not there is told', async () => {
  const group = (name: string, spec: string) =>
    `apiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata: { name: ${name} }\nspec: { type: team, ${spec} }\n`;
  const { added, report } = await runImport(
    {
      'org.yaml': [
        group('outer', 'children: [inner, gone, other]'),
        group('inner', 'children: []'),
        group('other', 'parent: inner'),
      ].join('---\n'),
    },
    'org.yaml',
  );
  expect(added).toBe(
    '\nteams:\n  outer:\n    name: outer\n  inner:\n    name: inner\n    parent: outer\n  other:\n    name: other\n    parent: inner\n',
  );
  expect(report.slice(1, 3)).toEqual([
    'org.yaml not-understood warning: "outer" has a child "gone" that is not in the file, so it was left out.',
    'org.yaml not-understood warning: "outer" has the child "other", whose parent is "inner", which was kept.',
  ]);
});

it('a policy of Google Cloud: the end of a condition becomes the last day', async () => {
  const value = {
    bindings: [
      {
        role: 'roles/storage.objectViewer',
        members: ['group:grp-engineers-prod', 'user:ann@example.com'],
        condition: { title: 'Ends', expression: "request.time < timestamp('2027-04-01T00:00:00Z')" },
      },
      {
        role: 'roles/storage.admin',
        members: ['group:grp-engineers-prod'],
        condition: {
          title: 'Both',
          expression: 'resource.name.startsWith("a") && request.time < timestamp("2027-04-01T12:00:00Z")',
        },
      },
    ],
    etag: 'x',
    version: 3,
  };
  const { added, report } = await runImport(
    { 'forecast-prod.json': JSON.stringify(value) },
    'forecast-prod.json',
  );
  expect(added).toMatchInlineSnapshot(`
    "
    access:
      P001:
        warehouse:
          prod: [{role: Storage Object Viewer, until: 2027-03-31}, {role: Storage Admin, until: 2027-04-01, condition: resource.name.startsWith("a")}]
    "
  `);
  expect(report.slice(1)).toEqual([
    'forecast-prod.json not-understood warning: "ann@example.com" is no persona of the data, so its access was left out.',
    '1 warning, 1 info',
  ]);
});

it('two users of Backstage with one name are one person, which is told', async () => {
  const user = (name: string) =>
    `apiVersion: backstage.io/v1alpha1\nkind: User\nmetadata: { name: ${name} }\nspec: { memberOf: [], profile: { displayName: Zoe Lee } }\n`;
  const { report } = await runImport({ 'org.yaml': `${user('zoe')}---\n${user('zoe2')}` }, 'org.yaml');
  expect(report.filter((line) => line.includes('zoe2'))).toEqual([
    'org.yaml folded info: "zoe2" has the name of "zoe" (Zoe Lee), so both were taken as one.',
  ]);
});

it('groups and users of Backstage become groups, teams, personas and people', async () => {
  const yaml = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: tech, description: All of it }
spec: { type: department, children: [], profile: { displayName: Technology } }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: data, links: [{ url: 'https://example.com', title: Wiki }, { url: 'javascript:alert(1)' }] }
spec: { type: team, parent: group:default/tech, children: [], members: [bob] }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: inner }
spec: { type: squad, parent: data, children: [] }
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: ann }
spec: { profile: { displayName: Ann Lee, email: ann@example.com }, memberOf: [data, default/inner, elsewhere] }
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: bob }
spec: { memberOf: [tech] }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: app }
`;
  const { added, report } = await runImport({ 'org.yaml': yaml }, 'org.yaml');
  expect(added).toMatchInlineSnapshot(`
    "
    groups:
      tech:
        name: Technology
        description: All of it
    teams:
      data:
        name: data
        links: [{title: Wiki, url: https://example.com}]
        group: tech
      inner:
        name: inner
        parent: data
    people:
      ann:
        name: Ann Lee
        contacts: [mailto:ann@example.com]
        teams: [data, inner]
      bob:
        name: bob
        teams: [data]
    "
  `);
  expect(report).toMatchInlineSnapshot(`
    [
      "org.yaml taken info: Catalogue of Backstage: 5 groups and users.",
      "org.yaml left-out info: "Component" (1) is no group and no user.",
      "org.yaml not-understood warning: "ann" has a member or group "elsewhere" that is not in the file, so it was left out.",
      "org.yaml not-understood warning: The address "javascript:alert(1)" of a link of "data" is not safe, so it was left out.",
      "org.yaml not-understood warning: "bob" is in the group "tech", but people are in teams, so it was left out.",
      "3 warnings, 2 info",
    ]
  `);
});

it('what teams of an open source project have and the data has not is told', async () => {
  const yaml = `sigs:
  - name: Storage
    label: storage
    leadership: { chairs: [{ name: Ann }] }
    meetings: [{ description: Regular, url: 'javascript:alert(1)' }]
    contact: { mailing_list: 'javascript:alert(2)' }
  - name: '123'
`;
  const { added, report } = await runImport({ 'sigs.yaml': yaml }, 'sigs.yaml');
  expect(added).toContain('SIG Storage');
  expect(added).not.toContain('javascript');
  expect(report).toEqual([
    'sigs.yaml taken info: 2 teams and 0 people.',
    'sigs.yaml left-out warning: "Storage": the address "javascript:alert(2)" is not safe.',
    'sigs.yaml left-out warning: "Storage": the address "javascript:alert(1)" is not safe.',
    'sigs.yaml not-understood warning: A leader of "Storage" has no `github`, so the entry was left out.',
    'sigs.yaml left-out info: What has no place in the data: `label`.',
    '3 warnings, 2 info',
  ]);
});

it('teams of an open source project', async () => {
  const yaml = `sigs:
  - dir: sig-foo
    name: Foo
    mission_statement: >
      Does foo.
    leadership:
      chairs: [{ github: ann, name: Ann Lee, company: X }]
      tech_leads: [{ github: ann, name: Ann Lee }, { github: bob, name: Bob }]
      emeritus_leads: [{ github: old, name: Old }]
    meetings:
      - { description: Regular, day: Thursday, time: '19:00', tz: UTC, frequency: biweekly, url: 'https://example.com/z' }
    contact: { slack: foo, mailing_list: 'https://example.com/list' }
    subprojects: [{ name: bar-baz, description: A part }]
committees: [{ name: Steering }]
`;
  const { added, report } = await runImport({ 'sigs.yaml': yaml }, 'sigs.yaml');
  expect(added).toMatchInlineSnapshot(`
    "
    teams:
      sig-foo:
        name: SIG Foo
        description: Does foo.
        lead: ann
        contacts:
          - "[Slack](https://kubernetes.slack.com/messages/foo)"
          - "[Mailing list](https://example.com/list)"
        meetings: [{name: Regular, when: Thursdays 19:00 UTC (biweekly), where: https://example.com/z}]
      sig-foo-bar-baz:
        name: "Foo: bar-baz"
        description: A part
        parent: sig-foo
      steering:
        name: Steering
    people:
      ann:
        name: Ann Lee
        teams: [{team: sig-foo, role: "Chair, Technical Lead"}]
        contacts:
          - "[GitHub](https://github.com/ann)"
      bob:
        name: Bob
        teams: [{team: sig-foo, role: Technical Lead}]
        contacts:
          - "[GitHub](https://github.com/bob)"
    "
  `);
  expect(report).toMatchInlineSnapshot(`
    [
      "sigs.yaml taken info: 3 teams and 2 people.",
      "sigs.yaml left-out info: Former leads (1) have no team any more.",
      "2 info",
    ]
  `);
});

describe('an AI Factory', () => {
  const reader = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
  const owner = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
  const catalogue = {
    schema: 'aifactory.persona-catalog/v1',
    personas: {
      persona900: { name: 'boss', scope: 'core', management: 'owner' },
      persona910: {
        name: 'maker',
        scope: 'project',
        management: 'maker',
        vault: 'secrets',
        lake: 'acl',
        service_data: 'ai',
      },
      persona920: {
        name: 'watcher',
        scope: 'project',
        management: 'reader',
        additional: ['workspace-observer'],
      },
      persona930: { name: 'network', scope: 'project', management: 'network-contributor' },
    },
    service_data_bundles: { ai: [{ resource_type: 'Microsoft.Search/searchServices', role: 'secrets' }] },
    builtins: { reader, owner, 'network-contributor': '4d97b98b-1d4f-4787-a291-c67834d212e7' },
    management_exclusions: ['Microsoft.Authorization/*'],
    roles: {
      admin: { actions: ['*'] },
      maker: { actions: ['Microsoft.Web/*'], management_exclusions: true, metadata_read: true },
      secrets: {
        actions: ['Microsoft.KeyVault/vaults/read'],
        dataActions: ['Microsoft.KeyVault/vaults/secrets/getSecret/action'],
      },
      'workspace-observer': { actions: ['Microsoft.Insights/metrics/read'] },
    },
  };
  const group = (name: string) => `/subscriptions/${SUBSCRIPTION}/resourceGroups/${name}`;
  const manifest = (environment: string, project = 'project001') => ({
    schema: 'aifactory.persona-access/v1',
    factory: 'contoso',
    scaleset: 'sdc001',
    environment,
    project,
    common_scope: group(`common-${environment}`),
    project_scope: group(`${project}-${environment}`),
    project_network_scopes: [`${group('net')}/providers/Microsoft.Network/networkSecurityGroups/n`],
    log_analytics_resource_id: `${group('logs')}/providers/Microsoft.OperationalInsights/workspaces/w`,
    groups: { persona910: ENGINEERS },
  });
  const toFiles = (...values: object[]) =>
    Object.fromEntries(values.map((value, index) => [`${index}.json`, JSON.stringify(value)]));

  async function runFactory(...values: object[]) {
    const files = toFiles(...values);
    using folder = createFolder(files);
    const { code, errors } = await run(folder.directory, 'import', ...Object.keys(files), '-o', 'p.yml');
    const path = join(folder.directory, 'p.yml');
    const written = code === 0 && existsSync(path) ? readFileSync(path, 'utf8') : '';
    const check = await run(folder.directory, 'check', 'p.yml');
    return {
      report: errors.split('\n').filter((line) => line !== ''),
      written,
      mistakes: check.output.match(/^.* error: .*$/gm),
    };
  }

  it('has its personas and roles in a catalogue, and says in manifests where they hold', async () => {
    const { report, written, mistakes } = await runFactory(catalogue, manifest('dev'), manifest('test'));
    expect(written).toMatchSnapshot();
    expect(report).toEqual([
      '0.json taken info: Persona catalogue: 4 personas and 5 custom roles.',
      '0.json left-out info: Rights on paths of a data lake are no roles, so "acl" of persona910 was left out.',
      '1.json taken info: Access manifest of project001 in dev.',
      '1.json left-out info: Object ids of groups (1) belong in bindings.yml.',
      '2.json taken info: Access manifest of project001 in test.',
      '2.json left-out info: Object ids of groups (1) belong in bindings.yml.',
      'p.yml taken info: The data has no list of environments. Now it has one, because documents name others: "Test".',
      '7 info',
    ]);
    expect(mistakes).toBeNull();
  });

  it('says what is missing where there is only one of both, and that projects have groups of their own', async () => {
    expect((await runFactory(catalogue)).report).toContain(
      '0.json not-understood warning: The catalogue does not say in which environment its roles are held, so no access was taken. Import the manifests of the projects with it.',
    );
    expect((await runFactory(manifest('dev'))).report).toContain(
      '0.json not-understood warning: A manifest says where the personas of a catalogue hold their roles, so no access was taken. Import `catalog.json` with it.',
    );
    const { report, written } = await runFactory(catalogue, manifest('dev'), manifest('dev', 'project002'));
    expect(report).toContain(
      '0.json left-out info: The manifests are of several projects ("contoso--sdc001--project001", "contoso--sdc001--project002"), so the names of groups were left out.',
    );
    expect(written).toContain('contoso project002');
    const odd = {
      schema: 'aifactory.persona-catalog/v1',
      personas: { a: 1, b: { management: 'constructor' } },
      roles: [],
    };
    const broken = await runFactory(odd, { schema: 'aifactory.persona-access/v1', factory: 'x' });
    expect(broken.written).toBe('personas:\n  b:\n    name: b\n');
    expect(broken.report).toEqual(
      expect.arrayContaining([
        '0.json taken info: Persona catalogue: 1 persona and 0 custom roles.',
        '0.json not-understood warning: Entries of the catalogue that are no personas, which were left out: 1.',
        '1.json not-understood warning: The access manifest has no `scaleset`, `environment`, `project`, `common_scope`, `project_scope`, so it was left out.',
      ]),
    );
  });
});

it('a list of other objects: columns are found by their names', async () => {
  const list = [
    {
      grantee_name: 'P001',
      role: 'Key Vault Reader',
      service: 'Key Vault',
      env: 'prod',
      created_on: '2026-01-01',
    },
    { grantee_name: 'P002', role: 'none', service: 'Key Vault', env: 'prod', reason: 'Asks others' },
  ];
  const { added, report } = await runImport({ 'grants.json': JSON.stringify(list) }, 'grants.json');
  expect(added).toBe(
    '\naccess:\n  P001:\n    key-vault:\n      prod: [Key Vault Reader]\n  P002:\n    key-vault:\n      prod:\n        none: Asks others\n',
  );
  expect(report).toContain('grants.json:1:1 left-out info: Columns that were not taken: "created_on".');
});

it('code owners without write access are told: GitHub drops them', async () => {
  const access = 'access:\n  P001: { code: { all: [write] } }\n  P002: { code: { all: [read] } }\n';
  const files = {
    'personas.yml': data + access,
    'forecast/.github/CODEOWNERS':
      '# Owners\n*       @contoso/engineers @contoso/nobody\n/docs/ @contoso/analyst docs@example.com # Analyst\n\n/free\n',
  };
  const { code, report } = await runImport(files, 'forecast/.github/CODEOWNERS');
  expect(code).toBe(0);
  expect(report).toMatchInlineSnapshot(`
    [
      "forecast/.github/CODEOWNERS taken info: Code owners of "forecast": 1 of 4 may write.",
      "forecast/.github/CODEOWNERS:2:1 not-understood warning: "@contoso/nobody" is no persona of the data, so it is not known whether this owner may write.",
      "forecast/.github/CODEOWNERS:3:1 code-owner-without-write warning: "@contoso/analyst" (P002) has no write access to "forecast", so GitHub drops this code owner without a word.",
      "forecast/.github/CODEOWNERS:3:1 not-understood warning: "docs@example.com" is no persona of the data, so it is not known whether this owner may write.",
      "3 warnings, 1 info",
      "Nothing is new, so nothing was written.",
    ]
  `);
});

describe('bad input', () => {
  const repeated = Array.from({ length: 9 }, (_, index) => {
    const other = index === 0 ? 'a' : `b${index - 1}`;
    return `b${index}: &b${index} [${`*${other},`.repeat(9)}]`;
  });
  it.each([
    ['empty', 'a.yml', '', 'unknown-format'],
    ['of blanks', 'a.json', ' \n', 'invalid-json'],
    ['cut', 'a.json', '[{"principalId": "', 'invalid-json'],
    ['of something else', 'a.yml', 'a: 1\n', 'unknown-format'],
    ['with too many aliases', 'a.yml', `a: &a [x, x]\n${repeated.join('\n')}\n`, 'invalid-yaml'],
    ['with a mistake', 'a.yml', 'a: [\n', 'invalid-yaml'],
    ['binary', 'a.yml', new Uint8Array([0, 255, 254, 1]), 'not-utf-8'],
  ])('%s is told, and nothing is written', async (_, file, content, code) => {
    const result = await runImport({ [file]: content }, file);
    expect(result.code).toBe(2);
    expect(result.added).toBe('');
    expect(result.report[0]).toContain(`${file} ${code} `);
  });

  it('names like keys of prototypes are names', async () => {
    const yaml = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: constructor }
spec: { type: team, children: [], parent: __proto__ }
`;
    const { code, added } = await runImport({ 'org.yaml': yaml }, 'org.yaml');
    expect(code).toBe(0);
    expect(added).toBe('\nteams:\n  constructor:\n    name: constructor\n');
  });
});
