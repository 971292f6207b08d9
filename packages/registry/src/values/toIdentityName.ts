import type { Identity } from '../model/registry.js';
import { SHARED_ENVIRONMENT } from '../model/sharedEnvironment.js';
import { expandEnvironment } from './expandTemplate.js';

/** The name of an identity in an environment. On a service without environments, a persona with an identity per environment has all of them. */
export function toIdentityName({ name, names = [] }: Identity, environment: string): string | undefined {
  if (environment === SHARED_ENVIRONMENT.id && names.length > 0) return names.join(', ');
  return name === undefined ? undefined : expandEnvironment(name, environment);
}
