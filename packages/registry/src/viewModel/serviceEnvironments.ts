import type { Environment, Service } from '../model/registry.js';
import { SHARED_ENVIRONMENT } from '../model/sharedEnvironment.js';

const SHARED: readonly Environment[] = [SHARED_ENVIRONMENT];

/** The columns of a service: all environments, or the one of a service that has no environments. The cells of `Access` are in the same order. */
export const serviceEnvironments = (
  { environments }: Pick<Service, 'environments'>,
  all: readonly Environment[],
): readonly Environment[] => (isShared(environments) ? SHARED : all);

export const isShared = (environments: readonly string[]): boolean =>
  environments.includes(SHARED_ENVIRONMENT.id);
