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
  /** How many keys of the path stay in any case. Default: 1, the section of the file. */
  keeps?: number;
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
  const leaving: LeavingPairs = new Map();
  for (const { path, items, instead, keeps = 1 } of removals) {
    const pairs = findPairs(contents, path);
    const pair = pairs.at(-1)?.pair;
    if (pair === undefined) return undefined;
    const { value } = pair;
    const isAll = items === undefined || (isSeq(value) && items.length >= value.items.length);
    if (isAll && instead === undefined) {
      if (!markPair(pairs, keeps, leaving)) return undefined;
      continue;
    }
    const made = isAll
      ? [toReplacement(pair, toFlowText(instead ?? {}, format))]
      : isSeq(value)
        ? toRemovals(text, value, items)
        : [undefined];
    for (const edit of made) {
      if (edit === undefined) return undefined;
      edits.push(edit);
    }
  }
  for (const [map, positions] of leaving) {
    for (const edit of toPairRemovals(text, map, positions)) {
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

/** Map → the positions of its pairs that go. */
type LeavingPairs = Map<YAMLMap, Set<number>>;

/** Marks a pair as leaving. A map of which nothing is left goes, too. `false`: a key would go that stays. */
function markPair(pairs: readonly PairInMap[], keeps: number, leaving: LeavingPairs): boolean {
  const around = pairs.slice(0, -1);
  const own = pairs.at(-1);
  if (own === undefined || around.length < keeps) return false;
  const { map, pair } = own;
  const positions = leaving.get(map) ?? new Set<number>();
  positions.add(map.items.indexOf(pair));
  leaving.set(map, positions);
  if (positions.size < map.items.length) return true;
  leaving.delete(map);
  return markPair(around, keeps, leaving);
}

/** The pairs of a map that go: one edit per line of a block, and one per run of pairs in braces. */
function toPairRemovals(
  text: string,
  { items, flow }: YAMLMap,
  gone: ReadonlySet<number>,
): (Edit | undefined)[] {
  const rangeAt = (at: number) => {
    const pair = items[at];
    const [start] = rangeOf(pair?.key) ?? [];
    const end = textEnd(pair?.value) ?? textEnd(pair?.key);
    return start === undefined || end === undefined ? undefined : ([start, end] as const);
  };
  if (flow) return toRunRemovals([...gone], rangeAt);
  return [...gone].map((at) => {
    const [start, end] = rangeAt(at) ?? [];
    return start === undefined || end === undefined
      ? undefined
      : toLineRemoval(text, { start, end, mark: '' });
  });
}

/** The value begins after the colon of its key, which may be on the line above. */
function toReplacement({ key, value }: Pair, instead: string): Edit | undefined {
  const end = textEnd(value);
  if (!isNode(key) || !key.range || end === undefined) return undefined;
  return { start: key.range[1], end, text: `: { ${instead} }` };
}

/** One edit per item of a block, and one per run of items of a list in brackets. */
function toRemovals(text: string, list: YAMLSeq, items: readonly number[]): (Edit | undefined)[] {
  if (list.flow) return toRunRemovals(items, (at) => rangeOf(list.items[at]));
  return items.map((at) => {
    const item = list.items[at];
    const [start] = rangeOf(item) ?? [];
    const end = textEnd(item);
    return start === undefined || end === undefined
      ? undefined
      : toLineRemoval(text, { start, end, mark: '-' });
  });
}

/** Neighbours go together, with the comma behind them, or before them at the end. */
function toRunRemovals(
  positions: readonly number[],
  rangeAt: (at: number) => readonly [number, number] | undefined,
): (Edit | undefined)[] {
  const gone = new Set(positions);
  return positions
    .filter((at) => !gone.has(at - 1))
    .map((first) => {
      let last = first;
      while (gone.has(last + 1)) last += 1;
      const [before, own, end, next] = [first - 1, first, last, last + 1].map(rangeAt);
      if (own === undefined || end === undefined) return undefined;
      if (next !== undefined) return { start: own[0], end: next[0], text: '' };
      return before === undefined ? undefined : { start: before[1], end: end[1], text: '' };
    });
}

/** What goes must stand alone on its lines, behind a mark: `- Reader`. */
function toLineRemoval(
  text: string,
  { start, end, mark }: { start: number; end: number; mark: '-' | '' },
): Edit | undefined {
  const line = text.lastIndexOf('\n', start) + 1;
  if (text.slice(line, start).trim() !== mark) return undefined;
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
