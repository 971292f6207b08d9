import { isShared } from '../access/isShared.js';
import { getEntry } from '../lookup/entries.js';
import type { Environment, Registry, Service } from '../model/registry.js';
import { SHARED_ENVIRONMENT } from '../model/sharedEnvironment.js';
import { say } from '../words/say.js';
import { ENGLISH, type Words } from '../words/words.js';

/** The one environment of services that have none, with its name in the language. */
export const toSharedEnvironment = (words: Words): Environment => ({
  ...SHARED_ENVIRONMENT,
  name: say(words, 'environment.all'),
});

/** The columns of a service: all environments, or the one of a service that has no environments. The cells of `Access` are in the same order. */
export const serviceEnvironments = (
  service: Pick<Service, 'environments'>,
  all: readonly Environment[],
  words: Words = ENGLISH,
): readonly Environment[] => (isShared(service) ? [toSharedEnvironment(words)] : all);

/** The name of an environment, also of the one that services without environments have. */
export const toEnvironmentName = (
  id: string,
  { environments }: Pick<Registry, 'environments'>,
  words: Words,
): string =>
  id === SHARED_ENVIRONMENT.id ? say(words, 'environment.all') : (getEntry(environments, id)?.name ?? id);
