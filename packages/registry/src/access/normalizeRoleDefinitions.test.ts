import { describe, expect, it } from 'vitest';
import type { RoleInput } from '../model/data.js';
import { normalizeRoleDefinitions } from './normalizeRoleDefinitions.js';

const GUID = '6e4b1d4c-6a0e-4d0e-9a33-0f3c5be6c0aa';

function definition(fields: Record<string, unknown> = {}, permission: Record<string, unknown> = {}) {
  return {
    id: `/subscriptions/example/providers/Microsoft.Authorization/roleDefinitions/${GUID}`,
    name: GUID,
    roleName: 'Lake Keeper',
    roleType: 'CustomRole',
    description: 'Keeps the lake.',
    type: 'Microsoft.Authorization/roleDefinitions',
    assignableScopes: ['/'],
    permissions: [{ actions: [], notActions: [], dataActions: [], notDataActions: [], ...permission }],
    ...fields,
  };
}

/** The entry that a custom role with these operations becomes. */
function imported(permission: Record<string, unknown>): RoleInput | undefined {
  return normalizeRoleDefinitions([definition({}, permission)]).value?.['lake-keeper'];
}

describe('the shapes', () => {
  const expected = {
    'lake-keeper': {
      name: 'Lake Keeper',
      system: 'azure',
      roleDefinitionId: GUID,
      level: 'read',
      plane: ['control'],
      description: 'Keeps the lake.',
    },
  };
  const reads = { actions: ['Microsoft.Storage/*/read'] };
  const flat = definition({}, reads);
  const { id, name, type: _, roleName, roleType, description, permissions } = flat;

  it.each([
    ['of the command line', [flat]],
    ['of the REST API', [{ id, name, properties: { roleName, type: roleType, description, permissions } }]],
    [
      'of the REST API, below value',
      { value: [{ id, properties: { roleName, type: roleType, description, permissions } }] },
    ],
    ['of older command lines', [{ name: GUID.toUpperCase(), roleName, roleType, description, ...reads }]],
    ['as text, with a byte order mark', `\uFEFF${JSON.stringify([flat])}\n`],
  ])('%s', (_, json) => {
    expect(normalizeRoleDefinitions(json)).toEqual({ value: expected, diagnostics: [] });
  });
});

describe('what is derived', () => {
  it('takes what the catalogue knows, under the name that the file has', () => {
    const { value } = normalizeRoleDefinitions([
      definition({
        name: '53ca6127-db72-4b80-b1b0-d745d6d5456d',
        roleName: 'Azure AI User',
        roleType: 'BuiltInRole',
        description: '',
      }),
      definition(
        { name: 'b24988ac-6180-42a0-ab88-20f7382dd24c', roleName: 'Contributor', roleType: 'BuiltInRole' },
        { actions: ['*'] },
      ),
    ]);
    expect(value).toEqual({
      'azure-ai-user': {
        name: 'Azure AI User',
        readsKeys: true,
        system: 'azure',
        roleDefinitionId: '53ca6127-db72-4b80-b1b0-d745d6d5456d',
        level: 'write',
        plane: ['data'],
      },
      contributor: {
        name: 'Contributor',
        system: 'azure',
        roleDefinitionId: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
        level: 'manage',
        plane: ['control'],
        privileged: true,
        readsKeys: true,
        description: 'Keeps the lake.',
      },
    });
  });

  it.each([
    [{ actions: ['*/read'] }, 'read'],
    [{ actions: ['Microsoft.Storage/*/read'], dataActions: ['Microsoft.Storage/x/blobs/read'] }, 'read'],
    [{ actions: ['*'] }, 'administer'],
    [{ actions: ['*'], notActions: ['Microsoft.Authorization/*/Write'] }, 'manage'],
    [{ actions: ['Microsoft.Authorization/*'] }, 'administer'],
    [{ actions: ['microsoft.authorization/roleassignments/WRITE'] }, 'administer'],
    [{ actions: ['*/write'] }, 'administer'],
    [{ actions: ['Microsoft.Storage/storageAccounts/*'] }, 'write'],
    [{ actions: ['Microsoft.Storage/storageAccounts/write'] }, 'write'],
    [{ actions: ['Microsoft.Storage/storageAccounts/delete', '*/read'] }, 'write'],
    [{ actions: ['Microsoft.Storage/*'], notActions: ['*/write', '*/delete'] }, undefined],
    [{ actions: ['Microsoft.Storage/*'], notActions: ['*/write', '*/delete', '*/action'] }, 'read'],
    [{ actions: ['Microsoft.Storage/x/write'], notActions: ['Microsoft.Storage/*'] }, undefined],
    [{ actions: ['Microsoft.Storage/x/start/action'] }, undefined],
    [{ actions: ['*/read', 'Microsoft.Support/*', 'Microsoft.Insights/alertRules/*'] }, 'read'],
    [{ dataActions: ['x/blobs/*'] }, 'write'],
    [{ dataActions: ['x/blobs/*'], notDataActions: ['x/blobs/*/write', 'x/*/delete'] }, undefined],
    [{ dataActions: ['x/blobs/read', 'x/blobs/write'], notDataActions: ['*/write'] }, 'read'],
    [
      { actions: ['x/write'], dataActions: ['x/read'] },
      { control: 'write', data: 'read' },
    ],
    [{}, undefined],
  ])('says the level of %j only where it is certain: %s', (permission, level) => {
    expect(imported(permission)?.level).toEqual(level);
  });

  it.each([
    [{ dataActions: ['x/read'] }, ['data']],
    [{ actions: ['x/read'], dataActions: ['x/read'] }, ['data']],
    [{ actions: ['x/write'], dataActions: ['x/read'] }, ['control', 'data']],
    // A role that reads the resource itself sees its settings.
    [{ actions: ['X/vaults/read'], dataActions: ['x/vaults/read'] }, ['control', 'data']],
    [{ actions: ['*/read'], dataActions: ['x/vaults/read'] }, ['control', 'data']],
    [{ actions: ['x/*/read'], dataActions: ['x/vaults/read'] }, ['control', 'data']],
    [{ actions: ['x/vaults/*/read', 'y/vaults/read'], dataActions: ['x/vaults/read'] }, ['data']],
    [{ actions: ['x/vaults/read'], notActions: ['x/*'], dataActions: ['x/vaults/read'] }, ['data']],
    [{ actions: ['x/vaults/read'], dataActions: ['x/vaults/set/action'] }, ['data']],
    [{ actions: ['x/write'] }, ['control']],
    [{ dataActions: ['x/read'], notDataActions: ['x/*'] }, undefined],
    // The roles of these two providers reach data by actions on the resource.
    [{ actions: ['Microsoft.MachineLearningServices/workspaces/write'] }, undefined],
    [{ actions: ['Microsoft.ContainerRegistry/registries/pull/read'] }, undefined],
  ])('says the plane of %j where it is certain: %j', (permission, plane) => {
    expect(imported(permission)?.plane).toEqual(plane);
  });

  it.each([
    [{ actions: ['Microsoft.Storage/storageAccounts/listKeys/action'] }, true],
    [{ actions: ['Microsoft.Storage/*'] }, true],
    [{ actions: ['Microsoft.Storage/*'], notActions: ['*/listkeys/action'] }, undefined],
    [{ actions: ['Microsoft.Storage/*/read'] }, undefined],
    [{ actions: ['*/listKeys*/action'] }, true],
    [{ actions: ['Microsoft.Unknown/things/listSecrets/action'] }, true],
    [{ actions: ['Microsoft.ContainerService/managedClusters/listClusterUserCredential/action'] }, undefined],
  ])('knows whether %j lists keys: %s', (permission, reads) => {
    expect(imported(permission)?.readsKeys).toBe(reads);
  });

  it('says whether a role may give access', () => {
    expect(imported({ actions: ['Microsoft.Authorization/*'] })?.grantsAccess).toBe(true);
    expect(imported({ actions: ['Microsoft.Storage/*'] })).not.toHaveProperty('grantsAccess');
  });

  it('marks wildcards of custom roles, over more than reading', () => {
    expect(imported({ actions: ['Microsoft.Storage/*'] })?.wildcard).toBe(true);
    expect(imported({ actions: ['Microsoft.Storage/*/read'] })?.wildcard).toBeUndefined();
    const builtIn = definition({ roleType: 'BuiltInRole' }, { actions: ['Microsoft.Storage/*'] });
    expect(normalizeRoleDefinitions([builtIn]).value?.['lake-keeper']?.wildcard).toBeUndefined();
  });

  it('gives each role an id of its own, and takes a repeated one once', () => {
    const { value = {} } = normalizeRoleDefinitions([
      definition(),
      definition(),
      definition({ name: '7e4b1d4c-6a0e-4d0e-9a33-0f3c5be6c0aa', roleName: 'Lake keeper!' }),
      definition({ name: '8e4b1d4c-6a0e-4d0e-9a33-0f3c5be6c0aa', roleName: '365 admin' }),
      definition({ name: '9e4b1d4c-6a0e-4d0e-9a33-0f3c5be6c0aa', roleName: '__proto__' }),
    ]);
    expect(Object.values(value).map(({ name }) => name)).toEqual([
      'Lake Keeper',
      'Lake keeper!',
      '365 admin',
      '__proto__',
    ]);
    for (const id of Object.keys(value)) expect(id).toMatch(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/);
  });
});

describe('custom roles only', () => {
  const builtIn = definition({
    name: '53ca6127-db72-4b80-b1b0-d745d6d5456d',
    roleName: 'Azure AI User',
    roleType: 'BuiltInRole',
  });

  it('leaves the others out', () => {
    const { value } = normalizeRoleDefinitions([builtIn, definition()], { customOnly: true });
    expect(Object.keys(value ?? {})).toEqual(['lake-keeper']);
  });

  it('says when there are none', () => {
    expect(normalizeRoleDefinitions([builtIn], { customOnly: true }).diagnostics).toMatchObject([
      { code: 'empty-file', message: 'The list has no custom role.' },
    ]);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['', 'empty-file', 'The file is empty.'],
    [' \n', 'empty-file', 'The file is empty.'],
    [[], 'empty-file', 'The list of role definitions is empty.'],
    ['Name  Id\n----  --', 'not-json', /^The file is not valid JSON \(.+\)\.$/],
    ['[{]', 'not-json', /^The file is not valid JSON/],
    [{ roles: [] }, 'wrong-shape', 'This is not a list of role definitions.'],
    [null, 'wrong-shape', 'This is not a list of role definitions.'],
    [42, 'wrong-shape', 'This is not a list of role definitions.'],
    [['Reader'], 'wrong-shape', 'Entry 1 is not a role definition.'],
    [[{ name: GUID }], 'wrong-shape', 'Entry 1 has no `roleName`.'],
    [
      [{ roleName: 'Reader', name: 'Reader' }],
      'wrong-shape',
      'Entry 1 ("Reader") has no GUID in `name` or `id`.',
    ],
    [Array(20_001).fill(null), 'too-large', 'The list has 20001 entries; the limit is 20000.'],
    [' '.repeat(50_000_001), 'too-large', 'The file has 50000001 characters; the limit is 50000000.'],
  ])('says what is wrong, case %#', (json, code, message) => {
    const { value, diagnostics } = normalizeRoleDefinitions(json);
    expect(value).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.code).toBe(code);
    expect(diagnostics[0]?.message).toEqual(
      message instanceof RegExp ? expect.stringMatching(message) : message,
    );
  });

  it('keeps what it can read, and counts beyond the first mistakes', () => {
    const { value, diagnostics } = normalizeRoleDefinitions([...Array(25).fill({}), definition()]);
    expect(Object.keys(value ?? {})).toEqual(['lake-keeper']);
    expect(diagnostics).toHaveLength(21);
    expect(diagnostics.at(-1)?.message).toBe('5 more entries cannot be read.');
  });

  it('ends with hostile wildcards', () => {
    const pattern = '*a'.repeat(50_000);
    expect(imported({ actions: [pattern, `${'*'.repeat(50_000)}x`] })?.name).toBe('Lake Keeper');
  });
});
