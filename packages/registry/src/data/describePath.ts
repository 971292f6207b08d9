import { quote } from '../lookup/quote.js';
import type { DataPath } from '../model/diagnostic.js';
import { ENTITY_KINDS, KINDS, PARTED_KINDS, rowOf } from '../model/kinds.js';

/** The word for one entry, by the key of the map that holds it: a section, or the parts of an entity. */
const ENTRY_WORDS: ReadonlyMap<string, string> = new Map(
  ENTITY_KINDS.flatMap((kind): [string, string][] => {
    const { section, word = kind, parts } = rowOf(kind);
    return parts === undefined
      ? [[section, word]]
      : [
          [section, word],
          [parts.section, parts.word],
        ];
  }).concat([['baselineAccess', 'baseline']]),
);
const PARTED_SECTIONS: readonly unknown[] = PARTED_KINDS.map((kind) => KINDS[kind].section);

/** The word for the entries of a map, by the key of the map. `undefined` if the map's keys are not ids. */
export function entryWordOf(section: string | number | undefined): string | undefined {
  return ENTRY_WORDS.get(String(section));
}

/** A path in words, innermost first: `"url" of item 3 of "learn" of persona "P001"`. The empty path is `the file`. */
export function describePath(path: DataPath): string {
  const words: string[] = [];
  for (let end = path.length - 1; end >= 0; end--) {
    const step = path[end] ?? '';
    const entry = holdsEntries(path, end - 1) ? entryWordOf(path[end - 1]) : undefined;
    if (typeof step === 'number') words.push(`item ${step + 1}`);
    else if (entry === undefined) words.push(quote(step));
    else {
      words.push(`${entry} ${quote(step)}`);
      end--;
    }
  }
  return words.length === 0 ? 'the file' : words.join(' of ');
}

/** Whether the keys of the map at this index are ids. Sections are at the top level, and `stages` and `components` in an entry. Elsewhere the words may be anything. */
function holdsEntries(path: DataPath, index: number): boolean {
  return index === 0 || (index === 2 && PARTED_SECTIONS.includes(path[0]));
}
