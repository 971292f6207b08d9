import { isShared } from '../access/isShared.js';
import { getEntry } from '../lookup/entries.js';
import type { Environment, Registry, Service } from '../model/registry.js';
import { SHARED_ENVIRONMENT } from '../model/sharedEnvironment.js';

const SHARED: readonly Environment[] = [SHARED_ENVIRONMENT];

/** The columns of a service: all environments, or the one of a service that has no environments. The cells of `Access` are in the same order. */
export const serviceEnvironments = (
  service: Pick<Service, 'environments'>,
  all: readonly Environment[],
): readonly Environment[] => (isShared(service) ? SHARED : all);

/** The name of an environment, also of the one that services without environments have. */
export const toEnvironmentName = (id: string, { environments }: Pick<Registry, 'environments'>): string =>
  id === SHARED_ENVIRONMENT.id ? SHARED_ENVIRONMENT.name : (getEntry(environments, id)?.name ?? id);
