import { entryWordOf } from '../data/describePath.js';
import { quote } from '../lookup/quote.js';
import type { DataInput } from '../model/data.js';
import type { DataPath, Diagnostic, Place } from '../model/diagnostic.js';
import type { Section } from '../model/kinds.js';

/** One data file, validated. */
export interface RegistrySource {
  file: string;
  data: DataInput;
}

/** An entry as written, and its places. */
export interface Written<Input> {
  id: string;
  input: Input;
  /** Place of its id. */
  place: Place;
  /** Place of a value inside the entry. The path begins in the entry. */
  placeOf(...path: DataPath): Place;
}

/** The sections whose entries have ids. */
type EntrySection = Section | 'baselineAccess';

/** An entry of a section as written. */
export type EntryOf<Key extends EntrySection> = NonNullable<NonNullable<DataInput[Key]>[string]>;

/** The entries of one section in all files, in order. An empty entry has an empty input. */
export function collectEntries<Key extends EntrySection>(
  sources: readonly RegistrySource[],
  section: Key,
): Written<EntryOf<Key>>[] {
  return sources.flatMap(({ file, data }) =>
    Object.entries(data[section] ?? {}).map(([id, input]) => ({
      id,
      input: (input ?? {}) as EntryOf<Key>,
      place: { file, path: [section, id], target: 'key' as const },
      placeOf: (...path: DataPath) => ({ file, path: [section, id, ...path] }),
    })),
  );
}

/** The entries inside an entry: stages or components. */
export function collectInner<Input extends object>(
  outer: Written<unknown>,
  key: string,
  record: Readonly<Record<string, Input | null>> | undefined,
): Written<Input>[] {
  return Object.entries(record ?? {}).map(([id, input]) => ({
    id,
    input: input ?? ({} as Input),
    place: { ...outer.placeOf(key, id), target: 'key' },
    placeOf: (...path) => outer.placeOf(key, id, ...path),
  }));
}

/** Removes entries whose id (case ignored) an earlier entry has. Each of them is reported, with both places. */
export function withoutDuplicates<Input>(
  written: readonly Written<Input>[],
  section: string,
  report: (problem: Diagnostic) => void,
): Written<Input>[] {
  const first = new Map<string, Written<Input>>();
  for (const entry of written) {
    const key = entry.id.toLowerCase();
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, entry);
    else report(toDuplicate(entry, earlier, entryWordOf(section) ?? 'entry'));
  }
  return [...first.values()];
}

function toDuplicate(entry: Written<unknown>, earlier: Written<unknown>, word: string): Diagnostic {
  const isSame = entry.id === earlier.id;
  return {
    code: 'duplicate-id',
    severity: 'error',
    message: isSame
      ? `The ${word} ${quote(entry.id)} is defined twice.`
      : `The ids ${quote(earlier.id)} and ${quote(entry.id)} (${word}) differ in case only.`,
    place: entry.place,
    hint: isSame ? twiceHint(entry, earlier) : 'Give one of them another id: addresses ignore case.',
    related: [{ message: isSame ? 'The first is here.' : 'The other is here.', place: earlier.place }],
  };
}

function twiceHint(entry: Written<unknown>, earlier: Written<unknown>): string {
  const isInMarkdown = entry.place.path === undefined || earlier.place.path === undefined;
  return isInMarkdown
    ? `Keep one definition, and show it elsewhere with \`::persona{#${entry.id}}\`.`
    : 'Keep one definition, or merge both.';
}
