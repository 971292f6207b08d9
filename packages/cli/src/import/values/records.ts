import { isAccessList } from 'persona-registry/formats';
import { isRecord } from 'persona-registry/text';
import { toCell } from '../source/toCell.js';
import { readTables } from '../tableReaders.js';
import type { ValueReader } from './valueReader.js';

type Entry = Readonly<Record<string, unknown>>;

/** A list of flat objects whose keys are those of a table of access: the JSON of `personas export`, and what other programs list. */
export const records: ValueReader = {
  accepts: ([value]) => isAccessList(labelsOf(listOf(value))),
  read([value], file) {
    const entries = listOf(value);
    const labels = labelsOf(entries);
    // JSON has no lines that a reader would look for.
    const rows = entries.map((entry) => ({
      line: 1,
      cells: labels.map((label) => toCell(textOf(entry, label))),
    }));
    const table = { file, line: 1, head: labels.map(toCell), rows };
    return readTables({ file, tables: [table], cards: [], texts: [], diagnostics: [] });
  },
};

/** The list, or the only list of objects in an object: `{ "version": 1, "access": […] }`. */
function listOf(value: unknown): readonly Entry[] {
  if (Array.isArray(value)) return value.filter(isRecord);
  if (!isRecord(value)) return [];
  const lists = Object.values(value).filter(
    (each) => Array.isArray(each) && isAccessList(labelsOf(each.filter(isRecord))),
  );
  const [only, ...more] = lists;
  return Array.isArray(only) && more.length === 0 ? only.filter(isRecord) : [];
}

/** The keys of all entries, in the order in which they come first. */
const labelsOf = (entries: readonly Entry[]): string[] => {
  const labels = new Set<string>();
  for (const entry of entries) for (const key of Object.keys(entry)) labels.add(key);
  // A record whose state is `none` has no role.
  if (labels.has('state')) labels.add('role');
  return [...labels];
};

function textOf(entry: Entry, label: string): string {
  const value = Object.hasOwn(entry, label) ? entry[label] : undefined;
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string').join('; ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
