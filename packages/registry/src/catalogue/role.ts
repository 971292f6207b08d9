import type { Level, Plane } from '../model/enums.js';
import type { ShippedSystem } from '../model/systems.js';

/**
 * A role of the catalogue. Its level: `read` sees; `write` creates and changes content and data; `manage` creates, configures and deletes the
 * service's resources and settings; `administer` also decides who has access.
 */
export interface CatalogueRole {
  /** Unique in the whole catalogue. The system is its prefix, except for azure. */
  id: string;
  /** Present name in the system. */
  name: string;
  system: ShippedSystem;
  /** Role definition GUID, lower case, in Azure, Cosmos DB and Entra ID; the native id in AWS and Google Cloud. Roles of other systems have only names. */
  roleDefinitionId?: string;
  /** Former names of the same role definition, the latest first. */
  formerNames: readonly string[];
  level: Level;
  planes: readonly Plane[];
  /** The level in each plane. Only if the levels differ; `level` is then the highest. */
  planeLevels?: Readonly<Partial<Record<Plane, Level>>>;
  /** Gives its level only, and no lower one: it writes and does not read. */
  exact?: true;
  /**
   * In Azure: one of the roles that Microsoft's documentation lists as privileged administrator roles. In Entra ID: the
   * roles that Microsoft labels as privileged. In other systems: the role that can do everything there and give access to others, or give itself
   * everything.
   */
  privileged: boolean;
  /** May assign roles or otherwise give access to others, even if only within limits. */
  grantsAccess?: boolean;
  /** May list keys or connection strings, and so reach the data without a data role. */
  readsKeys?: boolean;
  preview?: boolean;
  /** The Azure resource providers on which the role does something; `*` for all. Absent if it is not known. */
  providers?: readonly string[];
  description: string;
}

/** One system's roles, with the date of the last comparison with its sources. */
export interface RoleCatalogue {
  system: ShippedSystem;
  /** ISO 8601 date. */
  dated: string;
  sources: readonly { title: string; url: string }[];
  roles: readonly CatalogueRole[];
}

type RoleFacts = Pick<CatalogueRole, 'description'> &
  Partial<Omit<CatalogueRole, 'system' | 'level' | 'name'>>;

/** Gives a function that makes roles and fills in the values that most roles of a file share. */
export function roleMaker(system: ShippedSystem, defaultPlanes: readonly Plane[]) {
  return (name: string, level: Level, facts: RoleFacts): CatalogueRole => ({
    id: `${system === 'azure' ? '' : `${system}-`}${toRoleId(name)}`,
    system,
    name,
    level,
    planes: defaultPlanes,
    formerNames: [],
    privileged: false,
    ...facts,
  });
}

/** `Storage Blob Data Reader` → `storage-blob-data-reader`, `db_datareader` → `db-datareader`. */
function toRoleId(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
