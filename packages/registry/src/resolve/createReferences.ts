import { lookUp, type NameIndex } from '../lookup/findReference.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { isTooLong } from '../lookup/nameLength.js';
import { quote } from '../lookup/quote.js';
import { separatorHint } from '../lookup/separatorHint.js';
import { toEntityProblem } from '../lookup/toReferenceProblem.js';
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
  /** To look only. */
  indexOf(kind: EntityKind): NameIndex;
  isOpen(kind: EntityKind): boolean;
  report(problem: Diagnostic): void;
}

export function createReferences(
  sections: Readonly<Record<EntityKind, ReferenceSection>>,
  diagnostics: Diagnostic[],
): References {
  /** What each text was found to mean. Sections that grow do not change that: a name makes an entry only where it means nothing yet. */
  const resolved = new Map<EntityKind, Map<string, string>>();
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
      if (create !== undefined && found === undefined && !isTooLong(text)) {
        const separator = separatorHint(text);
        if (separator !== undefined) diagnostics.push(toJoinedNames(text, kind, separator, place));
        return create(text, place);
      }
      diagnostics.push(toEntityProblem(kind, text, index, place));
      return undefined;
    },
    indexOf: (kind) => sections[kind].index,
    isOpen: (kind) => sections[kind].create !== undefined,
    report: (problem) => diagnostics.push(problem),
  };
}

/** Names that an open section takes for one. */
function toJoinedNames(text: string, kind: EntityKind, hint: string, place: Place): Diagnostic {
  return {
    code: 'joined-names',
    severity: 'warning',
    message: `${quote(text)} is read as the name of one ${kind}.`,
    place,
    hint: `${hint} If it is one name, declare it in \`${KINDS[kind].section}\`.`,
  };
}
