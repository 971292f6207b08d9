import type { DataInput, Diagnostic, Registry } from 'persona-registry';
import { entriesOf } from 'persona-registry';
import { fold, isRecord, quote } from 'persona-registry/text';
import type { Addition } from '../../splice/insertEntries.js';
import { toNote } from '../toNote.js';
import { ENTRY_SECTIONS, type EntrySection, type SectionEntry } from './sectionEntry.js';

export interface MergedEntries {
  additions: Addition[];
  /** How many entries are new. */
  newEntries: number;
  diagnostics: Diagnostic[];
}

/** What is known of an entry so far: its values, and where each comes from. */
interface Known {
  isNew: boolean;
  values: Record<string, unknown>;
  places: Map<string, string>;
  added: Record<string, unknown>;
  /** The file of the data that has it; of a new one, the first source. */
  file: string;
}

/**
 * Joins what sources say about groups, teams, people and roles with the data. What comes first counts: the data, then the first source. Each other value is a conflict
 * with both values. Entries are the same by their id, or else by their name.
 *
 * @param sources the data of the files to extend, and then that of the other files
 * @param targets the files to extend
 * @param registry all data. A section that the file does not have gets also the entries that names have made, because a section lists all of its entries
 */
export function mergeEntries(
  entries: readonly SectionEntry[],
  sources: readonly { file: string; value: DataInput }[],
  targets: ReadonlySet<string>,
  registry: Registry,
): MergedEntries {
  const dataFile = sources[0]?.file ?? '';
  const additions: Addition[] = [];
  const diagnostics: Diagnostic[] = [];
  let newEntries = 0;
  for (const section of ENTRY_SECTIONS) {
    const ofSection = entries.filter((entry) => entry.section === section);
    if (ofSection.length === 0) continue;
    const existing = sources.flatMap(({ file, value }) =>
      Object.entries<{ name?: string } | null>(value[section] ?? {}).map(([id, entry]) => ({
        id,
        entry,
        file,
      })),
    );
    const known = mergeSection(ofSection, existing, diagnostics);
    const added = [...known].filter(([, { isNew, added }]) => isNew || Object.keys(added).length > 0);
    if (added.length === 0) continue;
    const newOnes = added.filter(([, { isNew }]) => isNew);
    // Roles of the catalogue need no entry.
    const isClosed = section !== 'roles' && sources.every(({ value }) => value[section] === undefined);
    const named = isClosed ? listNamed(section, registry, known) : [];
    if (named.length > 0) {
      const names = named.map(([, { name }]) => quote(name)).join(', ');
      const message = `The data names ${section} without a list of them. Now there is a list, so it has these, too: ${names}.`;
      diagnostics.push(toNote('taken', 'info', message, dataFile));
    }
    newEntries += newOnes.length;
    if (newOnes.length + named.length > 0) {
      const all = Object.fromEntries([
        ...newOnes.map(([id, { added: fields }]) => [id, fields] as const),
        ...named,
      ]);
      additions.push({ path: [section], entries: all });
    }
    for (const [id, { isNew, added: fields, file }] of added) {
      if (isNew) continue;
      if (targets.has(file)) additions.push({ path: [section, id], entries: fields });
      else {
        const message = `${id} is in ${file}, so what is new was left out: ${Object.keys(fields).join(', ')}.`;
        diagnostics.push(toNote('left-out', 'warning', message, file));
      }
    }
  }
  return { additions, newEntries, diagnostics };
}

function mergeSection(
  entries: readonly SectionEntry[],
  existing: readonly { id: string; entry: { name?: string } | null; file: string }[],
  diagnostics: Diagnostic[],
): Map<string, Known> {
  const known = new Map<string, Known>();
  const idByName = new Map<string, string>();
  for (const { id, entry, file } of existing) {
    const name = entry?.name ?? id;
    known.set(id, { isNew: false, values: { ...entry, name }, places: new Map(), added: {}, file });
    idByName.set(fold(name), id);
  }
  for (const { id: written, fields, file, line } of entries) {
    const name = fields.name ?? written;
    const id = known.has(written) ? written : (idByName.get(fold(name)) ?? written);
    const entry: Known = known.get(id) ?? { isNew: true, values: {}, places: new Map(), added: {}, file };
    known.set(id, entry);
    if (!idByName.has(fold(name))) idByName.set(fold(name), id);
    if (id !== written && fold(id) !== fold(written) && fold(name) !== fold(written)) {
      const message = `${quote(written)} has the name of ${quote(id)} (${name}), so both were taken as one.`;
      diagnostics.push(toNote('folded', 'info', message, file, line));
    }
    for (const [field, value] of Object.entries(fields)) {
      if (value === undefined) continue;
      const before = entry.values[field];
      if (before === undefined) {
        entry.values[field] = value;
        entry.places.set(field, line === undefined ? file : `${file}:${line}`);
        entry.added[field] = value;
      } else if (toKey(before) !== toKey(value)) {
        const place = entry.places.get(field) ?? entry.file;
        diagnostics.push(
          toNote(
            'conflict',
            'warning',
            `${id} ${field}: ${quote(show(value))} here, but ${quote(show(before))} in ${place}, which was kept.`,
            file,
            line,
          ),
        );
      }
    }
  }
  return known;
}

/** The entries of an open section that no source has. */
function listNamed(
  section: EntrySection,
  registry: Registry,
  known: ReadonlyMap<string, Known>,
): [string, { name: string }][] {
  const names = new Set(
    [...known].flatMap(([id, { values }]) => [fold(id), fold(String(values.name ?? id))]),
  );
  return entriesOf<{ id: string; name: string; order: number }>(registry[section])
    .filter(({ id, name }) => !names.has(fold(id)) && !names.has(fold(name)))
    .map(({ id, name }) => [id, { name }]);
}

const toKey = (value: unknown): string =>
  Array.isArray(value) ? value.map(toKey).sort().join('\n') : fold(show(value));

function show(value: unknown): string {
  if (Array.isArray(value)) return value.map(show).join(', ');
  if (isRecord(value)) return Object.values(value).map(show).join(' ');
  return String(value);
}
