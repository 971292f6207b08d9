import { getOrAdd } from '../lookup/getOrAdd.js';
import { ASSIGNED_SYSTEMS, type BindingsInput, type PrincipalType } from '../model/bindings.js';
import { readPrincipal } from './readPrincipal.js';
import { toPrincipalKey } from './toPrincipalKey.js';

/** The persona to which a principal is bound, and in which environments. */
export interface BoundPersona {
  persona: string;
  environments: string[];
}

/** `system principal` → persona. */
export function indexPrincipals({ personas = {} }: BindingsInput): Map<string, BoundPersona> {
  const owners = new Map<string, BoundPersona>();
  const untyped: (() => void)[] = [];
  for (const [persona, byEnvironment] of Object.entries(personas)) {
    for (const [environment, principals] of Object.entries(byEnvironment)) {
      for (const system of ASSIGNED_SYSTEMS) {
        const input = principals[system];
        if (input === undefined) continue;
        const { id, type } = readPrincipal(input);
        const add = (types: readonly PrincipalType[]) => {
          for (const key of new Set(types.map((each) => `${system} ${toPrincipalKey(system, id, each)}`))) {
            const owner = getOrAdd(owners, key, () => ({ persona, environments: [] }));
            if (owner.persona === persona) owner.environments.push(environment);
          }
        };
        if (type === undefined) untyped.push(() => add(['Group', 'User', 'ServiceAccount']));
        else add([type]);
      }
    }
  }
  // A principal without a type may be of any type that nobody else has.
  for (const add of untyped) add();
  return owners;
}
