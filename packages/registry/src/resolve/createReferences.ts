import {
  findReference,
  lookUp,
  lookUpAmong,
  type Match,
  type NameIndex,
  nearestSpelling,
} from '../lookup/findReference.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { quote } from '../lookup/quote.js';
import type { Diagnostic, Place } from '../model/diagnostic.js';
import { type EntityKind, KINDS } from '../model/kinds.js';
import { type Item, toPlace } from './readItems.js';

/** What can be referred to of one kind. */
export interface ReferenceSection {
  index: NameIndex;
  /** Only of an open section: makes an entry of a name that is not known yet, adds it to the index, and gives its id. */
  create?: (name: string, place: Place) => string;
}

/** Resolves references while the registry is built. */
export interface References {
  /** The id that is meant. An open section gets a new entry for an unknown name; otherwise the problem is reported. */
  resolve(kind: EntityKind, text: string, at: Place | Item): string | undefined;
  /** Looks only. */
  lookUp(kind: EntityKind, text: string): Match | undefined;
  /** Looks in several kinds at once; the first tier with a match in any of them decides, and there may be one in each. */
  lookUpAmong<Kind extends EntityKind>(kinds: readonly Kind[], text: string): { kind: Kind; match: Match }[];
  /** The nearest name, if one is near. */
  suggest(kind: EntityKind, text: string): string | undefined;
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
  /** What each text was found to mean. Sections that grow do not change that: a name makes an entry only where it means nothing yet. */
  const resolved = new Map<EntityKind, Map<string, string>>();

  function validIds(kind: EntityKind): readonly string[] {
    let known = ids.get(kind);
    if (known === undefined) {
      known = sections[kind].index.entries.map(({ id }) => id);
      ids.set(kind, known);
    }
    return known;
  }

  return {
    resolve(kind, text, at) {
      const known = getOrAdd(resolved, kind, () => new Map<string, string>());
      const id = known.get(text);
      if (id !== undefined) return id;
      const { index, create } = sections[kind];
      const found = lookUp(index, text);
      if (found !== undefined && 'id' in found) {
        known.set(text, found.id);
        return found.id;
      }
      const place = 'of' in at ? toPlace(at) : at;
      if (create !== undefined && found === undefined) return create(text, place);
      const hint = `Write an id, name or alias that exists, or add it to \`${KINDS[kind].section}\`.`;
      diagnostics.push(toReferenceProblem(text, { what: kind, index, valid: validIds(kind), hint }, place));
      return undefined;
    },
    lookUp: (kind, text) => lookUp(sections[kind].index, text),
    lookUpAmong: (kinds, text) =>
      lookUpAmong(
        kinds.map((kind) => [kind, sections[kind].index] as const),
        text,
      ).map(([kind, match]) => ({ kind, match })),
    suggest: (kind, text) => nearestSpelling(sections[kind].index, text),
    isOpen: (kind) => sections[kind].create !== undefined,
    report: (problem) => diagnostics.push(problem),
    validIds,
  };
}

/** What a text should have meant, and how to mend it. */
export interface Wanted {
  /** `service`, `stage or loop` */
  what: string;
  /** `process "mlops"`, for a part of something. */
  within?: string;
  index: NameIndex;
  valid: readonly string[];
  hint: string;
}

/** What is wrong with a text that means nothing in an index, or more than one thing. */
export function toReferenceProblem(
  text: string,
  { what, within, index, valid, hint }: Wanted,
  place: Place,
): Diagnostic {
  const found = findReference(index, text);
  const suffix = within === undefined ? '' : ` in the ${within}`;
  if ('candidates' in found) {
    return {
      code: 'ambiguous-reference',
      severity: 'error',
      message: `${quote(text)} means more than one ${what}${suffix}.`,
      place,
      valid: found.candidates,
      hint: 'Write the id of the one that is meant.',
    };
  }
  return {
    code: 'unknown-reference',
    severity: 'error',
    message: `There is no ${what} ${quote(text)}${suffix}.`,
    place,
    valid,
    ...('suggestion' in found && { suggestion: found.suggestion }),
    hint,
  };
}
