import type { AccessInput } from '../model/data.js';
import type { Place } from '../model/diagnostic.js';
import type { Environment, Persona, Role, Service } from '../model/registry.js';
import type { Templates } from '../values/createTemplates.js';
import type { RoleMatch } from './roleResolver.js';

/** One file's `access` section. */
export interface AccessSource {
  file: string;
  access: AccessInput;
}

/** The parts of the registry that the expansion needs. The caller resolves references. */
export interface AccessContext {
  /**
   * The id that a reference means. For an unknown reference, this function reports the problem and returns `undefined`. It is called again for the
   * next use of the text, so that each mistake is reported at its place.
   */
  resolve(kind: 'persona' | 'service' | 'environment', text: string, place: Place): string | undefined;
  /** Finds a role that the data declares. Reports nothing, because the catalogue is searched next. */
  findRole(text: string): RoleMatch;
  /** All declared roles, made by `normalizeRole`. */
  roles: Readonly<Record<string, Role>>;
  /** Ids of the declared roles whose entry says nothing about its system. */
  rolesOfAnySystem?: ReadonlySet<string>;
  /** May grow while the expansion runs (open section). */
  services: Readonly<Record<string, Pick<Service, 'name' | 'systems' | 'environments'>>>;
  /** Their grants end with them. */
  personas: Readonly<Record<string, Pick<Persona, 'until'>>>;
  templates: Templates;
  environments: Readonly<Record<string, Pick<Environment, 'name'>>>;
}
