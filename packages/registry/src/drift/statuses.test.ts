import { describe, expect, it } from 'vitest';
import { planAssignments } from '../assignments/planAssignments.js';
import { readSnapshot } from '../imports/readSnapshot.js';
import { assignedModel, readBound } from '../testing/assignmentFixtures.js';
import { compareAssignments } from './compareAssignments.js';

/* What looks like a difference and is none, and what looks like none and is one. */

const DEV = '/subscriptions/11111111-1111-1111-1111-111111111111';
const PROD = '/subscriptions/22222222-2222-2222-2222-222222222222';
const CORP = '/providers/Microsoft.Management/managementGroups/corp';
const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
const BLOB_READER = '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1';
const NAMES: Readonly<Record<string, string>> = {
  [READER]: 'Reader',
  [CONTRIBUTOR]: 'Contributor',
  [BLOB_READER]: 'Storage Blob Data Reader',
};
const ENGINEERS = 'aaaaaaaa-0000-0000-0000-000000000001';
const STRANGER = 'cccccccc-0000-0000-0000-000000000001';

const BOUND = `
organization: contoso
environments:
  dev: { subscription: 11111111-1111-1111-1111-111111111111 }
  prod: { subscription: 22222222-2222-2222-2222-222222222222 }
personas:
  P001: { all: { azure: ${ENGINEERS}, kubernetes: 'oidc:Engineers', github: engineers } }
  P002: { all: { github: { id: robot, type: User } } }
`;

const az = (scope: string, role: string, principalId = ENGINEERS, more: object = {}) => ({
  principalId,
  principalName: 'grp-engineers',
  principalType: 'Group',
  roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${role}`,
  roleDefinitionName: NAMES[role],
  scope,
  ...more,
});
const eligible = (scope: string, role: string, more: object = {}) => ({
  id: `${scope}/providers/Microsoft.Authorization/roleEligibilityScheduleInstances/x`,
  properties: { principalId: ENGINEERS, scope, roleDefinitionId: role, memberType: 'Direct', ...more },
});
/** Makes a list deep, so that it is one of the whole subscription. */
const OTHER = az(`${DEV}/resourceGroups/other`, READER, STRANGER);

function compareEntries(access: string, ...values: unknown[]) {
  const data = `
environments: { dev: {}, prod: {} }
services:
  platform: { name: Platform, system: azure, environments: [dev], scope: ${DEV} }
  lake: { name: Data Lake, system: azure, within: platform, scope: 'rg-lake-\${env}', provider: Microsoft.Storage }
  vault: { name: Vault, system: azure, scope: 'rg-vault-\${env}', provider: Microsoft.KeyVault }
  corp: { name: Corp, system: azure, environments: shared, scope: ${CORP} }
  cluster: { name: Cluster, system: kubernetes, scope: 'namespace forecast-\${env}' }
  code: { name: Code, system: github, scope: repository forecast }
personas:
  P001: { name: Engineer, team: Data }
  P002: { name: Robot, kind: agent, identity: { kind: service-principal } }
access: ${access}
`;
  const snapshots = values.map((value, index) => {
    const { value: snapshot } = readSnapshot({ file: `${index}.json`, text: JSON.stringify(value) });
    if (snapshot === undefined) throw new Error('no snapshot');
    return { ...snapshot, file: `${index}.json`, date: '2026-11-30' };
  });
  return compareAssignments(assignedModel(data), readBound(BOUND), snapshots).entries;
}
const compare = (access: string, ...values: unknown[]): string[] =>
  compareEntries(access, ...values).map(
    ({ status, persona, environment, scope, role }) =>
      `${status} ${persona?.id ?? '?'} ${environment ?? scope} ${role.name}`,
  );
const detailsOf = (access: string, ...values: unknown[]): string[] =>
  compareEntries(access, ...values).map(({ status, details }) => `${status}: ${details.join('; ')}`);
const lake = (env: string) => `${env === 'dev' ? DEV : PROD}/resourceGroups/rg-lake-${env}`;

describe('Azure', () => {
  it('joins eligible with eligible, whichever comes first', () => {
    const access = '{ P001: { lake: { dev: [Reader, { role: Reader, assignment: eligible }] } } }';
    expect(compare(access, [OTHER], { value: [eligible(lake('dev'), READER)] })).toEqual([
      'missing P001 dev Reader',
      `unknown-principal ? ${OTHER.scope} Reader`,
      'match P001 dev Reader',
    ]);
  });

  it('does not take an eligible role, or one with a condition, for one that covers', () => {
    const access = '{ P001: { lake: { dev: Reader } } }';
    expect(compare(access, [OTHER], { value: [eligible(DEV, READER)] })).toContain('missing P001 dev Reader');
    const conditional = az(DEV, READER, ENGINEERS, { condition: '@Resource[a] StringEquals x' });
    expect(compare(access, [OTHER, conditional])).toContain('missing P001 dev Reader');
    expect(compare(access, [OTHER, az(DEV, READER)])).toContain('covered P001 dev Reader');
  });

  it('says nothing about what may be on the next page, whatever else is there', () => {
    const access = '{ P001: { lake: { dev: Reader } } }';
    const page = (...entries: object[]) => ({
      value: entries.map((properties) => ({ properties })),
      nextLink: 'https://management.azure.com/next',
    });
    expect(compare(access, page(az(lake('dev'), CONTRIBUTOR)))).toEqual([
      `undocumented P001 ${lake('dev')} Contributor`,
      'not-checked P001 dev Reader',
    ]);
    expect(compare(access, page(OTHER, az(DEV, READER)))).toContain('not-checked P001 dev Reader');
  });

  it('reads pages that are joined, whose last one has no next one', () => {
    const access = '{ P001: { lake: { dev: [Reader, Contributor] } } }';
    const page = (entry: object) => ({ value: [{ properties: entry }] });
    const first = { ...page(az(lake('dev'), READER)), nextLink: 'https://management.azure.com/next' };
    expect(compare(access, [first, page(OTHER)])).toContain('missing P001 dev Contributor');
    expect(compare(access, [page(OTHER), first])).toContain('not-checked P001 dev Contributor');
  });

  it('takes a request for no assignment', () => {
    const access = '{ P001: { lake: { dev: [{ role: Reader, assignment: eligible }] } } }';
    const request = (kind: string) => ({
      ...eligible(lake('dev'), READER, { requestType: 'AdminRemove', status: 'Revoked' }),
      id: `${lake('dev')}/providers/Microsoft.Authorization/${kind}/x`,
      type: `Microsoft.Authorization/${kind}`,
    });
    for (const kind of ['roleEligibilityScheduleRequests', 'roleAssignmentScheduleRequests']) {
      const other = eligible(lake('dev'), CONTRIBUTOR);
      expect(compare(access, { value: [request(kind), other] })).not.toContain('match P001 dev Reader');
      expect(compare(access, { value: [request(kind), other] })).toContain('not-checked P001 dev Reader');
    }
  });

  it('takes an activation for eligible where no list has the eligible assignments', () => {
    const instance = (scope: string, more: object = {}) => ({
      value: [
        {
          id: `${scope}/providers/Microsoft.Authorization/roleAssignmentScheduleInstances/y`,
          properties: {
            principalId: ENGINEERS,
            scope,
            roleDefinitionId: READER,
            memberType: 'Direct',
            assignmentType: 'Activated',
            endDateTime: '2026-11-30T16:00:00Z',
            ...more,
          },
        },
      ],
    });
    const access = (until = '') =>
      `{ P001: { lake: { dev: [{ role: Reader, assignment: eligible${until} }] } } }`;
    expect(compare(access(), instance(lake('dev')))).toEqual(['match P001 dev Reader']);
    // The end of the activation is not that of the eligible assignment.
    expect(compare(access(', until: 2027-01-31'), instance(lake('dev')))).toEqual(['match P001 dev Reader']);
    expect(compare('{ P001: { lake: { dev: Reader } } }', instance(lake('dev')))).toEqual([
      'changed P001 dev Reader',
    ]);
    expect(compare('{ P001: { vault: { dev: Reader } } }', instance(lake('dev')))).toContain(
      `undocumented P001 ${lake('dev')} Reader`,
    );
    // Activated in a resource group, and eligible on the subscription.
    const linked = {
      linkedRoleEligibilityScheduleId: `${DEV}/providers/Microsoft.Authorization/RoleEligibilitySchedules/z`,
    };
    const ofPlatform = '{ P001: { platform: { dev: { role: Reader, assignment: eligible } } } }';
    expect(compare(ofPlatform, instance(lake('dev'), linked))).toEqual(['match P001 dev Reader']);
    // A complete list of what is eligible decides.
    const list = { value: [eligible(lake('dev'), CONTRIBUTOR)] };
    expect(compare(access(), instance(lake('dev')), list)).toEqual(['changed P001 dev Reader']);
    const through = { memberType: 'Group' };
    expect(compare(access(), instance(lake('dev'), through))).toEqual(['not-checked P001 dev Reader']);
  });

  it('calls nothing missing in a list without `--all`', () => {
    const access = '{ P001: { lake: { dev: Reader }, platform: { dev: Reader } } }';
    expect(compare(access, [az(DEV, CONTRIBUTOR, STRANGER)])).toEqual([
      'missing P001 dev Reader',
      `unknown-principal ? ${DEV} Contributor`,
      'not-checked P001 dev Reader',
    ]);
  });

  it('takes what has no effect for documented', () => {
    const access = '{ P001: { vault: { dev: Storage Blob Data Reader } } }';
    const scope = `${DEV}/resourceGroups/rg-vault-dev`;
    expect(compare(access, [az(scope, BLOB_READER)])).toEqual(['match P001 dev Storage Blob Data Reader']);
    expect(compare(access, [OTHER])).toEqual([`unknown-principal ? ${OTHER.scope} Reader`]);
  });

  it('does not expect what begins later', () => {
    const later = '{ role: Reader, assignment: eligible, from: 2027-01-01 }';
    const access = `{ P001: { lake: { dev: ${later} } } }`;
    const other = { value: [eligible(`${DEV}/resourceGroups/other`, READER, { principalId: STRANGER })] };
    expect(compare(access, other)).toEqual([`unknown-principal ? ${DEV}/resourceGroups/other Reader`]);
    expect(compare(access, { value: [eligible(lake('dev'), READER)] })).toEqual(['changed P001 dev Reader']);
  });

  it('says that the principal of a persona is gone, although its assignment is there', () => {
    const access = '{ P001: { lake: { dev: Reader } } }';
    const gone = az(lake('dev'), READER, ENGINEERS, { principalName: '' });
    expect(compare(access, [gone, OTHER])).toContain('orphaned P001 dev Reader');
    const unread = { ...az(lake('dev'), READER), principalName: '', principalType: 'Unknown' };
    expect(compare(access, [unread])).toEqual(['match P001 dev Reader']);
    // GUIDs are no names.
    const guids = [gone, { ...OTHER, principalName: STRANGER }];
    expect(compare(access, guids)).toContain('match P001 dev Reader');
  });

  it('takes a group of another tenant, whose name nobody has, for no orphan', () => {
    const foreign = az(lake('dev'), READER, ENGINEERS, { principalType: 'ForeignGroup', principalName: '' });
    expect(compare('{ P001: { lake: { dev: Reader } } }', [foreign, OTHER])).toContain(
      'match P001 dev Reader',
    );
  });

  it('takes what an outer scope gives for what covers, and for nothing of its own', () => {
    const access = '{ P001: { lake: { dev: { role: Reader, assignment: eligible } } } }';
    const other = eligible(`${DEV}/resourceGroups/other`, READER, { principalId: STRANGER });
    for (const scope of [DEV, lake('dev')]) {
      const list = { value: [eligible(scope, READER, { memberType: 'Inherited' }), other] };
      expect(compare(access, list)).toEqual([
        'covered P001 dev Reader',
        `unknown-principal ? ${DEV}/resourceGroups/other Reader`,
      ]);
    }
  });

  it('leaves out the management groups of another tenant', () => {
    const access = '{ P001: { lake: { dev: Reader } } }';
    const foreign = [
      az('/subscriptions/33333333-3333-3333-3333-333333333333/resourceGroups/a', READER, STRANGER),
      az('/providers/Microsoft.Management/managementGroups/foreign', READER, STRANGER),
      az('/', READER, STRANGER),
    ];
    expect(compare(access, foreign)).toEqual(['not-checked P001 dev Reader']);
    expect(compare(access, [...foreign, OTHER])).toContain('unknown-principal ? / Reader');
  });

  it('reads what a management group gives', () => {
    const access = '{ P001: { corp: { all: Reader } } }';
    expect(compare(access, [az(CORP.toLowerCase(), READER.toUpperCase())])).toEqual([
      'match P001 all Reader',
    ]);
    expect(compare(access, [az(CORP, CONTRIBUTOR, STRANGER)])).toContain('missing P001 all Reader');
    expect(compare(access, [OTHER])).toContain('not-checked P001 all Reader');
  });

  it('compares inherited access where it is granted, once', () => {
    const access =
      '{ P001: { platform: { dev: Reader }, lake: { prod: { sameAs: dev }, dev: Contributor } } }';
    const all = [az(DEV, READER), az(lake('dev'), CONTRIBUTOR), az(lake('prod'), CONTRIBUTOR)];
    expect(compare(access, all)).toEqual([
      'match P001 dev Reader',
      'match P001 dev Contributor',
      'match P001 prod Contributor',
    ]);
    // What is granted inside is another assignment than the documented one around it.
    const inside = [az(lake('dev'), READER), ...all.slice(1)];
    expect(compare(access, inside)).toEqual([
      'missing P001 dev Reader',
      `undocumented P001 ${lake('dev')} Reader`,
      'match P001 dev Contributor',
      'match P001 prod Contributor',
    ]);
  });

  it('compares what a baseline gives', () => {
    const baseline = `{}
baselineAccess: { data: { to: { team: Data }, access: { lake: { dev: Reader } } } }`;
    expect(compare(baseline, [az(lake('dev'), READER)])).toEqual(['match P001 dev Reader']);
  });
});

describe('Kubernetes', () => {
  const binding = (namespace: string, name: string) => ({
    kind: 'RoleBinding',
    metadata: { name: 'x', namespace },
    roleRef: { kind: 'ClusterRole', name: 'view' },
    subjects: [{ kind: 'Group', name }],
  });

  it('says that a role is another one than the cluster role of its name', () => {
    const items = [binding('forecast-dev', 'oidc:Engineers')];
    const role = { roleRef: { kind: 'Role', name: 'view' } };
    const list = { kind: 'List', items: items.map((item) => ({ ...item, ...role })) };
    expect(detailsOf('{ P001: { cluster: { dev: view } } }', list)).toEqual([
      'changed: role ClusterRole/view, in the system Role/view',
    ]);
  });

  it('does not miss what is eligible, because no list has it', () => {
    const access = '{ P001: { cluster: { dev: { role: view, assignment: eligible } } } }';
    const list = (name: string) => ({ kind: 'List', items: [binding('forecast-dev', name)] });
    expect(compare(access, list('other'))).toContain('not-checked P001 dev view');
    expect(compare(access, list('oidc:Engineers'))).toEqual(['match P001 dev view']);
  });

  it('reads an empty list, of which nobody knows the namespace', () => {
    const empty = { apiVersion: 'v1', kind: 'List', items: [] };
    expect(compare('{ P001: { cluster: { dev: view } } }', empty)).toEqual(['not-checked P001 dev view']);
  });

  it('tells names of groups with other capitals apart', () => {
    const access = '{ P001: { cluster: { dev: view } } }';
    const list = (name: string) => compare(access, { kind: 'List', items: [binding('forecast-dev', name)] });
    expect(list('oidc:Engineers')).toEqual(['match P001 dev view']);
    expect(list('oidc:engineers')).toEqual([
      'missing P001 dev view',
      'unknown-principal ? forecast-dev view',
    ]);
  });
});

it('has a persona for each of two principals whose names differ in kind', () => {
  const bound = `
organization: contoso
personas:
  P001: { all: { github: engineers } }
  P002: { all: { github: { id: engineers, type: User } } }
`;
  const data = `
services: { code: { system: github, scope: repository forecast, environments: dev } }
personas: { P001: { name: Engineer }, P002: { name: Robot, kind: agent } }
`;
  const list = {
    repository: 'contoso/forecast',
    teams: [{ slug: 'engineers', permissions: { pull: true } }],
    collaborators: [{ login: 'Engineers', permissions: { push: true } }],
  };
  const { value } = readSnapshot({ file: 'list.json', text: JSON.stringify(list) });
  if (value === undefined) throw new Error('no snapshot');
  const { entries } = compareAssignments(assignedModel(data), readBound(bound), [
    { ...value, file: 'list.json', date: '2026-11-30' },
  ]);
  // Nothing is documented, but the principals are those of personas.
  expect(entries.map(({ status, persona, role }) => `${status} ${persona?.id} ${role.id}`)).toEqual([
    'undocumented P001 pull',
    'undocumented P002 push',
  ]);
});

it('expects access of principals whose names differ in capitals or in kind', () => {
  const bound = `
organization: contoso
personas:
  P001: { all: { kubernetes: 'oidc:Engineers', github: engineers } }
  P002: { all: { kubernetes: 'oidc:engineers', github: { id: engineers, type: User } } }
`;
  const access = `
    P001: { cluster: { dev: view }, code: { dev: Write } }
    P002: { cluster: { dev: view }, code: { dev: Write } }`;
  const data = `
services:
  cluster: { system: kubernetes, scope: 'namespace forecast', environments: dev }
  code: { system: github, scope: repository forecast, environments: dev }
personas: { P001: { name: Engineer }, P002: { name: Robot, kind: agent } }
access: ${access}
`;
  const { assignments } = planAssignments(assignedModel(data), readBound(bound), ['kubernetes', 'github']);
  expect(assignments.map(({ system, persona }) => `${system} ${persona.id}`).sort()).toEqual([
    'github P001',
    'github P002',
    'kubernetes P001',
    'kubernetes P002',
  ]);
});

describe('GitHub', () => {
  const access = '{ P001: { code: { dev: Write } }, P002: { code: { dev: Read } } }';
  const team = { slug: 'engineers', permissions: { push: true } };
  const robot = { login: 'robot', permissions: { pull: true } };
  const repository = 'contoso/forecast';

  it('calls nobody missing without the list of people', () => {
    expect(compare(access, { repository, teams: [team] })).toEqual([
      'not-checked P002 dev Read',
      'match P001 dev Write',
    ]);
    expect(compare(access, { repository, teams: [], collaborators: [] })).toEqual([
      'missing P001 dev Write',
      'missing P002 dev Read',
    ]);
  });

  it('expects the strongest permission of a team, because a repository gives one', () => {
    const both = '{ P001: { code: { dev: Write, prod: Read } } }';
    const list = (permissions: object) => ({ repository, teams: [{ slug: 'engineers', permissions }] });
    expect(compare(both, list({ push: true }))).toEqual(['match P001 dev Write']);
    expect(compare(both, list({ pull: true }))).toEqual(['changed P001 dev Write']);
    expect(compare(both, list({ admin: true }))).toEqual(['changed P001 dev Write']);
  });

  it('tells a team from a user of the same name', () => {
    const named = { ...team, login: 'engineers' };
    expect(compare(access, { repository, teams: [], collaborators: [named, robot] })).toEqual([
      'missing P001 dev Write',
      'undocumented P001 contoso/forecast push',
      'match P002 dev Read',
    ]);
  });
});

describe('a principal without a type', () => {
  const data = `
services: { code: { name: Code, system: github, scope: repository forecast, environments: dev } }
personas: { P001: { name: Robots, kind: agent } }
access: { P001: { code: { dev: Write } } }
`;
  const robots = { slug: 'robots', permissions: { push: true } };
  const compareWith = (bound: string, list: object) => {
    const text = JSON.stringify({ repository: 'contoso/forecast', ...list });
    const { value } = readSnapshot({ file: 'list.json', text });
    if (value === undefined) throw new Error('no snapshot');
    const snapshot = { ...value, file: 'list.json', date: '2026-11-30' };
    const bindings = readBound(`organization: contoso\npersonas: { P001: { all: { github: ${bound} } } }`);
    const { entries, notes } = compareAssignments(assignedModel(data), bindings, [snapshot]);
    return [...entries.map(({ status, role }) => `${status} ${role.name}`), ...notes];
  };

  it('is what the system says it is, and that is told', () => {
    expect(compareWith('robots', { teams: [robots], collaborators: [] })).toEqual([
      'match Write',
      '1 principal is of another type than the exports write: give its binding a `type`.',
    ]);
    const reader = { ...robots, permissions: { pull: true } };
    expect(compareWith('robots', { teams: [reader] })[0]).toBe('changed Write');
  });

  it('stays what it is where the system has a user, or nobody, or where the binding says it', () => {
    const user = { login: 'robots', permissions: { push: true } };
    expect(compareWith('robots', { teams: [robots], collaborators: [user] })).toEqual([
      'undocumented push',
      'match Write',
    ]);
    expect(compareWith('robots', { teams: [], collaborators: [] })).toEqual(['missing Write']);
    const bound = '{ id: robots, type: User }';
    expect(compareWith(bound, { teams: [robots], collaborators: [] })).toEqual([
      'missing Write',
      'unknown-principal push',
    ]);
  });
});

it('tells lists of one place that are from different days', () => {
  const list = (file: string, date: string, scope: string) => {
    const { value } = readSnapshot({ file, text: JSON.stringify([az(scope, READER)]) });
    if (value === undefined) throw new Error('no snapshot');
    return { ...value, file, date };
  };
  const compareLists = (...lists: ReturnType<typeof list>[]) =>
    compareAssignments(assignedModel('personas: { P001: { name: Engineer } }'), readBound(BOUND), lists)
      .notes;
  const old = list('old.json', '2026-11-01', lake('dev'));
  expect(compareLists(list('new.json', '2026-11-29', lake('dev')), old)).toEqual([
    'old.json (2026-11-01) and new.json (2026-11-29) list the same places on different days, and are taken together: what was removed in between counts as still there. Leave out the older list if the newer one is whole.',
  ]);
  expect(compareLists(list('new.json', '2026-11-01', lake('dev')), old)).toEqual([]);
  expect(compareLists(list('prod.json', '2026-11-29', lake('prod')), old)).toEqual([]);
});

describe('Google Cloud', () => {
  const data = `
environments: { dev: {}, prod: {} }
services:
  warehouse: { name: Warehouse, system: gcp, scope: project }
  raw: { name: Raw, system: gcp, environments: [dev], scope: //storage.googleapis.com/raw }
personas: { P001: { name: Engineer }, P002: { name: Robot, kind: agent } }
access:
  P001: { warehouse: { dev: [Viewer, { role: Editor, until: 2027-01-31 }] }, raw: { dev: Storage Object Viewer } }
  P002: { warehouse: { dev: Viewer, prod: Viewer } }
`;
  const bound = `
environments: { dev: { project: forecast-dev }, prod: { project: forecast-prod } }
personas:
  P001: { all: { gcp: 'group:Engineers@example.com' } }
  P002: { all: { gcp: robot@forecast.iam.gserviceaccount.com } }
`;
  function compare(...values: [file: string, value: unknown][]) {
    const snapshots = values.map(([file, value]) => {
      const { value: snapshot } = readSnapshot({ file, text: JSON.stringify(value) });
      if (snapshot === undefined) throw new Error('no snapshot');
      return { ...snapshot, file, date: '2026-11-30' };
    });
    return compareAssignments(assignedModel(data), readBound(bound), snapshots).entries.map(
      ({ status, persona, environment, scope, role, details }) =>
        [status, persona?.id ?? '?', environment ?? scope, role.name, ...details].join(' '),
    );
  }
  const group = 'group:engineers@example.com';
  const robot = 'serviceAccount:robot@forecast.iam.gserviceaccount.com';
  const end = (time: string) => ({ title: 'end', expression: `request.time < timestamp("${time}")` });
  const policy = (...bindings: object[]) => ({ version: 3, etag: 'x', bindings });

  it('is as documented: the file is called like its project, and an end in a condition is an end', () => {
    const dev = policy(
      { role: 'roles/viewer', members: [group, robot] },
      { role: 'roles/editor', members: [group], condition: end('2027-02-01T00:00:00Z') },
    );
    expect(compare(['lists/forecast-dev.json', dev])).toEqual([
      'not-checked P002 prod Viewer there is no list of its place',
      'not-checked P001 dev Storage Object Viewer there is no list of its place',
      'match P001 dev Viewer',
      'match P001 dev Editor',
      'match P002 dev Viewer',
    ]);
  });

  it('is covered by a folder of the same list, whose projects nobody names', () => {
    const search = [
      {
        resource: '//cloudresourcemanager.googleapis.com/projects/forecast-prod',
        policy: policy({ role: 'roles/viewer', members: [group] }),
      },
      {
        resource: '//cloudresourcemanager.googleapis.com/folders/1',
        policy: policy({ role: 'roles/viewer', members: [robot] }),
      },
    ];
    expect(compare(['search.json', search])).toContain(
      'covered P002 prod Viewer by the same role on folders/1, if the place is in it',
    );
  });

  it('tells a role that is held twice, on other terms, from one that is held once', () => {
    const until = { role: 'roles/editor', members: [group], condition: end('2027-02-01T00:00:00Z') };
    const forever = { role: 'roles/editor', members: [group] };
    const viewers = { role: 'roles/viewer', members: [group, robot] };
    for (const bindings of [
      [until, forever],
      [forever, until],
    ]) {
      const shown = compare(['forecast-dev.json', policy(viewers, ...bindings)]);
      expect(shown).toContain('undocumented P001 projects/forecast-dev roles/editor');
      expect(shown).toContain('match P001 dev Editor');
    }
    // The same one in two lists is one.
    const twice = compare(['forecast-dev.json', policy(until)], ['more/forecast-dev.json', policy(until)]);
    expect(twice.filter((line) => /editor/i.test(line))).toEqual(['match P001 dev Editor']);
  });

  it('says what differs', () => {
    const search = [
      {
        resource: '//cloudresourcemanager.googleapis.com/projects/forecast-dev',
        policy: policy(
          { role: 'roles/viewer', members: [robot, 'deleted:user:kim@example.com?uid=1', 'allUsers'] },
          { role: 'roles/editor', members: [group], condition: end('2028-01-01T00:00:00Z') },
          { role: 'roles/viewer', members: [group], condition: { expression: 'resource.name == "x"' } },
          { role: 'roles/owner', members: [group] },
        ),
      },
      { resource: '//storage.googleapis.com/raw', policy: policy() },
      {
        resource: '//cloudresourcemanager.googleapis.com/projects/other',
        policy: policy({ role: 'roles/viewer', members: ['user:kim@example.com'] }),
      },
    ];
    expect(compare(['search.json', search])).toEqual([
      'missing P001 dev Storage Object Viewer',
      'undocumented P001 projects/forecast-dev roles/owner',
      'changed P001 dev Viewer has a condition that is not documented',
      'changed P001 dev Editor documented until 2027-01-31, ends on 2027-12-31',
      'orphaned ? projects/forecast-dev roles/viewer',
      'unknown-principal ? projects/forecast-dev roles/viewer',
      'not-checked P002 prod Viewer there is no list of its place',
      'match P002 dev Viewer',
    ]);
  });
});
