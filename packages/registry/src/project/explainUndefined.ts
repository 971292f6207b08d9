import type { Diagnostic } from '../model/diagnostic.js';
import type { Mention } from '../model/document.js';
import { toPlaceText } from '../report/toDiagnosticWords.js';
import { byFile, type IgnoredDefinition } from './collectScans.js';

/**
 * Explains unknown personas whose definition is ignored because of its document (docs/design.md, "What defines a persona"). The hint names the reason, and `related` the first such definition by path. The same problem of a partial on several
 * pages is reported once. A draft may mention a persona that a draft defines: both will be published.
 *
 * @param drafts display paths of the drafts
 * @param readIgnored gives the ignored definitions; called only if there are problems
 */
export function explainUndefined(
  diagnostics: readonly Diagnostic[],
  mentions: readonly Mention[],
  drafts: ReadonlySet<string>,
  readIgnored: () => readonly IgnoredDefinition[],
): Diagnostic[] {
  if (diagnostics.length === 0) return [];
  const unique = new Map(
    diagnostics.map((diagnostic) => [JSON.stringify([diagnostic.place, diagnostic.message]), diagnostic]),
  );
  // A map keeps the last value of a key. So the reversed order keeps the first definition by path.
  const ignored = [...readIgnored()].sort(byFile).reverse();
  const definitions = new Map(ignored.flatMap((item) => namesOf(item).map((name) => [name, item])));
  const refs = new Map(
    mentions.flatMap(({ place, request }) =>
      'ref' in request ? [[toPlaceText(place), request.ref] as const] : [],
    ),
  );
  return [...unique.values()].flatMap((diagnostic) => {
    const ref = diagnostic.place && refs.get(toPlaceText(diagnostic.place));
    const definition = ref === undefined ? undefined : definitions.get(ref);
    if (definition === undefined) return [diagnostic];
    if (definition.kind === 'draft' && drafts.has(diagnostic.place?.file ?? '')) return [];
    const explained: Diagnostic = {
      ...diagnostic,
      hint: toHint(definition),
      related: [
        ...(diagnostic.related ?? []),
        { message: 'The definition here does not count.', place: definition.place },
      ],
    };
    return [explained];
  });
}

const toHint = ({ kind }: IgnoredDefinition): string =>
  kind === 'unlisted'
    ? 'Unlisted documents do not define personas in this site (option `unlistedDefinitions`). Define the persona in a listed page, or in the data file.'
    : 'Drafts, cut versions, translations and partials do not define personas. Define the persona in a page of the current version, or in the data file.';

function namesOf({ id, fields }: IgnoredDefinition): string[] {
  return fields.name === undefined ? [id] : [id, fields.name];
}
