import { getEntry } from '../lookup/entries.js';
import type { AssignedSystem, BindingsInput, BoundScopeInput } from '../model/bindings.js';
import type { Grant } from '../model/registry.js';
import { BOUND_SYSTEMS } from './boundSystems.js';

/** Gives the whole scope of a grant: what the bindings say of the service, else of the text, else what the text says by itself. */
export function createBoundScopes(bindings: BindingsInput) {
  const { services = {}, scopes = {}, environments = {} } = bindings;
  const answers = new Map<string, string | undefined>();
  const pick = (input: BoundScopeInput | undefined, environment: string): string | undefined =>
    typeof input === 'object' ? getEntry(input, environment) : input;
  return (
    system: AssignedSystem,
    { scope: own, service, environment }: Pick<Grant, 'scope' | 'service' | 'environment'>,
    text: string | undefined,
  ): string | undefined => {
    const key = `${system} ${environment} ${own === undefined ? `service ${service}` : `text ${own}`}`;
    if (answers.has(key)) return answers.get(key);
    const written = [
      own === undefined ? pick(getEntry(services, service), environment) : undefined,
      text === undefined ? undefined : pick(getEntry(scopes, text), environment),
      text,
      undefined,
    ];
    const place = getEntry(environments, environment) ?? {};
    // A service with several systems has a scope in each one. Whatever a system cannot read belongs to another one.
    let scope: string | undefined;
    for (const each of written) scope ??= BOUND_SYSTEMS[system].toScope(each?.trim(), place, bindings);
    answers.set(key, scope);
    return scope;
  };
}
