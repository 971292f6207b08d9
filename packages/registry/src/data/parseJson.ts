import { type Node, parseTree } from 'jsonc-parser';
import { createJsonFinder } from './createJsonFinder.js';
import { explainJsonError } from './explainJsonError.js';
import { type DataPositions, type DuplicateKey, type Parsed, toDuplicateKey, toTooDeep } from './parsed.js';
import { scanJson } from './scanJson.js';
import { findMergeConflict, type SyntaxProblem, toSyntaxDiagnostics } from './syntaxProblem.js';
import { textPositions } from './textPositions.js';

/**
 * Parses JSON the fast way; the tolerant parser comes in only for what is wrong. `JSON.parse` drops the first of two equal keys without a
 * word: they are found by counting keys, in the text and in the value, which costs a tenth of a parse that keeps positions.
 */
export function parseJson(text: string, file: string): Parsed {
  const { tooDeep, keys } = scanJson(text);
  if (tooDeep !== undefined) return { diagnostics: [toTooDeep(file, textPositions(text)(tooDeep))] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { diagnostics: toSyntaxDiagnostics(file, text, [toProblem(text, error)]) };
  }
  if (countKeys(value) === keys) return { value, diagnostics: [] };
  return {
    value,
    diagnostics: jsonPositions(text).duplicates.map((duplicate) => toDuplicateKey(file, duplicate)),
  };
}

/** Positions in valid JSON. */
export function jsonPositions(text: string): DataPositions {
  const find = createJsonFinder(text);
  const at = textPositions(text);
  return {
    find: (path, target) => at(find(path, target ?? 'value')),
    get duplicates() {
      const root = parseTree(text);
      return root === undefined ? [] : findDuplicates(root, at);
    },
  };
}

function findDuplicates(root: Node, at: ReturnType<typeof textPositions>): DuplicateKey[] {
  const duplicates: DuplicateKey[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const seen = new Map<string, number>();
    for (const child of node.children ?? []) {
      waiting.push(child);
      const [keyNode] = child.type === 'property' ? (child.children ?? []) : [];
      if (keyNode === undefined) continue;
      const key = String(keyNode.value);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, keyNode.offset);
      else duplicates.push({ key, first: at(first), again: at(keyNode.offset) });
    }
  }
  return duplicates;
}

function toProblem(text: string, error: unknown): SyntaxProblem {
  return (
    findMergeConflict(text) ?? explainJsonError(text, error instanceof Error ? error.message : String(error))
  );
}

/** Own keys of all maps of a value that came out of `JSON.parse`; its depth is bounded (`scanJson`). */
function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce<number>((keys, item) => keys + countKeys(item), 0);
  let keys = 0;
  // `for … in` needs no list of keys or values: half of the time. Nothing is inherited.
  for (const key in value) keys += 1 + countKeys((value as Record<string, unknown>)[key]);
  return keys;
}
