import { entriesOf } from '../lookup/entries.js';
import { buildNameIndex, lookUp } from '../lookup/findReference.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Definition, Mention } from '../model/document.js';
import type { Registry } from '../model/registry.js';
import { normalizeList } from '../values/normalizeList.js';
import type { IgnoredDefinition } from './collectScans.js';
import { cutVersionOf } from './isCutVersion.js';

/** Cut version (`cutVersionOf`) → the definitions in its documents whose persona the registry no longer has. The first of each id. */
export type Retired = ReadonlyMap<string, readonly Definition[]>;

/** Collects what cut versions define and the registry no longer has. An alias of a persona counts: the persona took the id over. */
export function collectRetired(ignored: readonly IgnoredDefinition[], registry: Registry): Retired {
  const retired = new Map<string, Map<string, Definition>>();
  const index = buildNameIndex(entriesOf(registry.personas));
  for (const definition of ignored) {
    const version = cutVersionOf(definition.place.file);
    if (version === undefined || lookUp(index, definition.id) !== undefined) continue;
    getOrAdd(
      getOrAdd(retired, version, () => new Map<string, Definition>()),
      definition.id,
      () => definition,
    );
  }
  return new Map(Array.from(retired, ([version, byId]) => [version, [...byId.values()]]));
}

/**
 * Returns a function that tells whether a mention of an unknown persona means one that its own cut version defines. The page then shows that
 * definition.
 */
export function createRetiredCheck(retired: Retired): (mention: Mention) => boolean {
  const indexes = new Map(
    Array.from(retired, ([version, definitions]) => [
      version,
      buildNameIndex(
        definitions.map(({ id, fields }) => ({
          id,
          name: fields.name ?? id,
          aliases: normalizeList(fields.aliases),
        })),
      ),
    ]),
  );
  return ({ request, place }) => {
    if (request.kind !== 'persona-card' && request.kind !== 'persona-link') return false;
    const version = cutVersionOf(place.file);
    const index = version === undefined ? undefined : indexes.get(version);
    const match = index && lookUp(index, request.ref);
    return match !== undefined && 'id' in match;
  };
}
