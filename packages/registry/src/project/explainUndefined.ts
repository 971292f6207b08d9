import type { Diagnostic, Place } from '../model/diagnostic.js';
import type { Definition, Mention } from '../model/document.js';
import { byFile } from './collectScans.js';

/**
 * Unknown personas that a document does define, only that it does not count: a draft, a cut version, a translation, a partial (docs/design.md, "What defines a persona").
 * Says so, and where: of several places, the first by path. The same problem of a partial on several pages is reported once.
 *
 * @param readUndefining what documents that do not count would define; asked only where something is unknown
 */
export function explainUndefined(
  diagnostics: readonly Diagnostic[],
  mentions: readonly Mention[],
  readUndefining: () => readonly Definition[],
): Diagnostic[] {
  if (diagnostics.length === 0) return [];
  const unique = new Map(
    diagnostics.map((diagnostic) => [JSON.stringify([diagnostic.place, diagnostic.message]), diagnostic]),
  );
  // The last of one key is kept, so the first by path comes last.
  const undefining = [...readUndefining()].sort(byFile).reverse();
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
