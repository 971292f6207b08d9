import { describe, expect, it } from 'vitest';
import { isGuid } from '../values/formats.js';
import { AZURE } from './azure.js';
import { builtInRoleNames, findBuiltInRole, getBuiltInRole } from './builtInRoles.js';

describe('the built-in roles of Azure', () => {
  it('are known by GUID and by name, with the providers on which they act', () => {
    const role = {
      name: 'AcrPush',
      guid: '8311e382-0749-4cb8-b61a-304f252e45ec',
      providers: ['Microsoft.ContainerRegistry'],
    };
    expect(findBuiltInRole('acrpush')).toEqual(role);
    expect(getBuiltInRole(role.guid.toUpperCase())).toEqual(role);
    expect(findBuiltInRole('Owner')?.providers).toEqual(['*']);
    expect(findBuiltInRole('Ownr')).toBeUndefined();
  });

  it('have names and GUIDs of their own', () => {
    const names = builtInRoleNames();
    expect(names.length).toBeGreaterThan(900);
    expect(new Set(names.map((name) => findBuiltInRole(name)?.guid)).size).toBe(names.length);
    expect(names.every((name) => isGuid(findBuiltInRole(name)?.guid ?? ''))).toBe(true);
  });

  it('have all Azure roles of the catalogue, by the same name', () => {
    for (const { name, roleDefinitionId = '' } of AZURE.roles) {
      expect(getBuiltInRole(roleDefinitionId)?.name).toBe(name);
    }
  });
});
