import { type FoundPart, findPart, toWrongWhole } from '../lookup/findPart.js';
import { addName, buildNameIndex, lookUp, type NameIndex } from '../lookup/findReference.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { namedPartsOf, partsOf } from '../lookup/partsOf.js';
import { toId } from '../lookup/toId.js';
import { toRecord } from '../lookup/toRecord.js';
import { toPartProblem } from '../lookup/toReferenceProblem.js';
import type { TextList } from '../model/data.js';
import { KINDS, PARTED_KINDS, type PartedKind } from '../model/kinds.js';
import type { PartRef } from '../model/registry.js';
import { parseLink } from '../values/parseLink.js';
import { put } from './openSections.js';
import { type Item, type ListPlace, resolveList, toPlace } from './readItems.js';
import { type BuildContext, resolveItem } from './resolveItems.js';

/** Results so far. They are filled in on demand. */
export interface PartIndexes {
  /** `process:mlops` → the names of its parts. */
  names: Map<string, NameIndex>;
  /** `mlops/train` → its meaning, because many personas repeat the same text. */
  found: Readonly<Record<PartedKind, Map<string, FoundPart>>>;
}

export const createPartIndexes = (): PartIndexes => ({
  names: new Map(),
  found: toRecord(PARTED_KINDS, () => new Map()),
});

/**
 * Resolves references to processes and architectures and to parts of them. They are gathered per whole: `mlops/train, mlops/deploy` is one reference
 * with two parts.
 */
export function resolveParts(
  kind: PartedKind,
  list: TextList | undefined,
  place: ListPlace,
  context: BuildContext,
  indexes: PartIndexes,
): PartRef[] {
  const found = resolveList(list, place, indexes.found[kind], (item) =>
    resolvePart(kind, item, context, indexes),
  );
  const parts = new Map<string, Set<string>>();
  for (const { id, part } of found) {
    const partIds = getOrAdd(parts, id, () => new Set<string>());
    if (part !== undefined) partIds.add(part);
  }
  return Array.from(parts, ([id, partIds]) => ({ id, parts: [...partIds] }));
}

/** The name of a whole, if the text cannot be anything else. */
export function readWhole(item: Item): string | undefined {
  const text = textOf(item);
  return text.includes('/') ? undefined : text;
}

function textOf(item: Item): string {
  return parseLink(item.text)?.text ?? item.text;
}

function resolvePart(
  kind: PartedKind,
  item: Item,
  context: BuildContext,
  indexes: PartIndexes,
): FoundPart | undefined {
  const { references, registry } = context;
  const text = textOf(item);
  const wholes = references.indexOf(kind);
  const partIndexOf = (id: string) =>
    getOrAdd(indexes.names, `${kind}:${id}`, () => buildNameIndex(namedPartsOf(registry, kind, id)));
  const found = findPart(text, wholes, partIndexOf);
  if ('missing' in found && found.missing === 'part') {
    const index = partIndexOf(found.id);
    if (references.isOpen(kind) && lookUp(index, found.text) === undefined)
      return { id: found.id, part: createPart(kind, found.id, found.text, index, registry) };
    references.report(toPartProblem(kind, found.id, found.text, index, toPlace(item)));
    return { id: found.id };
  }
  if ('part' in found) return found;
  const isWrong = 'missing' in found && !references.isOpen(kind);
  const id = resolveItem(kind, isWrong ? { ...item, text: toWrongWhole(text, wholes) } : item, context);
  return id === undefined ? undefined : { id };
}

/** Adds a part to a process or architecture in an open section. An unknown name of a part creates the part, as an unknown name creates the whole. */
function createPart(
  kind: PartedKind,
  ofId: string,
  name: string,
  index: NameIndex,
  registry: BuildContext['registry'],
): string {
  const parts = partsOf(registry, kind, ofId);
  const id = toId(KINDS[kind].parts.word, name, (taken) => index.entries.some((entry) => entry.id === taken));
  const part = { id, name, aliases: [], order: Object.keys(parts).length, services: [] };
  put(parts, part);
  addName(index, part);
  return id;
}
