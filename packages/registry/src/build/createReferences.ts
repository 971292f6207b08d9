import { parseLink } from '../data/parseLink.js';
import { quote } from '../data/quote.js';
import type { Diagnostic, Place } from '../model/diagnostic.js';
import type { EntityKind } from '../model/registry.js';
import { type FoundReference, findReference, type NameIndex } from './findReference.js';

/** What can be referred to of one kind. */
export interface ReferenceSection {
  index: NameIndex;
  /** The data file's key, for the remedy. */
  section: string;
  /** Only of an open section: makes an entry of a name that is not known yet, adds it to the index, and gives its id. */
  create?: (name: string, place: Place) => string;
}

/** A reference as written: `Azure Data Factory`, `[Azure Data Factory]()` or `[Azure Data Factory](https://…)`. */
export interface ReferenceText {
  text: string;
  /** Empty or absent when the author gave no address. */
  url?: string;
}

/** Resolves references while the registry is built. */
export interface References {
  /** The id that is meant. An open section gets a new entry for an unknown name; otherwise the problem is reported. */
  resolve(kind: EntityKind, text: string, place: Place): string | undefined;
  /** Looks only. */
  find(kind: EntityKind, text: string): FoundReference;
  isOpen(kind: EntityKind): boolean;
  report(problem: Diagnostic): void;
  /** Ids in data order, one array per kind however many problems show it. */
  validIds(kind: EntityKind): readonly string[];
}

export function createReferences(
  sections: Readonly<Record<EntityKind, ReferenceSection>>,
  diagnostics: Diagnostic[],
): References {
  const ids = new Map<EntityKind, readonly string[]>();

  function validIds(kind: EntityKind): readonly string[] {
    let known = ids.get(kind);
    if (known === undefined) {
      known = sections[kind].index.entries.map(({ id }) => id);
      ids.set(kind, known);
    }
    return known;
  }

  return {
    resolve(kind, text, place) {
      const { index, section, create } = sections[kind];
      const found = findReference(index, text);
      if ('id' in found) return found.id;
      if (create !== undefined && !('candidates' in found)) return create(text, place);
      const hint = `Write an id, name or alias that exists, or add it to \`${section}\`.`;
      diagnostics.push(toReferenceProblem(kind, text, found, validIds(kind), place, hint));
      return undefined;
    },
    find: (kind, text) => findReference(sections[kind].index, text),
    isOpen: (kind) => sections[kind].create !== undefined,
    report: (problem) => diagnostics.push(problem),
    validIds,
  };
}

/** @param what what is looked for: `service`, `stage of the process "mlops"` */
export function toReferenceProblem(
  what: string,
  text: string,
  found: Exclude<FoundReference, { id: string }>,
  valid: readonly string[],
  place: Place,
  hint: string,
): Diagnostic {
  if ('candidates' in found) {
    return {
      code: 'ambiguous-reference',
      severity: 'error',
      message: `${quote(text)} means more than one ${what}.`,
      place,
      valid: found.candidates,
      hint: 'Write the id of the one that is meant.',
    };
  }
  return {
    code: 'unknown-reference',
    severity: 'error',
    message: `There is no ${what} ${quote(text)}.`,
    place,
    valid,
    ...(found.suggestion === undefined ? {} : { suggestion: found.suggestion }),
    hint,
  };
}

export function readReference(written: string): ReferenceText {
  return parseLink(written) ?? { text: written.trim() };
}
