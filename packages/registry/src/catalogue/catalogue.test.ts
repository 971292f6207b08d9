import { describe, expect, it } from 'vitest';
import { fold } from '../lookup/fold.js';
import { SHIPPED_SYSTEMS } from '../model/systems.js';
import { isGuid } from '../values/formats.js';
import { parsePattern } from '../values/parsePattern.js';
import { roleCatalogue, roleCatalogues } from './index.js';

describe('the role catalogue', () => {
  it('has ids that are valid and unique', () => {
    const ids = roleCatalogue.map(({ id }) => id.toLowerCase());
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9_-]{0,63}$/);
  });

  it.each(roleCatalogues.map((catalogue) => [catalogue.system, catalogue] as const))(
    'has names in %s that are unique, with former ones, and are dated with sources',
    (system, { roles, dated, sources }) => {
      const names = roles.flatMap(({ name, formerNames }) => [name, ...formerNames]).map(fold);
      expect(new Set(names).size).toBe(names.length);
      expect(roles.every((role) => role.system === system)).toBe(true);
      expect(dated).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(sources.length).toBeGreaterThan(0);
    },
  );

  it('knows every Azure role by a GUID, none twice', () => {
    const guids = roleCatalogue
      .filter(({ system }) => system === 'azure')
      .map(({ roleDefinitionId = '' }) => roleDefinitionId);
    expect(guids.every((guid) => isGuid(guid) && guid === guid.toLowerCase())).toBe(true);
    expect(new Set(guids).size).toBe(guids.length);
  });

  it("marks Microsoft's privileged administrator roles and no other Azure role", () => {
    const privileged = roleCatalogue.filter((role) => role.system === 'azure' && role.privileged);
    expect(privileged.map(({ name }) => name)).toEqual([
      'Owner',
      'Contributor',
      'User Access Administrator',
      'Role Based Access Control Administrator',
    ]);
  });

  it('knows the roles of a system by native ids that fit its pattern, none twice in all systems', () => {
    for (const { system, roleDefinitionId } of roleCatalogue) {
      const { roleId }: { roleId?: string } = SHIPPED_SYSTEMS[system];
      if (roleDefinitionId === undefined) continue;
      const pattern = parsePattern(roleId ?? '');
      expect(typeof pattern === 'function' && pattern(roleDefinitionId), roleDefinitionId).toBe(true);
    }
    const nativeIds = roleCatalogue.flatMap(({ roleDefinitionId }) => roleDefinitionId?.toLowerCase() ?? []);
    expect(new Set(nativeIds).size).toBe(nativeIds.length);
  });

  it('has roles in the planes of their system, whose levels agree with the level per plane', () => {
    for (const { name, system, planes, planeLevels, level } of roleCatalogue) {
      expect(planes.length, name).toBeGreaterThan(0);
      for (const plane of planes) expect(SHIPPED_SYSTEMS[system].planes, name).toContain(plane);
      if (planeLevels === undefined) continue;
      expect(Object.keys(planeLevels), name).toEqual(planes);
      expect(Object.values(planeLevels), name).toContain(level);
    }
  });

  it('says that whoever administers decides about access', () => {
    const silent = roleCatalogue.filter(({ level, grantsAccess }) => level === 'administer' && !grantsAccess);
    expect(silent).toEqual([]);
  });
});
