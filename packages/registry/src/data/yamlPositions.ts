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

/** Positions in a YAML text that js-yaml has read. In a file with a few problems, only the entries with problems are parsed with positions. */
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

/** Gives the offset of the key or value at a path. If the path does not exist, the offset of the nearest value around it. */
type FindInYaml = (path: readonly (string | number)[], target: Place['target']) => number;

/** Parses the lines of an entry. `undefined` if they are not exactly this entry. */
function parseEntry(text: string, id: string, span: EntrySpan | undefined): FindInYaml | undefined {
  if (span === undefined) return undefined;
  const document = parseDocumentSafely(text.slice(span.start, span.end));
  const contents = document?.errors.length === 0 ? document.contents : undefined;
  const isEntry =
    isMap(contents) && contents.items.length === 1 && contents.items.every((pair) => keyOf(pair) === id);
  return isEntry ? createFinder(contents, span.start) : undefined;
}

/** @param start offset of the parsed part in the whole text */
function createFinder(contents: unknown, start: number): FindInYaml {
  const pairs = new Map<YAMLMap, ReadonlyMap<string, Pair>>();

  function pairOf(map: YAMLMap, key: string): Pair | undefined {
    let byKey = pairs.get(map);
    if (byKey === undefined) {
      byKey = new Map(map.items.map((pair) => [keyOf(pair), pair]));
      pairs.set(map, byKey);
    }
    return byKey.get(key) ?? byKey.get('<<');
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
      // The path ends at an alias or a merge key, because the author can fix it there.
      if (isAlias(value) || (pair !== undefined && keyOf(pair) !== String(step))) break;
    }
    return start + startOf(target === 'key' ? key : value);
  };
}

/** Parses a text into a tree with positions. Mistakes are in its `errors`. `undefined` if the parser gives up. */
export function parseDocumentSafely(text: string): Document.Parsed | undefined {
  try {
    // The parser's own search for duplicates is off, because it compares every key with every other key.
    return parseDocument(text, { merge: true, uniqueKeys: false, prettyErrors: false });
  } catch {
    // The parser is recursive and overflows the stack on deep nesting, which js-yaml has already refused.
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

/** The key as a text, as in js-yaml. */
function keyOf(pair: Pair): string {
  return String(isScalar(pair.key) ? pair.key.value : pair.key);
}

function asNode(value: unknown): Node | undefined {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value) ? value : undefined;
}

function startOf(node: Node | undefined): number {
  return node?.range?.[0] ?? 0;
}
