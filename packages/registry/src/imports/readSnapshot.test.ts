import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSnapshot } from './readSnapshot.js';

const read = (text: string) => readSnapshot({ file: 'a.json', text });

describe('says why a file cannot be used', () => {
  it.each([
    ['empty', ''],
    ['truncated', '[{"principalId": "a"'],
    ['another list', '[{"id": "x"}]'],
    ['a text', '"x"'],
    ['null', 'null'],
    ['keys of prototypes', '{"__proto__": {"value": []}, "constructor": 1}'],
  ])('%s', (_, text) => {
    const { value, diagnostics } = read(text);
    expect(value).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.severity).toBe('error');
  });
});

it('reports entries that it cannot read, and says that the list is incomplete', () => {
  const good = { principalId: 'p', scope: '/', roleDefinitionId: 'acdd72a7-3385-48ef-bd42-f606fba81ae7' };
  const { value, diagnostics } = read(JSON.stringify([good, {}, 1, ...Array(9).fill({ principalId: 'p' })]));
  expect(value).toMatchObject({ isPartial: true, grants: [{ principal: 'p', scope: '/' }] });
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'Entry 2 has no `principalId`.',
    'Entry 3 is no assignment.',
    'Entry 4 has no `roleDefinitionId`.',
    'Entry 5 has no `roleDefinitionId`.',
    'Entry 6 has no `roleDefinitionId`.',
    '6 more entries cannot be read.',
  ]);
});

it('reads what PowerShell writes, with a byte order mark', () => {
  const entry = {
    RoleAssignmentId: '/subscriptions/s/providers/Microsoft.Authorization/roleAssignments/a',
    Scope: '/subscriptions/s',
    DisplayName: 'Kim',
    ObjectId: 'p',
    ObjectType: 'User',
    RoleDefinitionId: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
    RoleDefinitionName: 'Reader',
  };
  expect(read(`\uFEFF${JSON.stringify([entry])}`).value).toEqual({
    system: 'azure',
    areas: ['/subscriptions/s'],
    about: 'active',
    isPartial: false,
    notes: [],
    grants: [
      {
        principal: 'p',
        role: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
        scope: '/subscriptions/s',
        system: 'azure',
        principalName: 'Kim',
        principalType: 'User',
        roleName: 'Reader',
        id: entry.RoleAssignmentId,
      },
    ],
  });
});

it('GitHub: the map decides, also when it allows nothing', () => {
  const none = { pull: false, triage: false, push: false, maintain: false, admin: false };
  const teams = [
    { slug: 'a', permission: 'admin', permissions: none },
    { slug: 'b', permission: 'admin', permissions: { ...none, pull: true } },
    { slug: 'c', permission: 'push' },
    { slug: 'd', role_name: 'releaser', permissions: none },
  ];
  const { value, diagnostics } = read(JSON.stringify({ repository: 'contoso/forecast', teams }));
  expect(value?.grants.map(({ principal, role }) => `${principal} ${role}`)).toEqual([
    'b pull',
    'c push',
    'd releaser',
  ]);
  expect(diagnostics).toEqual([]);
});

it('leaves out the bindings that Kubernetes makes, and says how many', () => {
  const item = {
    kind: 'ClusterRoleBinding',
    metadata: { name: 'x', labels: { 'kubernetes.io/bootstrapping': 'rbac-defaults' } },
    roleRef: { kind: 'ClusterRole', name: 'x' },
  };
  expect(read(JSON.stringify({ kind: 'List', items: [item] })).value).toMatchObject({
    grants: [],
    areas: [''],
    notes: ['Bindings that Kubernetes itself makes are left out (1).'],
  });
});

it('never throws', () => {
  const keys = fc.constantFrom(
    'value',
    'items',
    'kind',
    'metadata',
    'roleRef',
    'subjects',
    'repository',
    'teams',
    'principalId',
    'x',
  );
  const leaf = fc.oneof(fc.constantFrom<unknown>('RoleBinding', 'a/b', '', null, 1), fc.string());
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(keys, tie('tree'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      const result = read(JSON.stringify(value));
      expect(result.value !== undefined || result.diagnostics.length > 0).toBe(true);
    }),
  );
});
