import { lookUp } from '../lookup/findReference.js';
import { CONTACT_KINDS } from '../model/enums.js';
import type { Contact } from '../model/registry.js';
import type { BuildContext } from './resolveItems.js';

/** Looks up a persona, team or person. Other words are valid too, so no problem is reported, and an open section gets no new entry. */
export function findContact(written: string, { references }: BuildContext): Contact {
  const text = written.trim();
  for (const kind of CONTACT_KINDS) {
    const match = lookUp(references.indexOf(kind), text);
    if (match !== undefined && 'id' in match) return { text, kind, id: match.id };
  }
  return { text };
}
