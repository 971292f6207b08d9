import type { AccessInput } from '../model/data.js';
import type { Place } from '../model/diagnostic.js';
import type { Environment, Role, Service } from '../model/registry.js';
import type { RoleMatch } from './roleResolver.js';

/** One file's `access` section. */
export interface AccessSource {
  file: string;
  access: AccessInput;
}

/** What the expansion needs to know of the rest of the registry; references are the caller's business. */
export interface AccessContext {
  /**
   * The id that a reference means. When there is none, the caller reports it (its wording, its open and closed sections) and returns
   * `undefined`; it is then asked again at the next place, so that each mistake is reported where it stands.
   */
  resolve(kind: 'persona' | 'service' | 'environment', text: string, place: Place): string | undefined;
  /** Matches the roles that the data declares, and says nothing: the catalogue is asked next. */
  findRole(text: string): RoleMatch;
  /** All declared roles, as `normalizeRole` makes them. */
  roles: Readonly<Record<string, Role>>;
  /** May grow while the expansion runs (open section). */
  services: Readonly<Record<string, Pick<Service, 'name' | 'systems' | 'environments'>>>;
  environments: Readonly<Record<string, Pick<Environment, 'name'>>>;
}
