import { ensureShown } from '../access/toPublic.js';
import { toHref } from '../links/toHref.js';
import { entriesOf } from '../lookup/entries.js';
import { partsOf } from '../lookup/partsOf.js';
import { ENTITY_KINDS, type EntityKind, isKindWith, KINDS, type Section } from '../model/kinds.js';
import type { Entity, Registry, ShownRegistry } from '../model/registry.js';
import type { RouteOptions } from '../model/routes.js';

/** The version of the published JSON, not of the registry. It grows when a change would break readers of the JSON, like `SERVICE_JSON_VERSION`. */
export const PERSONAS_JSON_VERSION = 1;

/**
 * The published registry (`personas.json`): lists in data order instead of records, references as ids, and the site path of each page as `href`,
 * without base URL. `accessDetails` says whether identities, scopes and evidence were left out. The JSON Schema is `personasJsonSchema`. The
 * settings for checks, the record of drift, access reviews and what commits have changed are left out.
 */
export function toPersonasJson(written: ShownRegistry, routes: RouteOptions): string {
  const registry = ensureShown(written);
  const content: Record<
    Exclude<keyof Registry, 'check' | 'drift' | 'reviews' | 'history' | Section>,
    unknown
  > = {
    version: PERSONAS_JSON_VERSION,
    accessDetails: registry.accessDetails,
    peopleDetails: registry.peopleDetails,
    hiddenPeople: registry.hiddenPeople,
    project: registry.project,
    asOf: registry.asOf,
    ...Object.fromEntries(
      ENTITY_KINDS.map((kind) => [KINDS[kind].section, toEntries(kind, registry, routes)]),
    ),
    baselines: entriesOf(registry.baselines).map(withoutOrder),
    grants: registry.grants,
    noAccess: registry.noAccess,
  };
  return JSON.stringify({ $schema: PERSONAS_JSON_SCHEMA_FILE, ...content });
}

/** The path of the schema, beside `personas.json`. */
export const PERSONAS_JSON_SCHEMA_FILE = 'personas-export.schema.json';

function toEntries(kind: EntityKind, registry: Registry, routes: RouteOptions): object[] {
  return entriesOf<Entity>(registry[KINDS[kind].section]).map((entity) => {
    const href = toHref(kind, entity.id, routes);
    return {
      ...withoutOrder(entity),
      ...(isKindWith('parts', kind) && {
        [KINDS[kind].parts.section]: entriesOf(partsOf(registry, kind, entity.id)).map(withoutOrder),
      }),
      ...(href !== undefined && { href }),
    };
  });
}

function withoutOrder({ order: _, ...entry }: Entity): Omit<Entity, 'order'> {
  return entry;
}
