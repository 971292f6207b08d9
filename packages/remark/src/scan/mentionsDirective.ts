import { findDirective, findNearDirective } from '../grammar/findDirective.js';
import { GAP } from '../grammar/gaps.js';

/** A name behind a colon; with a gap between them only where no sentence has one. */
const NAME = new RegExp(
  `:([A-Za-z][\\w-]*)|:${GAP}+([A-Za-z][\\w-]*)(?=${GAP}*[[{])|::${GAP}+([A-Za-z][\\w-]*)`,
  'g',
);

/** Whether a text holds anything like a directive of ours. Most documents do not, and need not be parsed. Linear. */
export function mentionsDirective(text: string): boolean {
  const seen = new Set<string>();
  for (const [, close, spaced, block] of text.matchAll(NAME)) {
    const name = close ?? spaced ?? block ?? '';
    if (seen.has(name)) continue;
    seen.add(name);
    if (findDirective(name) !== undefined || findNearDirective(name) !== undefined) return true;
  }
  return false;
}
