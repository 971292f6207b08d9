import { findDirective, findNearDirective } from '../grammar/findDirective.js';
import { GAP } from '../grammar/gaps.js';

/** A name after a colon. A gap between them is accepted only where a sentence cannot have one. */
const NAME = new RegExp(
  `:([A-Za-z][\\w-]*)|:${GAP}+([A-Za-z][\\w-]*)(?=${GAP}*[[{])|::${GAP}+([A-Za-z][\\w-]*)`,
  'g',
);

/** Whether a text contains anything like one of our directives. Most documents do not, so they are not parsed. Takes linear time. */
export function mentionsDirective(text: string): boolean {
  const checkedNames = new Set<string>();
  for (const [, directName, spacedName, blockName] of text.matchAll(NAME)) {
    const name = directName ?? spacedName ?? blockName ?? '';
    if (checkedNames.has(name)) continue;
    checkedNames.add(name);
    if (findDirective(name) !== undefined || findNearDirective(name) !== undefined) return true;
  }
  return false;
}
