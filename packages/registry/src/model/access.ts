import type { AccessInput } from './data.js';
import type { Diagnostic, Place } from './diagnostic.js';
import type { EntityKind, Environment, Grant, NoAccess, Persona, Role, Service } from './registry.js';

/** Resolves a reference while the registry is being built. */
export interface References {
  /**
   * The id that the text (id, name or alias) means. In an open section an unknown name creates its entry. Otherwise the problem is
   * recorded with the place, candidates, valid values and suggestion, and the answer is `undefined`: leave that branch out and go on.
   */
  resolve(kind: EntityKind, text: string, place: Place): string | undefined;
}

/** The access grids, in file order, and the registry so far. The records are live: `references` may add a service to `services`. */
export interface ExpandAccessInput {
  sources: readonly { file: string; access: AccessInput }[];
  environments: Readonly<Record<string, Environment>>;
  services: Readonly<Record<string, Service>>;
  personas: Readonly<Record<string, Persona>>;
  /** Roles that the data declares, in order; they win over the catalogue's. */
  roles: Readonly<Record<string, Role>>;
  references: References;
}

export interface ExpandedAccess {
  grants: Grant[];
  noAccess: NoAccess[];
  /** The declared roles, then those of the catalogue and the unknown ones that grants use, in order of use. */
  roles: Record<string, Role>;
  /** Where each of `grants` was written, by index; likewise for `noAccess`. */
  grantPlaces: Place[];
  noAccessPlaces: Place[];
  diagnostics: Diagnostic[];
}
