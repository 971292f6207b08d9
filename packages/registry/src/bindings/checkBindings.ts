import { readPrincipal } from '../assignments/readPrincipal.js';
import { toPrincipalKey } from '../assignments/toPrincipalKey.js';
import { toPrincipalTypes } from '../assignments/toPrincipalTypes.js';
import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { quote } from '../lookup/quote.js';
import { toSuggestion } from '../lookup/suggest.js';
import type { AssignedSystem, BindingsInput } from '../model/bindings.js';
import type { DataPath, Diagnostic, Place } from '../model/diagnostic.js';
import type { Registry } from '../model/registry.js';
import { SHARED_ENVIRONMENT } from '../model/sharedEnvironment.js';
import { SHIPPED_SYSTEMS } from '../model/systems.js';

/**
 * Compares bindings with the data. Two personas with one principal are an error, because their access would become one. Ids that the data does not have
 * are warnings: the data may have lost them.
 */
export function checkBindings(bindings: BindingsInput, registry: Registry, file: string): Diagnostic[] {
  return [...findUnknownIds(bindings, registry, file), ...findSharedPrincipals(bindings, registry, file)];
}

function findUnknownIds(
  { environments = {}, services = {}, scopes = {}, personas = {} }: BindingsInput,
  registry: Registry,
  file: string,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const check = (kind: 'persona' | 'service' | 'environment', id: string, path: DataPath) => {
    const section = registry[`${kind}s`];
    if (getEntry<unknown>(section, id) !== undefined) return;
    if (kind === 'environment' && id === SHARED_ENVIRONMENT.id) return;
    found.push({
      code: 'unknown-binding',
      severity: 'warning',
      message: `The data has no ${kind} ${quote(id)}.`,
      place: { file, path, target: 'key' },
      valid: Object.keys(section),
      ...toSuggestion(id, Object.keys(section)),
      hint: 'Write an id of the data, or delete the entry.',
    });
  };
  for (const id of Object.keys(environments)) check('environment', id, ['environments', id]);
  for (const [id, byEnvironment] of Object.entries(personas)) {
    check('persona', id, ['personas', id]);
    for (const environment of Object.keys(byEnvironment)) {
      check('environment', environment, ['personas', id, environment]);
    }
  }
  for (const id of Object.keys(services)) check('service', id, ['services', id]);
  for (const [section, entries] of [
    ['services', services],
    ['scopes', scopes],
  ] as const) {
    for (const [id, scope] of Object.entries(entries)) {
      if (typeof scope === 'string') continue;
      for (const environment of Object.keys(scope)) {
        check('environment', environment, [section, id, environment]);
      }
    }
  }
  return found;
}

/**
 * One persona may have the same principal in several environments. A team and a user of the same name are two principals, and so are names of Kubernetes that differ
 * in capitals.
 */
function findSharedPrincipals(
  { personas = {} }: BindingsInput,
  registry: Registry,
  file: string,
): Diagnostic[] {
  const owners = new Map<string, { persona: string; place: Place; reported: Set<string> }>();
  const found: Diagnostic[] = [];
  for (const [persona, byEnvironment] of Object.entries(personas)) {
    const known = getEntry(registry.personas, persona);
    for (const [environment, principals] of Object.entries(byEnvironment)) {
      for (const [name, input] of Object.entries(principals)) {
        const system = name as AssignedSystem;
        const principal = readPrincipal(input);
        const { id } = principal;
        const types = toPrincipalTypes(known ?? { kind: 'agent' }, principal, system);
        const place: Place = { file, path: ['personas', persona, environment, system] };
        for (const type of types) {
          const key = `${system} ${toPrincipalKey(system, id, type)}`;
          const owner = getOrAdd(owners, key, () => ({ persona, place, reported: new Set([persona]) }));
          if (owner.reported.has(persona)) continue;
          owner.reported.add(persona);
          found.push({
            code: 'principal-bound-twice',
            severity: 'error',
            message: `The principal ${quote(id)} of ${SHIPPED_SYSTEMS[system].name} is bound to ${quote(owner.persona)} and to ${quote(persona)}.`,
            place,
            hint: `${OWN_PRINCIPAL}${types.length === 1 ? '' : ' If one is a user and the other a group, say it with `{ id, type }`.'}`,
            related: [{ message: `Here it is bound to ${quote(owner.persona)}.`, place: owner.place }],
          });
          break;
        }
      }
    }
  }
  return found;
}

const OWN_PRINCIPAL =
  'Give each persona a principal of its own: with a shared one, each has the access of both.';
