import { findDirective, findNearDirective } from '../grammar/findDirective.js';

/** Whether a text holds anything like a directive of ours. Most documents do not, and need not be parsed. Linear. */
export function mentionsDirective(text: string): boolean {
  const seen = new Set<string>();
  for (const [, name = ''] of text.matchAll(/:([A-Za-z][\w-]*)/g)) {
    if (seen.has(name)) continue;
    seen.add(name);
    if (findDirective(name) !== undefined || findNearDirective(name) !== undefined) return true;
  }
  return false;
}
