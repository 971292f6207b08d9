import { quote } from '../data/quote.js';
import type { Diagnostic, Place } from '../model/diagnostic.js';
import type { Draft } from './drafts.js';
import { toPlace } from './readItems.js';

interface Use {
  id: string;
  what: 'id' | 'name' | 'alias';
  place: Place;
}

/**
 * Names and aliases that two entries of one kind share, or that are the id of another entry: a reference by them could not say which is
 * meant, or would never get there. Equal is equal to the letter; what differs in case is told apart.
 *
 * @param kind word for one entry, for the message
 */
export function findDuplicateNames(kind: string, drafts: readonly Draft[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const uses = new Map<string, Use>();
  for (const { entity, written } of drafts)
    uses.set(entity.id, { id: entity.id, what: 'id', place: written.place });
  for (const { entity, aliases, written } of drafts) {
    add(entity.name, { id: entity.id, what: 'name', place: written.placeOf('name') });
    for (const alias of aliases) {
      add(alias.text, { id: entity.id, what: 'alias', place: toPlace(alias) });
    }
  }
  return diagnostics;

  function add(text: string, use: Use): void {
    const earlier = uses.get(text);
    if (earlier === undefined) uses.set(text, use);
    else if (earlier.id !== use.id) diagnostics.push(toDuplicateName(kind, text, use, earlier));
  }
}

function toDuplicateName(kind: string, text: string, use: Use, earlier: Use): Diagnostic {
  const describe = ({ what, id }: Use) =>
    `${what === 'alias' ? 'an alias' : `the ${what}`} of the ${kind} ${quote(id)}`;
  return {
    code: 'duplicate-name',
    severity: 'error',
    message: `${quote(text)} is ${describe(use)} and ${describe(earlier)}.`,
    place: use.place,
    hint: 'A name, alias or id means one entry of its kind: change one of the two.',
    related: [{ message: `The other is here.`, place: earlier.place }],
  };
}
