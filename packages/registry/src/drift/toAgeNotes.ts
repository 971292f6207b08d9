import { getOrAdd } from '../lookup/getOrAdd.js';
import { joinWords } from '../lookup/joinWords.js';
import type { DatedSnapshot } from './drift.js';

/**
 * Says that lists of one place are from different days. They are taken together, because a list may have a part of a place only; so what has been removed
 * between the days still counts. One sentence for the places that have the same files.
 */
export function toAgeNotes(snapshots: readonly DatedSnapshot[]): string[] {
  const byPlace = new Map<string, Set<DatedSnapshot>>();
  for (const snapshot of snapshots) {
    const { system, about, areas } = snapshot;
    for (const area of areas) getOrAdd(byPlace, `${system} ${about} ${area}`, () => new Set()).add(snapshot);
  }
  const notes = new Set<string>();
  for (const lists of byPlace.values()) {
    const sorted = [...lists].sort((one, other) => (one.date < other.date ? -1 : 1));
    if (sorted[0]?.date === sorted.at(-1)?.date) continue;
    const names = joinWords(sorted.map(({ file, date }) => `${file} (${date})`));
    notes.add(
      `${names} list the same places on different days, and are taken together: what was removed in between counts as still there. Leave out the older list if the newer one is whole.`,
    );
  }
  return [...notes];
}
