import { addName, buildNameIndex, lookUp, type NameIndex } from '../lookup/findReference.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { namedPartsOf, partsOf } from '../lookup/partsOf.js';
import { toId } from '../lookup/toId.js';
import { KINDS, type PartedKind } from '../model/kinds.js';
import type { PartRef } from '../model/registry.js';
import { parseLink } from '../values/parseLink.js';
import { toReferenceProblem } from './createReferences.js';
import { put } from './openSections.js';
import { type Item, toPlace } from './readItems.js';
import { type BuildContext, resolveItem } from './resolveItems.js';

/** What was found so far; filled in as it is asked for. */
export interface PartIndexes {
  /** `process:mlops` → the names of its parts. */
  names: Map<string, NameIndex>;
  /** `process:mlops/train` → what that means: many personas write the same. */
  found: Map<string, FoundPart>;
}

export const createPartIndexes = (): PartIndexes => ({ names: new Map(), found: new Map() });

/**
 * References to processes and architectures and to parts of them, gathered per process: `mlops/train, mlops/deploy` is one reference with two
 * parts. The whole text is tried before its `/` is read as the start of a part, from the last one backwards: `CI/CD` is a name.
 */
export function resolveParts(
  kind: PartedKind,
  items: readonly Item[],
  context: BuildContext,
  indexes: PartIndexes,
): PartRef[] {
  const parts = new Map<string, Set<string>>();
  for (const item of items) {
    const key = `${kind}:${item.text}`;
    const found = indexes.found.get(key) ?? resolvePart(kind, item, context, indexes);
    if (found === undefined) continue;
    // An address in a link is told of, or used, wherever it stands.
    if (parseLink(item.text) === undefined) indexes.found.set(key, found);
    const known = parts.get(found.id) ?? new Set();
    parts.set(found.id, known);
    if (found.part !== undefined) known.add(found.part);
  }
  return Array.from(parts, ([id, ofIt]) => ({ id, parts: [...ofIt] }));
}

/** The name of a whole, if the text can be nothing else. */
export function readWhole(item: Item): string | undefined {
  const text = textOf(item);
  return text.includes('/') ? undefined : text;
}

function textOf(item: Item): string {
  return parseLink(item.text)?.text ?? item.text;
}

interface FoundPart {
  id: string;
  part?: string;
}

function resolvePart(
  kind: PartedKind,
  item: Item,
  context: BuildContext,
  indexes: PartIndexes,
): FoundPart | undefined {
  const text = textOf(item);
  const whole = context.references.lookUp(kind, text);
  if (whole !== undefined) return resolveWhole(item);
  for (let slash = text.lastIndexOf('/'); slash > 0; slash = text.lastIndexOf('/', slash - 1)) {
    const found = context.references.lookUp(kind, text.slice(0, slash).trim());
    if (found === undefined || !('id' in found)) continue;
    const part = resolvePartOf(
      kind,
      found.id,
      { ...item, text: text.slice(slash + 1).trim() },
      context,
      indexes,
    );
    return part === undefined ? { id: found.id } : { id: found.id, part };
  }
  // Of `mlopz/train` only the first half is wrong; of `CI/CE` it is the whole that is nearly right.
  const isHalfWrong =
    text.includes('/') &&
    !context.references.isOpen(kind) &&
    context.references.suggest(kind, text) === undefined;
  return resolveWhole(isHalfWrong ? { ...item, text: text.slice(0, text.indexOf('/')).trim() } : item);

  function resolveWhole(reference: Item): FoundPart | undefined {
    const id = resolveItem(kind, reference, context);
    return id === undefined ? undefined : { id };
  }
}

function resolvePartOf(
  kind: PartedKind,
  id: string,
  item: Item,
  context: BuildContext,
  indexes: PartIndexes,
): string | undefined {
  const { references, registry } = context;
  const { parts } = KINDS[kind];
  const key = `${kind}:${id}`;
  const index = getOrAdd(indexes.names, key, () => buildNameIndex(namedPartsOf(registry, kind, id)));
  const match = lookUp(index, item.text);
  if (match !== undefined && 'id' in match) return match.id;
  if (references.isOpen(kind) && match === undefined) return createPart(kind, id, item.text, index, registry);
  const problem = toReferenceProblem(
    item.text,
    {
      what: parts.what,
      within: `${kind} "${id}"`,
      index,
      valid: index.entries.map((entry) => entry.id),
      hint: `Write one that exists, or add it to the \`${parts.section}\` of the ${kind}.`,
    },
    toPlace(item),
  );
  references.report(problem);
  return undefined;
}

/** The parts of a process or architecture that exists by its name alone are as open as it is. */
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
