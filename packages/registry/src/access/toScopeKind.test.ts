import { describe, expect, it } from 'vitest';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { scopeKindOf } from './scopeOf.js';
import { toPublic } from './toPublic.js';
import { toScopeKind } from './toScopeKind.js';

describe('toScopeKind', () => {
  it.each([
    ['/', 'tenant'],
    ['/providers/Microsoft.Management/managementGroups/platform', 'management group'],
    ['/subscriptions/lake-dev', 'subscription'],
    ['/subscriptions/x/resourceGroups/rg-secret', 'resource group'],
    ['/subscriptions/x/resourceGroups/y/providers/Microsoft.KeyVault/vaults/kv', 'resource'],
    [
      '/subscriptions/x/resourceGroups/y/providers/Microsoft.Storage/storageAccounts/a/blobServices/default/containers/c',
      'resource',
    ],
    ['rg-forecast-data-dev', 'resource group'],
    ['rg-forecast-data-dev/adf-forecast-dev', 'resource'],
    ['Resource group of the lake', 'resource group'],
    ['workspace forecast-dev', 'workspace'],
    ['organization contoso', 'organisation'],
    ['repository forecast, environment dev', 'repository'],
    ['forecast-dev', undefined],
    ['workspaces of Bob', undefined],
    ['', undefined],
  ])('%s: %s', (scope, kind) => {
    expect(toScopeKind(scope)).toBe(kind);
  });

  it('is all that public output says of a scope', () => {
    const { registry } = buildFromYaml(`
personas: { P001: { name: A } }
services: { vault: { scope: { dev: rg-secret-dev, prod: secret } } }
access: { P001: { vault: { dev: [Reader, { role: Owner, scope: /subscriptions/secret }], prod: [Reader] } } }
`);
    const shown = toPublic(registry);
    expect(JSON.stringify(shown)).not.toContain('secret');
    expect(shown.services.vault?.scopeKinds).toEqual({ dev: 'resource group' });
    const kinds = ['resource group', 'subscription', undefined];
    expect(shown.grants.map((grant) => scopeKindOf(grant, shown))).toEqual(kinds);
    expect(registry.grants.map((grant) => scopeKindOf(grant, registry))).toEqual(kinds);
  });
});
