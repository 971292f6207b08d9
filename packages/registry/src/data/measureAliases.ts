import type { Diagnostic } from '../model/diagnostic.js';
import { MAX_DEPTH } from './parsed.js';

/** How many values aliases may add to the written ones: far more than a persona file needs, and far fewer than do harm. */
const MAX_ADDED = 1_000_000;

interface Frame {
  key: string;
  node: object;
  inner: [key: string, value: object][];
  next: number;
  /** Number of values inside. Each use of an alias counts. */
  size: number;
  depth: number;
}

/**
 * Checks that aliases do not make the data too large or too deep. An alias (`*name`) repeats a value without a copy, so a few lines can mean billions
 * of values ("billion laughs"), or contain themselves. The later stages walk the data as if it were written out. Linear in the written text, and
 * without recursion.
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
      const size = measured.get(child);
      if (open.has(child)) return problem('An alias repeats a value that contains the alias itself.', key);
      if (size === undefined) enter(key, child);
      else count(frame, size);
    } else {
      if (frame.size - written > MAX_ADDED) return problem('Aliases repeat more than a million values here.');
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
