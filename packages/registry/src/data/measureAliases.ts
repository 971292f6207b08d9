import type { Diagnostic } from '../model/diagnostic.js';
import { MAX_DEPTH } from './parsed.js';

/** Values that aliases may add to those that are written: far more than a persona file needs, far less than hurts. */
const MAX_ADDED = 1_000_000;

interface Frame {
  key: string;
  node: object;
  inner: [key: string, value: object][];
  next: number;
  /** Values inside, each alias counted as often as it is used. */
  size: number;
  depth: number;
}

/**
 * An alias (`*name`) repeats a value without a copy, so that a few lines can stand for billions of values ("billion laughs"), or for
 * themselves. What comes after the parser walks the data as if it were written out: this says where that would not end well, if it would
 * not. Linear in what is written, and without recursion.
 */
export function measureAliases(root: unknown, file: string): Diagnostic | undefined {
  if (!isCollection(root)) return undefined;
  const measured = new Map<object, Pick<Frame, 'size' | 'depth'>>();
  const open = new Set<object>();
  const frames: Frame[] = [];
  let written = 0;
  enter('', root);
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const [key, child] = frame.inner[frame.next++] ?? [];
    if (key !== undefined && child !== undefined) {
      const known = measured.get(child);
      if (open.has(child)) return problem(`An alias stands for something that contains it.`, key);
      if (known === undefined) enter(key, child);
      else count(frame, known);
    } else {
      if (frame.size - written > MAX_ADDED)
        return problem('Aliases stand for more than a million values here.');
      if (frame.depth > MAX_DEPTH)
        return problem(`Aliases nest lists and maps more than ${MAX_DEPTH} deep here.`);
      leave(frame);
    }
  }
  return undefined;

  function enter(key: string, node: object): void {
    const values = Object.entries(node);
    written += values.length;
    open.add(node);
    frames.push({ key, node, inner: values.filter(hasCollection), next: 0, size: values.length, depth: 1 });
  }

  function leave(frame: Frame): void {
    frames.pop();
    open.delete(frame.node);
    measured.set(frame.node, { size: frame.size, depth: frame.depth });
    const around = frames.at(-1);
    if (around !== undefined) count(around, frame);
  }

  function problem(message: string, ...last: string[]): Diagnostic {
    const path = [...frames.slice(1).map((frame) => frame.key), ...last];
    const hint = 'Write the values out, or use fewer aliases.';
    return { code: 'alias-expansion', severity: 'error', message, place: { file, path }, hint };
  }
}

function count(frame: Frame, inner: Pick<Frame, 'size' | 'depth'>): void {
  frame.size += inner.size;
  frame.depth = Math.max(frame.depth, inner.depth + 1);
}

function hasCollection(entry: [string, unknown]): entry is [string, object] {
  return isCollection(entry[1]);
}

function isCollection(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
