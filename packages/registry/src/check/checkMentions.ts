import type { Diagnostic, Place } from '../model/diagnostic.js';
import type { Definition, Mention } from '../model/document.js';
import type { Registry } from '../model/registry.js';
import { checkRequest } from '../requests/checkRequest.js';
import { buildNameLookup, toNames } from '../requests/names.js';

/**
 * Problems of the directives in a site's documents: unknown and ambiguous personas, services and filter values. Each problem has the place
 * of its directive, even if a document repeats a mistake. The scan reports mistakes in the form of a directive.
 * @param definitions the definitions in the documents. `buildRegistry` has reported each one that is not in the registry, so its card is skipped.
 */
export function checkMentions(
  registry: Registry,
  mentions: readonly Mention[],
  definitions: readonly Definition[] = [],
): Diagnostic[] {
  const names = buildNameLookup(toNames(registry));
  const failedDefinitions = new Set(
    definitions.filter(({ id }) => !Object.hasOwn(registry.personas, id)).map(({ place }) => toKey(place)),
  );
  return mentions
    .filter(({ place }) => !failedDefinitions.has(toKey(place)))
    .flatMap(({ request, place }) => checkRequest(request, names).map((problem) => ({ ...problem, place })));
}

function toKey({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
