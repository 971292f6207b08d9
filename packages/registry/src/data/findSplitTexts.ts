import { isMap, isScalar, type Pair } from 'yaml';
import type { DataPath } from '../model/diagnostic.js';
import { parseDocumentSafely } from './yamlPositions.js';

/** A text without quotes that commas split into keys. */
export interface SplitText {
  /** The key of the text. */
  key: string;
  /** The whole text. */
  text: string;
  /** The first key that was made of a part of it. */
  part: string;
}

/**
 * Finds texts such as the one in `{ why: Experiments, training jobs }`, which YAML reads as a map with a second key `training jobs` without a value.
 * Parses once, and gives a function from a path and a key of the map there to the text of which the key is a part. Parts of one text give the same
 * object.
 */
export function findSplitTexts(text: string): (path: DataPath, key: string) => SplitText | undefined {
  const document = parseDocumentSafely(text);
  const splitsByPath = new Map<string, ReadonlyMap<string, SplitText>>();
  return (path, key) => {
    const id = JSON.stringify(path);
    const splits = splitsByPath.get(id) ?? listSplitTexts(document?.getIn(path, true), text);
    splitsByPath.set(id, splits);
    return splits.get(key);
  };
}

/** The split texts of a map, by each key that is a part of one. */
function listSplitTexts(map: unknown, text: string): ReadonlyMap<string, SplitText> {
  const splits = new Map<string, SplitText>();
  if (!isMap(map) || map.flow !== true) return splits;
  for (const [owner, ...parts] of groupParts(map.items as readonly Pair[])) {
    const split = owner && toSplitText(owner, parts, text);
    if (split !== undefined) for (const part of parts) splits.set(keyOf(part), split);
  }
  return splits;
}

/** Groups each pair with the keys after it that have no colon. */
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
  // Texts in quotes, lists and maps end where they are closed. A comma after them splits no text.
  if (!isScalar(owner.value) || owner.value.type !== 'PLAIN' || !isScalar(last) || !first) return undefined;
  const [from] = owner.value.range ?? [];
  const [, to] = last.range ?? [];
  return { key: keyOf(owner), text: text.slice(from, to).replace(/\s+/g, ' '), part: keyOf(first) };
}

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);
