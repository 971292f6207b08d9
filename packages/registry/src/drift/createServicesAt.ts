import { createBoundScopes } from '../assignments/createBoundScopes.js';
import { outerScopesOf, toScopeKey } from '../assignments/scopeKeys.js';
import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { ASSIGNED_SYSTEMS, type AssignedSystem, type BindingsInput } from '../model/bindings.js';
import type { AccessModel } from '../viewModel/viewModel.js';
import type { DriftEntry } from './drift.js';

type ServicesAt = (system: AssignedSystem, scopeKey: string) => DriftEntry['at'];

/** Creates a function that finds the services of a scope. Several services may be in one resource group. */
export function createServicesAt(
  { services }: Pick<AccessModel, 'services'>,
  bindings: BindingsInput,
): ServicesAt {
  const boundScopeOf = createBoundScopes(bindings);
  const byScope = new Map<string, { services: Set<string>; environments: Set<string> }>();
  for (const { id, systems, environments, scopes } of services) {
    for (const environment of environments) {
      for (const system of ASSIGNED_SYSTEMS) {
        if (!systems.includes(system)) continue;
        const scope = boundScopeOf(
          system,
          { service: id, environment },
          getEntry<string>(scopes, environment),
        );
        if (scope === undefined) continue;
        const at = getOrAdd(byScope, `${system} ${toScopeKey(scope)}`, () => ({
          services: new Set<string>(),
          environments: new Set<string>(),
        }));
        at.services.add(id);
        at.environments.add(environment);
      }
    }
  }
  return (system, scopeKey) => {
    const found = byScope.get(`${system} ${scopeKey}`) ?? findAround(system, scopeKey);
    if (found === undefined) return undefined;
    const [environment, ...others] = found.environments;
    return {
      services: [...found.services],
      ...(environment !== undefined && others.length === 0 && { environment }),
    };
  };

  function findAround(system: AssignedSystem, scopeKey: string) {
    for (const outer of outerScopesOf(system, scopeKey)) {
      const found = byScope.get(`${system} ${outer}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
