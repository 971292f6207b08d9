import type { Diagnostic, Place } from '../model/diagnostic.js';
import type { Definition, Mention } from '../model/document.js';

/**
 * Unknown personas that a document does define, only that it does not count: a draft, a cut version, a translation, a partial (design §5).
 * Says so, and where. The same problem of a partial on several pages is reported once.
 */
export function explainUndefined(
  diagnostics: readonly Diagnostic[],
  mentions: readonly Mention[],
  undefining: readonly Definition[],
): Diagnostic[] {
  const unique = new Map(
    diagnostics.map((diagnostic) => [JSON.stringify([diagnostic.place, diagnostic.message]), diagnostic]),
  );
  if (undefining.length === 0) return [...unique.values()];
  const definitions = new Map(undefining.flatMap((item) => namesOf(item).map((name) => [name, item])));
  const refs = new Map(
    mentions.flatMap(({ place, request }) =>
      'ref' in request ? [[toKey(place), request.ref] as const] : [],
    ),
  );
  return [...unique.values()].map((diagnostic) => {
    const ref = diagnostic.place && refs.get(toKey(diagnostic.place));
    const definition = ref === undefined ? undefined : definitions.get(ref);
    if (definition === undefined) return diagnostic;
    return {
      ...diagnostic,
      hint: 'Drafts, cut versions, translations and partials do not define personas. Define it in a page of the current version, or in the data file.',
      related: [
        ...(diagnostic.related ?? []),
        { message: 'Written here, where it does not count.', place: definition.place },
      ],
    };
  });
}

function namesOf({ id, fields }: Definition): string[] {
  return fields.name === undefined ? [id] : [id, fields.name];
}

const toKey = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;
