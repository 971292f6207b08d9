import { getBuiltInRole } from '../catalogue/builtInRoles.js';
import type { ImportedGrant } from '../imports/importedGrant.js';
import { entriesOf } from '../lookup/entries.js';
import type { Registry } from '../model/registry.js';
import { isGuid } from '../values/formats.js';
import type { DatedSnapshot } from './drift.js';

/** Names for ids that stand without one in a list: those of the data, of Azure itself, and of the other lists. */
export function createNames({ roles }: Pick<Registry, 'roles'>, snapshots: readonly DatedSnapshot[]) {
  let declared: Map<string, string> | undefined;
  let principals: Map<string, string> | undefined;
  const readDeclared = () =>
    new Map(
      entriesOf(roles).flatMap(({ name, roleDefinitionId: id }): [string, string][] =>
        id === undefined ? [] : [[id.toLowerCase(), name]],
      ),
    );
  const readPrincipals = () => {
    const known = new Map<string, string>();
    for (const { system, grants } of snapshots) {
      if (system !== 'azure') continue;
      for (const { principal, principalName: name = '' } of grants)
        if (name !== '' && !isGuid(name)) known.set(principal.toLowerCase(), name);
    }
    return known;
  };
  return {
    ofRole({ system, role, roleName }: ImportedGrant): string {
      if (roleName !== undefined || system !== 'azure') return roleName ?? role;
      declared ??= readDeclared();
      return declared.get(role.toLowerCase()) ?? getBuiltInRole(role)?.name ?? role;
    },
    /** `undefined` if no list has a name. */
    ofPrincipal({ system, principal, principalName }: ImportedGrant): string | undefined {
      if (principalName !== undefined || system !== 'azure') return principalName;
      principals ??= readPrincipals();
      return principals.get(principal.toLowerCase());
    },
  };
}
