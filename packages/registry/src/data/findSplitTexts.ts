import { isMap, isScalar, type Pair } from 'yaml';
import type { DataPath } from '../model/diagnostic.js';
import { parseDocumentSafely } from './yamlPositions.js';

/** A text without quotes that commas broke into keys. */
export interface SplitText {
  /** The key whose value it was meant to be. */
  key: string;
  /** The text as it was meant. */
  text: string;
  /** The first of the keys that were made of its parts. */
  part: string;
}

/**
 * The texts of `{ why: Experiments, training jobs }`, which is to YAML a map with a second key `training jobs` that has no value. Parses
 * once; the function it gives then says of which text a key of the map at a path is a part. Parts of one text give the same object.
 */
export function findSplitTexts(text: string): (path: DataPath, key: string) => SplitText | undefined {
  const document = parseDocumentSafely(text);
  const known = new Map<string, ReadonlyMap<string, SplitText>>();
  return (path, key) => {
    const id = JSON.stringify(path);
    const splits = known.get(id) ?? listSplitTexts(document?.getIn(path, true), text);
    known.set(id, splits);
    return splits.get(key);
  };
}

/** By each key that is a part of one. */
function listSplitTexts(map: unknown, text: string): ReadonlyMap<string, SplitText> {
  const splits = new Map<string, SplitText>();
  if (!isMap(map) || map.flow !== true) return splits;
  for (const [owner, ...parts] of groupParts(map.items as readonly Pair[])) {
    const split = owner && toSplitText(owner, parts, text);
    if (split !== undefined) for (const part of parts) splits.set(keyOf(part), split);
  }
  return splits;
}

/** Each pair, with the keys behind it that do not even have a colon. */
function groupParts(items: readonly Pair[]): Pair[][] {
  const groups: Pair[][] = [];
  for (const pair of items) {
    const group = groups.at(-1);
    if (pair.value === null && group !== undefined) group.push(pair);
    else groups.push([pair]);
  }
  return groups;
}

function toSplitText(owner: Pair, parts: readonly Pair[], text: string): SplitText | undefined {
  const [first] = parts;
  const last = parts.at(-1)?.key;
  // Quotes, lists and maps end where they are closed: after them a comma is a comma.
  if (!isScalar(owner.value) || owner.value.type !== 'PLAIN' || !isScalar(last) || !first) return undefined;
  const [from] = owner.value.range ?? [];
  const [, to] = last.range ?? [];
  return { key: keyOf(owner), text: text.slice(from, to).replace(/\s+/g, ' '), part: keyOf(first) };
}

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);
