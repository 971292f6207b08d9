import { quote } from '../lookup/quote.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Definition, Mention } from '../model/document.js';
import { KINDS } from '../model/kinds.js';
import type { Registry } from '../model/registry.js';
import { isLinkRequest, LINK_KINDS } from '../model/request.js';
import { toPlaceText } from '../report/toDiagnosticWords.js';
import { checkRequest } from '../requests/checkRequest.js';
import { buildNameLookup, type NameLookup, toNames } from '../requests/names.js';

/**
 * Problems of the directives in a site's documents: unknown and ambiguous personas, services, people, teams and filter values. Each problem has the place
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
    definitions
      .filter(({ id }) => !Object.hasOwn(registry.personas, id))
      .map(({ place }) => toPlaceText(place)),
  );
  return mentions
    .filter(({ place }) => !failedDefinitions.has(toPlaceText(place)))
    .flatMap((mention) => {
      const problems = checkRequest(mention.request, names);
      const hint = problems.length === 0 ? toHeadingHint(mention, registry, names) : undefined;
      return [...problems, ...(hint ? [hint] : [])].map((problem) => ({ ...problem, place: mention.place }));
    });
}

/** A table of contents is written where no registry is known, so it has the reference where the heading has the name. */
function toHeadingHint(
  { request, isInHeading }: Mention,
  registry: Registry,
  names: NameLookup,
): Diagnostic | undefined {
  if (!isInHeading || !isLinkRequest(request)) return undefined;
  const kind = LINK_KINDS[request.kind];
  const match = names.lookUp(kind, request.ref);
  if (match === undefined || !('id' in match)) return undefined;
  const entity: { name: string } | undefined = registry[KINDS[kind].section][match.id];
  if (entity === undefined || entity.name === request.ref) return undefined;
  return {
    code: 'unnamed-heading',
    severity: 'info',
    message: `The heading shows ${quote(entity.name)}, and the table of contents ${quote(request.ref)}.`,
    hint: `Write :${kind}[${entity.name}]{#${match.id}} to show the name, or any other label, in both.`,
  };
}
