// yaml reads YAML with the positions of its nodes.
import type { DataSource } from 'persona-registry';
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { toFlowText } from './toFlowText.js';

/** What goes from one value of the data. */
export interface Removal {
  /** Path of the value: keys of maps. */
  path: readonly (string | number)[];
  /** Positions in the list at the path. Absent: the whole value. */
  items?: readonly number[];
  /** What takes the place of the value, if nothing of it is left. `undefined`: its key goes, and maps in which nothing else is. */
  instead: Readonly<Record<string, unknown>> | undefined;
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * Removes items of lists from the text of a file. JSON is YAML in braces. No other line changes, and comments stay. The caller reads the result again, and compares it with what
 * was meant.
 *
 * @returns `undefined` if a value is not found, or stands where a text cannot be cut
 */
export function removeItems(
  text: string,
  removals: readonly Removal[],
  format: DataSource['format'],
): string | undefined {
  const { contents } = parseDocument(text, { uniqueKeys: false });
  const edits: Edit[] = [];
  for (const { path, items, instead } of removals) {
    const pairs = findPairs(contents, path);
    const pair = pairs.at(-1)?.pair;
    if (pair === undefined) return undefined;
    const { value } = pair;
    const isAll = items === undefined || (isSeq(value) && items.length >= value.items.length);
    const made = isAll
      ? [
          instead === undefined
            ? toPairRemoval(text, pairs)
            : toReplacement(pair, toFlowText(instead, format)),
        ]
      : isSeq(value)
        ? toRemovals(text, value, items)
        : [undefined];
    for (const edit of made) {
      if (edit === undefined) return undefined;
      edits.push(edit);
    }
  }
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end), text);
}

interface PairInMap {
  map: YAMLMap;
  pair: Pair;
}

/** The pairs on the way to a value, the outermost first. Empty: there is no such value. */
function findPairs(root: unknown, path: readonly (string | number)[]): PairInMap[] {
  const pairs: PairInMap[] = [];
  let node = root;
  for (const key of path) {
    if (!isMap(node)) return [];
    const pair = node.items.find((one) => isScalar(one.key) && String(one.key.value) === String(key));
    if (pair === undefined) return [];
    pairs.push({ map: node, pair });
    node = pair.value;
  }
  return pairs;
}

/** Removes a key with its value, and the maps around it in which it is alone. A section of the file stays. */
function toPairRemoval(text: string, pairs: readonly PairInMap[]): Edit | undefined {
  const found = pairs.findLast(({ map }) => map.items.length > 1);
  if (found === undefined || found === pairs[0]) return undefined;
  const { map, pair } = found;
  const at = map.items.indexOf(pair);
  const [before, own, next] = [map.items[at - 1], pair, map.items[at + 1]].map((one) => {
    const [start] = rangeOf(one?.key) ?? [];
    const end = textEnd(one?.value) ?? textEnd(one?.key);
    return start === undefined || end === undefined ? undefined : { start, end };
  });
  if (own === undefined) return undefined;
  if (!map.flow) {
    const line = text.lastIndexOf('\n', own.start) + 1;
    if (text.slice(line, own.start).trim() !== '') return undefined;
    const newline = text.indexOf('\n', own.end);
    return { start: line, end: newline === -1 ? text.length : newline + 1, text: '' };
  }
  if (next !== undefined) return { start: own.start, end: next.start, text: '' };
  return before && { start: before.end, end: own.end, text: '' };
}

/** The value begins after the colon of its key, which may be on the line above. */
function toReplacement({ key, value }: Pair, instead: string): Edit | undefined {
  const end = textEnd(value);
  if (!isNode(key) || !key.range || end === undefined) return undefined;
  return { start: key.range[1], end, text: `: { ${instead} }` };
}

/** One edit per item of a block, and one per run of items of a list in brackets. */
function toRemovals(text: string, list: YAMLSeq, items: readonly number[]): (Edit | undefined)[] {
  if (!list.flow) return items.map((at) => toLineRemoval(text, list.items[at]));
  const gone = new Set(items);
  return items
    .filter((at) => !gone.has(at - 1))
    .map((first) => {
      let last = first;
      while (gone.has(last + 1)) last += 1;
      const [before, own, end, next] = [first - 1, first, last, last + 1].map((at) =>
        rangeOf(list.items[at]),
      );
      if (own === undefined || end === undefined) return undefined;
      if (next !== undefined) return { start: own[0], end: next[0], text: '' };
      return before === undefined ? undefined : { start: before[1], end: end[1], text: '' };
    });
}

/** The item must stand alone on its lines: `- Reader`. */
function toLineRemoval(text: string, item: unknown): Edit | undefined {
  const [start] = rangeOf(item) ?? [];
  const end = textEnd(item);
  if (start === undefined || end === undefined) return undefined;
  const line = text.lastIndexOf('\n', start) + 1;
  if (text.slice(line, start).trim() !== '-') return undefined;
  const newline = text.indexOf('\n', end);
  return { start: line, end: newline === -1 ? text.length : newline + 1, text: '' };
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range = isNode(node) ? (node as Node).range : undefined;
  return range && range[1] > range[0] ? [range[0], range[1]] : undefined;
}

/** The end of the last text of a node. The parser counts line breaks and comments behind it to a block. */
function textEnd(node: unknown): number | undefined {
  if (isSeq(node) && !node.flow) return textEnd(node.items.at(-1));
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1);
    return rangeOf(last?.value) === undefined ? textEnd(last?.key) : textEnd(last?.value);
  }
  return rangeOf(node)?.[1];
}
