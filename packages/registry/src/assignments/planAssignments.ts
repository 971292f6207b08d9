import { beginOf } from '../access/grantState.js';
import { scopeOf } from '../access/scopeOf.js';
import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { joinWords } from '../lookup/joinWords.js';
import { quote } from '../lookup/quote.js';
import type { AssignedSystem, BindingsInput, BoundPrincipalsInput } from '../model/bindings.js';
import type { DataPath } from '../model/diagnostic.js';
import type { Grant, Persona, Registry, Role, Service } from '../model/registry.js';
import { SHARED_ENVIRONMENT } from '../model/sharedEnvironment.js';
import { DEFAULT_SYSTEM, SHIPPED_SYSTEMS } from '../model/systems.js';
import type { AccessModel } from '../viewModel/viewModel.js';
import type { ApartAssignment, Assignment, AssignmentPlan, MissingBinding } from './assignment.js';
import type { BoundRole } from './boundSystem.js';
import { BOUND_SYSTEMS } from './boundSystems.js';
import { createBoundScopes } from './createBoundScopes.js';
import { readPrincipal } from './readPrincipal.js';
import { toPrincipalKey } from './toPrincipalKey.js';
import { toPrincipalTypes } from './toPrincipalTypes.js';

/** A binding that grants need, while the grants are read. */
interface MissingDraft {
  /** Says what is missing, when all environments in which it is needed are known. */
  toBinding(environments: readonly string[]): Omit<MissingBinding, 'grants'>;
  environments: Set<string>;
  grants: number;
}

/**
 * The assignments of the systems that a format writes, from the grants of a model with full details and from bindings. A grant that an outer service
 * gives is an assignment there, and is written once. An eligible assignment in Azure has a schedule, so it is among them before it begins. Linear in the
 * grants.
 */
export function planAssignments(
  { accessByService, registry }: AccessModel,
  bindings: BindingsInput,
  systems: readonly AssignedSystem[],
): AssignmentPlan {
  const assignments: Assignment[] = [];
  const apart: ApartAssignment[] = [];
  const otherSystems = new Map<string, number>();
  const missing = new Map<string, MissingDraft>();
  const known = new Map<string, number>();
  const principalsOf = createPrincipals(bindings);
  const boundScopeOf = createBoundScopes(bindings);
  const covered: ReadonlySet<string> = new Set(systems);
  const noRole = (id: string): Pick<Role, 'name' | 'roleDefinitionId' | 'from'> => ({
    name: id,
    from: 'use',
  });

  function miss(key: string, environment: string, toBinding: MissingDraft['toBinding']): void {
    const draft = getOrAdd(missing, key, () => ({ toBinding, environments: new Set(), grants: 0 }));
    draft.environments.add(environment);
    draft.grants++;
  }

  function add(grant: Grant, persona: Persona, service: Service): void {
    const role = getEntry(registry.roles, grant.role);
    const systemId = role?.system ?? service.systems[0] ?? DEFAULT_SYSTEM;
    if (!covered.has(systemId)) {
      otherSystems.set(systemId, (otherSystems.get(systemId) ?? 0) + 1);
      return;
    }
    const system = systemId as AssignedSystem;
    const bound = BOUND_SYSTEMS[system];
    const { environment } = grant;
    const systemName = SHIPPED_SYSTEMS[system].name;
    const where = `${quote(environment)} (${systemName})`;

    const scope = boundScopeOf(system, grant, scopeOf(grant, registry));
    const principals = principalsOf(persona, environment, system);
    const roleId: BoundRole =
      scope === undefined
        ? undefined
        : bound.toRole(role ?? noRole(grant.role), getEntry(bindings.roles ?? {}, grant.role), scope);
    if (typeof roleId === 'object') {
      apart.push({ grant, why: 'no-assignment' });
      return;
    }
    if (principals.length === 0) {
      // Somebody who adds a persona writes all its environments.
      miss(`principal ${persona.id} ${system}`, environment, (environments) => {
        const lines = environments.map((id) => `${id}: { ${system}: ${bound.examples.principal} }`);
        return {
          what: `principal of persona ${quote(persona.id)} in ${joinWords(environments.map(quote))} (${systemName})`,
          hint: `Add \`personas: { ${persona.id}: { ${lines.join(', ')} } }\` to the bindings.`,
          path: toPath(bindings, 'personas', persona.id, ...environments.slice(0, 1)),
        };
      });
    }
    if (scope === undefined) {
      const text = grant.scope;
      const shown = text ?? scopeOf(grant, registry);
      miss(`scope ${service.id} ${environment} ${system} ${text ?? ''}`, environment, () => ({
        what: `whole scope of ${text === undefined ? `service ${quote(service.id)}` : quote(text)} in ${where}`,
        hint:
          shown === undefined
            ? `Add \`services: { ${service.id}: { ${environment}: ${bound.examples.scope} } }\` to the bindings.`
            : `Add \`scopes: { ${JSON.stringify(shown)}: { ${environment}: ${bound.examples.scope} } }\` to the bindings.`,
        path: toPath(bindings, text === undefined ? 'services' : 'scopes'),
      }));
    } else if (roleId === undefined) {
      miss(`role ${grant.role} ${system}`, environment, () => ({
        what: `id of role ${quote(grant.role)} (${systemName})`,
        hint: `Add \`roles: { ${grant.role}: ${bound.examples.role} }\` to the bindings.`,
        path: toPath(bindings, 'roles'),
      }));
    }
    if (principals.length === 0 || scope === undefined || roleId === undefined) {
      apart.push({ grant, why: 'unbound' });
      return;
    }
    for (const principal of principals) {
      // Roles of Kubernetes have upper and lower case, like its groups.
      const roleKey = system === 'kubernetes' ? roleId : roleId.toLowerCase();
      const key = `${system} ${grant.assignment} ${scope.toLowerCase()} ${roleKey} ${toPrincipalKey(system, principal.id, principal.type)}`;
      const roleName = role?.name ?? grant.role;
      const assignment = { grant, persona, service, system, principal, scope, role: roleId, roleName };
      const index = known.get(key);
      const other = index === undefined ? undefined : assignments[index];
      if (index === undefined || other === undefined) known.set(key, assignments.push(assignment) - 1);
      else if (givesMore(grant, other.grant, registry)) assignments[index] = assignment;
    }
  }

  for (const rows of accessByService.values()) {
    for (const { persona, service, cells } of rows) {
      for (const cell of cells) {
        for (const grant of cell.grants) add(grant, persona, service);
        for (const { grant, state } of cell.apart) {
          const system = getEntry(registry.roles, grant.role)?.system ?? service.systems[0] ?? DEFAULT_SYSTEM;
          if (!covered.has(system)) continue;
          const isScheduled = system === 'azure' && grant.assignment === 'eligible' && state === 'planned';
          if (isScheduled && beginOf(grant, registry) !== undefined) add(grant, persona, service);
          else apart.push({ grant, why: state });
        }
      }
    }
  }
  if (bindings.identityCenter === undefined && assignments.some(({ system }) => system === 'aws')) {
    missing.set('identity center', {
      toBinding: () => ({
        what: 'ARN of the instance of AWS IAM Identity Center',
        hint: 'Add `identityCenter: arn:aws:sso:::instance/ssoins-…` to the bindings.',
        path: [],
      }),
      environments: new Set(),
      grants: assignments.filter(({ system }) => system === 'aws').length,
    });
  }
  return {
    assignments,
    apart,
    missing: Array.from(missing.values(), ({ toBinding, environments, grants }) => ({
      ...toBinding([...environments]),
      grants,
    })),
    otherSystems,
    ...(bindings.identityCenter !== undefined && { identityCenter: bindings.identityCenter }),
  };
}

/** Whether a grant gives what another one gives, without its condition or for longer. */
function givesMore(one: Grant, other: Grant, registry: Pick<Registry, 'asOf'>): boolean {
  if ((beginOf(one, registry) ?? '') > (beginOf(other, registry) ?? '')) return false;
  const isFree = one.condition === undefined;
  if (isFree !== (other.condition === undefined)) return isFree;
  return other.until !== undefined && (one.until === undefined || one.until > other.until);
}

type BoundPrincipal = Assignment['principal'];

/** Gives the principals of a persona: one, or on a service without environments those of all environments. Each answer is worked out once. */
function createPrincipals({ personas = {} }: BindingsInput) {
  const answers = new Map<string, readonly BoundPrincipal[]>();
  return (persona: Persona, environment: string, system: AssignedSystem): readonly BoundPrincipal[] =>
    getOrAdd(answers, `${persona.id} ${environment} ${system}`, () => {
      const byEnvironment = getEntry(personas, persona.id) ?? {};
      const of = (id: string): BoundPrincipalsInput | undefined => getEntry(byEnvironment, id);
      const input = of(environment)?.[system] ?? of(SHARED_ENVIRONMENT.id)?.[system];
      const inputs =
        input === undefined && environment === SHARED_ENVIRONMENT.id
          ? Object.values(byEnvironment).map((each) => each[system])
          : [input];
      const byKey = new Map<string, BoundPrincipal>();
      for (const each of inputs) {
        if (each === undefined) continue;
        const read = readPrincipal(each);
        const [type, orType] = toPrincipalTypes(persona, read, system);
        const { id } = read;
        getOrAdd(byKey, toPrincipalKey(system, id, type), () => ({ id, type, ...(orType && { orType }) }));
      }
      return [...byKey.values()];
    });
}

/** The longest beginning of a path that the bindings have. */
function toPath(bindings: BindingsInput, ...steps: string[]): DataPath {
  let value: unknown = bindings;
  const path: string[] = [];
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) break;
    value = (value as Record<string, unknown>)[step];
    path.push(step);
  }
  return path;
}
