import { getEntry } from '../lookup/entries.js';
import { DEFAULT_ENVIRONMENTS } from '../model/defaultEnvironments.js';
import type { Environment, ShownRegistry } from '../model/registry.js';
import { say } from '../words/say.js';
import { ENGLISH, type Words } from '../words/words.js';

const NAMES = { dev: 'environment.dev', stage: 'environment.stage', prod: 'environment.prod' } as const;

/** Names the environments that the product gives in the language. Environments of the data have the names of the data. */
export function withEnvironmentNames(registry: ShownRegistry, words: Words): ShownRegistry {
  if (words === ENGLISH) return registry;
  const environments = Object.fromEntries(
    Object.entries(registry.environments).map(([id, environment]) => [id, toNamed(environment, words)]),
  );
  return { ...registry, environments };
}

function toNamed(environment: Environment, words: Words): Environment {
  const isDefault = DEFAULT_ENVIRONMENTS.some(
    (given) => JSON.stringify(given) === JSON.stringify(environment),
  );
  const message = getEntry(NAMES, environment.id);
  if (!isDefault || message === undefined) return environment;
  // The name in English stays valid in the documents of the language.
  return { ...environment, name: say(words, message), aliases: [...environment.aliases, environment.name] };
}
