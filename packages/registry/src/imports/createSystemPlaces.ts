import { createBoundScopes } from '../assignments/createBoundScopes.js';
import { GITHUB_PERMISSIONS } from '../assignments/githubPermissions.js';
import { indexPrincipals } from '../assignments/indexPrincipals.js';
import { outerScopesOf, toScopeKey } from '../assignments/scopeKeys.js';
import { toPrincipalKey } from '../assignments/toPrincipalKey.js';
import { entriesOf, getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { ASSIGNED_SYSTEMS, type AssignedSystem, type BindingsInput } from '../model/bindings.js';
import type { Registry, Service } from '../model/registry.js';
import { createAccessNames } from './accessNames.js';
import type { ImportedGrant } from './importedGrant.js';
import type { FoundPlace, SystemPlaces } from './matchAccess.js';

/**
 * Finds what principals, scopes and roles of real systems are in the data: by bindings, by scopes that the data has, and by names in a scope, such as a resource
 * that is called like a service in a resource group `rg-forecast-dev`.
 */
export function createSystemPlaces(registry: Registry, bindings: BindingsInput = {}): SystemPlaces {
  const names = createAccessNames(registry);
  const principals = indexPrincipals(bindings);
  const services = entriesOf(registry.services);
  const places = indexPlaces(services, bindings);
  const rolesByNativeId = new Map(
    Object.entries(bindings.roles ?? {}).map(([id, native]) => [native.toLowerCase(), id]),
  );
  const answers = new Map<string, readonly FoundPlace[]>();

  function find(system: string, scope: string): readonly FoundPlace[] {
    if (isAssigned(system)) {
      const key = toScopeKey(scope);
      const exact = places.get(`${system} ${key}`);
      if (exact !== undefined) return exact.map((place) => ({ ...place, isWhole: true }));
      for (const outer of outerScopesOf(system, key)) {
        const found = places.get(`${system} ${outer}`);
        if (found !== undefined) return found;
      }
    }
    return findByNames(system, scope);
  }

  /** Tables of people do not name the system. */
  function findExact(scope: string): readonly FoundPlace[] {
    const found = ASSIGNED_SYSTEMS.flatMap((system) => places.get(`${system} ${toScopeKey(scope)}`) ?? []);
    return found.map((place) => ({ ...place, isWhole: true }));
  }

  /** The names of a scope from the innermost on. */
  function findByNames(system: string, scope: string): FoundPlace[] {
    const segments = scope.split('/').filter((segment) => segment !== '');
    const texts =
      system === 'azure'
        ? segments.filter((_, index) => index % 2 === 1).toReversed()
        : segments.toReversed();
    const account = Object.entries(bindings.environments ?? {}).find(([, place]) => place.account === scope);
    const environment =
      account?.[0] ??
      texts
        .flatMap(toWords)
        .map((word) => names.findEnvironment(word))
        .find((id) => id !== undefined);
    const ofSystem = services.filter(({ systems }) => systems.includes(system));
    const named = texts
      .flatMap((text) => [text, withoutEnvironments(text)])
      .flatMap((text) => names.findService(text) ?? [])
      .filter((id) => ofSystem.some((service) => service.id === id));
    const provider = scope
      .match(/\/providers\/([^/]+)/gi)
      ?.at(-1)
      ?.slice('/providers/'.length)
      .toLowerCase();
    const ofProvider = ofSystem.filter((service) => service.provider?.toLowerCase() === provider);
    const found =
      named[0] !== undefined
        ? ofSystem.filter(({ id }) => id === named[0])
        : system === 'azure'
          ? provider === undefined
            ? []
            : ofProvider
          : ofSystem;
    // A project, a namespace or an account is the whole of a service; a resource of Azure may be one of several.
    const isWhole = system !== 'azure';
    return found.flatMap((service) => toPlaces(service, environment).map((place) => ({ ...place, isWhole })));
  }

  /** `forecast-dev` → `forecast` */
  const withoutEnvironments = (text: string): string =>
    toWords(text)
      .filter((word) => names.findEnvironment(word) === undefined && !PREFIXES.has(word.toLowerCase()))
      .join(' ');

  return {
    findPrincipal({ principal, principalType, system }) {
      for (const each of system === undefined ? ASSIGNED_SYSTEMS : [system]) {
        if (!isAssigned(each)) continue;
        const found = principals.get(`${each} ${toPrincipalKey(each, principal, principalType)}`);
        if (found === undefined) continue;
        const [environment, ...more] = found.environments.filter((id) => id !== 'all');
        return environment === undefined || more.length > 0
          ? { persona: found.persona }
          : { persona: found.persona, environment };
      }
      return undefined;
    },
    findPlaces({ system, scope }) {
      const known = system ?? (/^\/(?:subscriptions|providers)\//i.test(scope) ? 'azure' : undefined);
      if (known !== undefined) return getOrAdd(answers, `${known} ${scope}`, () => find(known, scope));
      return scope === '' ? [] : getOrAdd(answers, ` ${scope}`, () => findExact(scope));
    },
    toRoleTexts(grant) {
      const bound = rolesByNativeId.get(grant.role.toLowerCase());
      return bound === undefined ? toTexts(grant) : [bound, ...toTexts(grant)];
    },
  };
}

/** Beginnings of names of resources that say what they are. */
const PREFIXES: ReadonlySet<string> = new Set(['rg', 'ns', 'sub', 'prj', 'kv', 'st', 'adf', 'mlw']);

/** The texts by which a role of a system may be known, the most certain first. */
function toTexts({ role, roleName, system }: ImportedGrant): string[] {
  if (system === 'github') return [GITHUB_PERMISSIONS.find(({ id }) => id === role)?.name ?? role];
  return roleName === undefined ? [role] : [role, roleName];
}

/** `system scope` → services and environments that are there. */
function indexPlaces(services: readonly Service[], bindings: BindingsInput): Map<string, FoundPlace[]> {
  const boundScopeOf = createBoundScopes(bindings);
  const places = new Map<string, FoundPlace[]>();
  for (const { id, systems, environments, scopes } of services) {
    for (const system of systems) {
      if (!isAssigned(system)) continue;
      for (const environment of environments) {
        const scope = boundScopeOf(system, { service: id, environment }, getEntry(scopes, environment));
        if (scope === undefined) continue;
        getOrAdd(places, `${system} ${toScopeKey(scope)}`, (): FoundPlace[] => []).push({
          service: id,
          environment,
        });
      }
    }
  }
  return places;
}

/** A service in the environment; in its only one, if none is known. */
function toPlaces({ id, environments }: Service, environment: string | undefined): FoundPlace[] {
  if (environment !== undefined && environments.includes(environment)) return [{ service: id, environment }];
  const [only, ...more] = environments;
  return only !== undefined && more.length === 0 ? [{ service: id, environment: only }] : [];
}

const isAssigned = (system: string): system is AssignedSystem =>
  (ASSIGNED_SYSTEMS as readonly string[]).includes(system);

const toWords = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
