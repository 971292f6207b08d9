import type { Diagnostic, Place } from '../model/diagnostic.js';
import type { Definition, Mention } from '../model/document.js';
import type { Registry } from '../model/registry.js';
import { checkRequest } from '../requests/checkRequest.js';
import { buildNameLookup, toNames } from '../requests/names.js';

/**
 * What is wrong with the directives of a site's documents: unknown and ambiguous personas, services and filter values, each at its
 * directive, also where a document repeats a mistake. Mistakes of the directive's own form are the scan's to report.
 * @param definitions what the documents define: of one that is not in the registry, `buildRegistry` has said why
 */
export function checkMentions(
  registry: Registry,
  mentions: readonly Mention[],
  definitions: readonly Definition[] = [],
): Diagnostic[] {
  const names = buildNameLookup(toNames(registry));
  const refused = new Set(
    definitions.filter(({ id }) => !Object.hasOwn(registry.personas, id)).map(({ place }) => toKey(place)),
  );
  return mentions
    .filter(({ place }) => !refused.has(toKey(place)))
    .flatMap(({ request, place }) => checkRequest(request, names).map((problem) => ({ ...problem, place })));
}

function toKey({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
