import { lookUp, type NameIndex } from '../lookup/findReference.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { isTooLong } from '../lookup/nameLength.js';
import { quote } from '../lookup/quote.js';
import { separatorHint } from '../lookup/separatorHint.js';
import { toEntityProblem } from '../lookup/toReferenceProblem.js';
import type { Diagnostic, Place } from '../model/diagnostic.js';
import { type EntityKind, KINDS } from '../model/kinds.js';
import { type Item, toPlace } from './readItems.js';

/** The entries of one kind that references can name. */
export interface ReferenceSection {
  index: NameIndex;
  /** Only for an open section: makes an entry for an unknown name, adds it to the index, and gives its id. */
  create?: (name: string, place: Place) => string;
}

/** Resolves references while the registry is built. */
export interface References {
  /** The id of the entry that the text names. An open section gets a new entry for an unknown name; otherwise the problem is reported. */
  resolve(kind: EntityKind, text: string, at: Place | Item): string | undefined;
  /** Index for lookups that report nothing. */
  indexOf(kind: EntityKind): NameIndex;
  isOpen(kind: EntityKind): boolean;
  report(problem: Diagnostic): void;
}

export function createReferences(
  sections: Readonly<Record<EntityKind, ReferenceSection>>,
  diagnostics: Diagnostic[],
): References {
  /** Ids of the texts so far. They stay valid while sections grow, because only an unknown name makes a new entry. */
  const resolved = new Map<EntityKind, Map<string, string>>();
  return {
    resolve(kind, text, at) {
      const ids = getOrAdd(resolved, kind, () => new Map<string, string>());
      const id = ids.get(text);
      if (id !== undefined) return id;
      const { index, create } = sections[kind];
      const found = lookUp(index, text);
      if (found !== undefined && 'id' in found) {
        ids.set(text, found.id);
        return found.id;
      }
      const place = 'of' in at ? toPlace(at) : at;
      if (create !== undefined && found === undefined && !isTooLong(text)) {
        const separator = separatorHint(text);
        if (separator !== undefined) diagnostics.push(toJoinedNames(text, kind, separator, place));
        return create(text, place);
      }
      diagnostics.push({ ...toEntityProblem(kind, text, index, place), ...toOrderHint(kind, text, place) });
      return undefined;
    },
    indexOf: (kind) => sections[kind].index,
    isOpen: (kind) => sections[kind].create !== undefined,
    report: (problem) => diagnostics.push(problem),
  };

  /** A key of the access that names an entry of another level: the levels are in another order. */
  function toOrderHint(kind: EntityKind, text: string, { target, path = [] }: Place): { hint?: string } {
    if (target !== 'key' || !/^(access|baselineAccess)$/.test(String(path[0]))) return {};
    const other = GRID.find((one) => one !== kind && 'id' in (lookUp(sections[one].index, text) ?? {}));
    if (other === undefined) return {};
    return {
      hint: `It is the name of ${other === 'environment' ? 'an environment' : `a ${other}`}. Access is written by persona, then by service, then by environment.`,
    };
  }
}

/** Keys of the access grid, from the outside in. */
const GRID: readonly EntityKind[] = ['persona', 'service', 'environment'];

/** Several names that an open section reads as one. */
function toJoinedNames(text: string, kind: EntityKind, hint: string, place: Place): Diagnostic {
  return {
    code: 'joined-names',
    severity: 'warning',
    message: `${quote(text)} is read as the name of one ${kind}.`,
    place,
    hint: `${hint} If it is one name, declare it in \`${KINDS[kind].section}\`.`,
  };
}
