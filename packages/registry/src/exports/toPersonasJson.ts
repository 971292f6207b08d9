import { ensureShown } from '../access/toPublic.js';
import { toHref } from '../links/toHref.js';
import { entriesOf } from '../lookup/entries.js';
import { type EntityKind, KINDS } from '../model/kinds.js';
import type { Architecture, Entity, Process, Registry, ShownRegistry } from '../model/registry.js';
import type { RouteOptions } from '../model/routes.js';

/** The version of the published JSON, not of the registry. It grows when a change would break readers of the JSON, like `SERVICE_JSON_VERSION`. */
export const PERSONAS_JSON_VERSION = 1;

/**
 * The published registry (`personas.json`): lists in data order instead of records, references as ids, and the site path of each page as `href`,
 * without base URL. `accessDetails` says whether identities, scopes and evidence were left out. The JSON Schema is `personasJsonSchema`. The
 * settings for checks are left out.
 */
export function toPersonasJson(written: ShownRegistry, routes: RouteOptions): string {
  const registry = ensureShown(written);
  const list = (kind: EntityKind) =>
    toList<Entity>(registry[KINDS[kind].section]).map((entry) => {
      const href = toHref(kind, entry.id, routes);
      return href === undefined ? entry : { ...entry, href };
    });
  const content: Record<Exclude<keyof Registry, 'check'>, unknown> = {
    version: PERSONAS_JSON_VERSION,
    accessDetails: registry.accessDetails,
    environments: toList(registry.environments),
    groups: toList(registry.groups),
    teams: list('team'),
    processes: toList(registry.processes).map(withStages),
    architectures: toList(registry.architectures).map(withComponents),
    services: list('service'),
    roles: toList(registry.roles),
    skills: toList(registry.skills),
    duties: toList(registry.duties),
    personas: list('persona'),
    people: list('person'),
    grants: registry.grants,
    noAccess: registry.noAccess,
    separationOfDuties: toList(registry.separationOfDuties),
  };
  return JSON.stringify({ $schema: PERSONAS_JSON_SCHEMA_FILE, ...content });
}

/** The path of the schema, beside `personas.json`. */
export const PERSONAS_JSON_SCHEMA_FILE = 'personas-export.schema.json';

const toList = <T extends Entity>(record: Readonly<Record<string, T>>): Omit<T, 'order'>[] =>
  entriesOf(record).map(({ order: _, ...entry }) => entry);

const withStages = ({ stages, ...process }: Omit<Process, 'order'>) => ({
  ...process,
  stages: toList(stages),
});
const withComponents = ({ components, ...architecture }: Omit<Architecture, 'order'>) => ({
  ...architecture,
  components: toList(components),
});
