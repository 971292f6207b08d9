import { fold } from '../lookup/fold.js';
import { PROVIDERS, ROLES } from './builtInRolesData.js';

/** What is known of any built-in role of Azure. The catalogue knows more of some of them. */
export interface BuiltInRole {
  name: string;
  /** Lower case, with dashes. */
  guid: string;
  /** The resource providers on which it does something; `*` for all. Empty for a few roles that only support or check. */
  providers: readonly string[];
}

interface BuiltInRoles {
  byGuid: ReadonlyMap<string, BuiltInRole>;
  byName: ReadonlyMap<string, BuiltInRole>;
}

let loaded: BuiltInRoles | undefined;

/** Reads the list when it is first needed. */
function load(): BuiltInRoles {
  if (loaded !== undefined) return loaded;
  const providers = PROVIDERS.split(' ');
  const byGuid = new Map<string, BuiltInRole>();
  const byName = new Map<string, BuiltInRole>();
  for (const line of ROLES.trim().split('\n')) {
    const [name = '', digits = '', positions = ''] = line.split('|');
    const role: BuiltInRole = {
      name,
      guid: digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
      providers: positions
        .split(' ')
        .flatMap((position) => (position === '' ? [] : (providers[Number.parseInt(position, 36)] ?? []))),
    };
    byGuid.set(role.guid, role);
    byName.set(fold(name), role);
  }
  loaded = { byGuid, byName };
  return loaded;
}

/** The built-in role of Azure with the GUID. Case is ignored. */
export const getBuiltInRole = (guid: string): BuiltInRole | undefined =>
  load().byGuid.get(guid.toLowerCase());

/** The built-in role of Azure with the present name. */
export const findBuiltInRole = (name: string): BuiltInRole | undefined => load().byName.get(fold(name));

/** The names of all built-in roles of Azure. */
export const builtInRoleNames = (): string[] => [...load().byGuid.values()].map(({ name }) => name);
