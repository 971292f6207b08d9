import { quote } from '../lookup/quote.js';
import { toVisible } from '../lookup/toVisible.js';
import type { Diagnostic, Place } from '../model/diagnostic.js';
import type { Draft } from './drafts.js';
import { type Item, toPlace } from './readItems.js';

interface Use {
  what: 'id' | 'name' | 'alias';
  /** As written. */
  text: string;
  draft: Draft;
  /** Only if the use is an alias. */
  alias?: Item;
}

/**
 * Finds names and aliases that two entries of one kind share, or that are the id of another entry. A reference with such a name would be ambiguous, or
 * would always mean the other entry. Two names are equal if a reader sees no difference between them. Names that
 * differ only in case are different.
 *
 * @param kind word for one entry, used in messages
 */
export function findDuplicateNames(kind: string, drafts: readonly Draft[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const uses = new Map<string, Use>();
  for (const draft of drafts) uses.set(draft.entity.id, { what: 'id', text: draft.entity.id, draft });
  for (const draft of drafts) {
    add({ what: 'name', text: draft.entity.name, draft });
    for (const alias of draft.aliases) add({ what: 'alias', text: alias.text, draft, alias });
  }
  return diagnostics;

  function add(use: Use): void {
    const key = toVisible(use.text);
    const earlier = uses.get(key);
    if (earlier === undefined) uses.set(key, use);
    else if (earlier.draft !== use.draft) diagnostics.push(toDuplicateName(kind, use, earlier));
  }
}

function toDuplicateName(kind: string, use: Use, earlier: Use): Diagnostic {
  const describe = ({ what, draft }: Use) =>
    `${what === 'alias' ? 'an alias' : `the ${what}`} of the ${kind} ${quote(draft.entity.id)}`;
  return {
    code: 'duplicate-name',
    severity: 'error',
    message: `${quote(use.text)} is ${describe(use)} and ${describe(earlier)}.`,
    place: placeOf(use),
    hint:
      use.text === earlier.text
        ? 'Two entries of one kind must not share a name, alias or id: change one of the two.'
        : 'Two entries of one kind must not share a name, alias or id: change one of the two. The two look alike: they differ in characters that nobody can see, or in how a letter is encoded.',
    related: [{ message: 'The other is here.', place: placeOf(earlier) }],
  };
}

function placeOf({ what, draft, alias }: Use): Place {
  if (alias !== undefined) return toPlace(alias);
  return what === 'id' ? draft.written.place : draft.written.placeOf(what);
}
