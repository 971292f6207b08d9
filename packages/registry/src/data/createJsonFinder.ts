import { endOfString } from './scanJson.js';

/** Offsets of a value, and of the key that it has in a map. */
interface Found {
  key: number;
  value: number;
}

/** Positions in valid JSON: the offset of what a path leads to, or of the nearest thing around it that there is. */
export type FindInJson = (path: readonly (string | number)[], target: 'key' | 'value') => number;

/**
 * Looks into those maps and lists only that a path goes through, and passes over the rest without making anything of it: a few problems in a
 * file of megabytes must not cost a tree of all of it. Each map and list is gone through once.
 */
export function createJsonFinder(text: string): FindInJson {
  const members = new Map<number, ReadonlyMap<string, Found>>();
  const start = skipBlanks(text, 0);
  return (path, target) => {
    let found: Found = { key: start, value: start };
    for (const step of path) {
      const known = members.get(found.value) ?? readMembers(text, found.value);
      members.set(found.value, known);
      const next = known.get(String(step));
      if (next === undefined) break;
      found = next;
    }
    return target === 'key' ? found.key : found.value;
  };
}

/** By key or index; of two equal keys the last, as `JSON.parse` has it. Nothing in a value that is neither map nor list. */
function readMembers(text: string, start: number): Map<string, Found> {
  const members = new Map<string, Found>();
  const isMap = text[start] === '{';
  if (!isMap && text[start] !== '[') return members;
  let offset = skipBlanks(text, start + 1);
  while (offset < text.length && text[offset] !== '}' && text[offset] !== ']') {
    const key = offset;
    let name = String(members.size);
    if (isMap) {
      const end = endOfString(text, offset) + 1;
      name = JSON.parse(text.slice(offset, end));
      // Over the colon.
      offset = skipBlanks(text, skipBlanks(text, end) + 1);
    }
    members.set(name, { key, value: offset });
    offset = skipBlanks(text, endOfValue(text, offset));
    if (text[offset] === ',') offset = skipBlanks(text, offset + 1);
  }
  return members;
}

function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let offset = start; offset < text.length; offset++) {
    switch (text.charAt(offset)) {
      case '"':
        offset = endOfString(text, offset);
        break;
      case '[':
      case '{':
        depth++;
        continue;
      case ']':
      case '}':
        depth--;
        // The bracket is that of the list or map around a value without brackets.
        if (depth < 0) return offset;
        break;
      case ',':
        if (depth === 0) return offset;
        continue;
      default:
        continue;
    }
    if (depth === 0) return offset + 1;
  }
  return text.length;
}

function skipBlanks(text: string, start: number): number {
  let offset = start;
  while (offset < text.length && ' \t\r\n'.includes(text.charAt(offset))) offset++;
  return offset;
}
