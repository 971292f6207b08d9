import { readPrincipal } from '../bindings/readPrincipal.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { ASSIGNED_SYSTEMS, type BindingsInput } from '../model/bindings.js';
import { toPrincipalKey } from './toPrincipalKey.js';

/** The persona to which a principal is bound, and in which environments. */
export interface BoundPersona {
  persona: string;
  environments: string[];
}

/** `system principal` → persona. */
export function indexPrincipals({ personas = {} }: BindingsInput): Map<string, BoundPersona> {
  const owners = new Map<string, BoundPersona>();
  for (const [persona, byEnvironment] of Object.entries(personas)) {
    for (const [environment, principals] of Object.entries(byEnvironment)) {
      for (const system of ASSIGNED_SYSTEMS) {
        const input = principals[system];
        if (input === undefined) continue;
        const { id, type } = readPrincipal(input);
        // Without a type, the identity of the persona decides. No two personas have the same principal, so all types may stand for it.
        const types = type === undefined ? (['Group', 'User', 'ServiceAccount'] as const) : [type];
        for (const key of new Set(types.map((each) => `${system} ${toPrincipalKey(system, id, each)}`)))
          getOrAdd(owners, key, () => ({ persona, environments: [] })).environments.push(environment);
      }
    }
  }
  return owners;
}
