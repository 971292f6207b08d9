import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { Place } from '../model/diagnostic.js';
import { createYamlEntryFinder, type EntrySpan } from './createYamlEntryFinder.js';
import type { DataPositions, DuplicateKey } from './parsed.js';
import { type LineColumn, textPositions } from './textPositions.js';

/** Positions in a YAML text that js-yaml has read. Of a file with a few problems only the entries that have them are parsed with positions. */
export function yamlPositions(text: string): DataPositions {
  const at = textPositions(text);
  const findEntry = createYamlEntryFinder(text);
  const ofEntries = new Map<string, FindInYaml | undefined>();
  let document: { parsed: Document.Parsed | undefined; find: FindInYaml } | undefined;

  function ofWhole() {
    if (document === undefined) {
      const parsed = parseDocumentSafely(text);
      document = { parsed, find: createFinder(parsed?.contents, 0) };
    }
    return document;
  }

  function ofEntry(section: string, id: string): FindInYaml | undefined {
    const key = `${section}/${id}`;
    if (!ofEntries.has(key)) ofEntries.set(key, parseEntry(text, id, findEntry(section, id)));
    return ofEntries.get(key);
  }

  return {
    find(path, target) {
      const [section, id, ...inner] = path;
      const find = typeof section === 'string' && typeof id === 'string' ? ofEntry(section, id) : undefined;
      return at(find === undefined ? ofWhole().find(path, target) : find([String(id), ...inner], target));
    },
    get duplicates() {
      const { parsed } = ofWhole();
      return parsed === undefined ? [] : findDuplicates(parsed, at);
    },
  };
}

/** The offset of what a path leads to, or of the nearest thing around it that there is. */
type FindInYaml = (path: readonly (string | number)[], target: Place['target']) => number;

/** Nothing where the lines turn out not to be the entry and no more. */
function parseEntry(text: string, id: string, span: EntrySpan | undefined): FindInYaml | undefined {
  if (span === undefined) return undefined;
  const document = parseDocumentSafely(text.slice(span.start, span.end));
  const contents = document?.errors.length === 0 ? document.contents : undefined;
  const isEntry =
    isMap(contents) && contents.items.length === 1 && contents.items.every((pair) => keyOf(pair) === id);
  return isEntry ? createFinder(contents, span.start) : undefined;
}

/** @param start offset of the text that the tree is of */
function createFinder(contents: unknown, start: number): FindInYaml {
  const pairs = new Map<YAMLMap, ReadonlyMap<string, Pair>>();

  function pairOf(map: YAMLMap, key: string): Pair | undefined {
    let known = pairs.get(map);
    if (known === undefined) {
      known = new Map(map.items.map((pair) => [keyOf(pair), pair]));
      pairs.set(map, known);
    }
    return known.get(key) ?? known.get('<<');
  }

  return (path, target) => {
    let value = asNode(contents);
    let key = value;
    for (const step of path) {
      const pair = isMap(value) ? pairOf(value, String(step)) : undefined;
      const next = isSeq(value) ? asNode(value.items[Number(step)]) : asNode(pair?.value);
      const nextKey = asNode(pair?.key) ?? next;
      if (nextKey === undefined) break;
      key = nextKey;
      value = next ?? nextKey;
      // An alias stands where the author can mend it; a merge key too.
      if (isAlias(value) || (pair !== undefined && keyOf(pair) !== String(step))) break;
    }
    return start + startOf(target === 'key' ? key : value);
  };
}

/** The tree with positions; nothing when the parser gives up. Mistakes are in its `errors`. */
export function parseDocumentSafely(text: string): Document.Parsed | undefined {
  try {
    // Its own search for duplicates compares every key with every other.
    return parseDocument(text, { merge: true, uniqueKeys: false, prettyErrors: false });
  } catch {
    // Recursive: it runs out of stack on nesting that js-yaml has refused already.
    return undefined;
  }
}

function findDuplicates(document: Document.Parsed, at: (offset: number) => LineColumn): DuplicateKey[] {
  const duplicates: DuplicateKey[] = [];
  const waiting: unknown[] = [document.contents];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (isSeq(node)) for (const item of node.items) waiting.push(item);
    if (!isMap(node)) continue;
    const seen = new Map<string, LineColumn>();
    for (const pair of node.items) {
      waiting.push(pair.value);
      const key = keyOf(pair);
      const again = at(startOf(asNode(pair.key)));
      const first = seen.get(key);
      if (first === undefined) seen.set(key, again);
      else if (key !== '<<') duplicates.push({ key, first, again });
    }
  }
  return duplicates;
}

/** The key as js-yaml has it: every key is a text there. */
function keyOf(pair: Pair): string {
  return String(isScalar(pair.key) ? pair.key.value : pair.key);
}

function asNode(value: unknown): Node | undefined {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value) ? value : undefined;
}

function startOf(node: Node | undefined): number {
  return node?.range?.[0] ?? 0;
}
