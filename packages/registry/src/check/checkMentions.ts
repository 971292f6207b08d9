import type { Diagnostic } from '../model/diagnostic.js';
import type { Mention, Registry } from '../model/registry.js';
import { checkRequest } from '../views/checkRequest.js';
import { buildNameLookup, toNames } from '../views/names.js';

/**
 * What is wrong with the directives of a site's documents: unknown and ambiguous personas, services and filter values, each at its
 * directive, also where a document repeats a mistake. Mistakes of the directive's own form are the scan's to report.
 */
export function checkMentions(registry: Registry, mentions: readonly Mention[]): Diagnostic[] {
  const names = buildNameLookup(toNames(registry));
  return mentions.flatMap(({ request, place }) =>
    checkRequest(request, names).map((problem) => ({ ...problem, place })),
  );
}
