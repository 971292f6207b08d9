import { quote } from '../lookup/quote.js';
import type { Diagnostic, Place } from '../model/diagnostic.js';
import type { Entity } from '../model/registry.js';

interface Chain<Entry extends Entity> {
  /** The id of the next entry of the chain: the parent, the manager. */
  nextOf(entry: Entry): string | undefined;
  /** Ends the chain at the entry. */
  cut(entry: Entry): void;
  placeOf(entry: Entry): Place;
  code: string;
  /** Such as `The team "Data" is a part of itself`. */
  toSentence(name: string): string;
  hint: string;
}

const MAX_SHOWN = 10;

/**
 * Reports chains that lead back to themselves, once each. The entries of a circle lose their link, so that every chain has an end. Linear: each entry
 * is visited once.
 */
export function breakCircles<Entry extends Entity>(
  entries: readonly Entry[],
  { nextOf, cut, placeOf, code, toSentence, hint }: Chain<Entry>,
  report: (problem: Diagnostic) => void,
): void {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const visited = new Set<Entry>();
  for (const first of entries) {
    const chain = new Set<Entry>();
    let entry: Entry | undefined = first;
    while (entry !== undefined && !visited.has(entry)) {
      visited.add(entry);
      chain.add(entry);
      const next = nextOf(entry);
      entry = next === undefined ? undefined : byId.get(next);
    }
    if (entry === undefined || !chain.has(entry)) continue;
    const path = [...chain];
    const circle = path.slice(path.indexOf(entry));
    report({
      code,
      severity: 'error',
      message: `${toSentence(quote(entry.name))}${toWay(circle)}.`,
      place: placeOf(entry),
      hint,
    });
    for (const one of circle) cut(one);
  }
}

function toWay(circle: readonly Entity[]): string {
  if (circle.length === 1) return '';
  const names = circle.map(({ name }) => quote(name));
  const shown = names.length <= MAX_SHOWN ? names : [...names.slice(0, MAX_SHOWN), '…'];
  return `: ${[...shown, names[0]].join(' → ')}`;
}
