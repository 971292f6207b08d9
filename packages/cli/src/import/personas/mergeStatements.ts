import { type Diagnostic, normalizeList, type PersonaInput } from 'persona-registry';
import { fold, labelsOf, quote } from 'persona-registry/text';
import type { Addition } from '../../splice/insertEntries.js';
import { toNote } from '../toNote.js';
import type { Names } from './names.js';
import { saysTheSame } from './saysTheSame.js';
import { NUMBERED_ID } from './splitName.js';
import type { Fields, Statement } from './statement.js';

/** A persona of the data, and its file. */
export interface ExistingPersona {
  id: string;
  persona: PersonaInput;
  file: string;
}

export interface Merged {
  /** What to add to the target: whole personas, and fields of personas that are there. */
  additions: Addition[];
  newPersonas: number;
  extendedPersonas: number;
  diagnostics: Diagnostic[];
}

/** Values that a persona has so far, and where each comes from. */
interface Known {
  id: string;
  /** File of the data that has it. Absent for a new persona. */
  home?: string;
  values: Record<string, unknown>;
  places: Record<string, string>;
}

/**
 * Joins what the sources say about each persona, and compares it with the data. What comes first counts: the data, then the first source. Each other
 * value is a conflict with both values. Personas are the same by their id, or else by their name or another name.
 *
 * @param targets the files that get the additions. What a persona in another file lacks is only reported
 */
export function mergeStatements(
  statements: readonly Statement[],
  existing: readonly ExistingPersona[],
  targets: ReadonlySet<string>,
  names: Names,
): Merged {
  const byId = new Map<string, Known>();
  const byName = new Map<string, Known>();
  const learnNames = (known: Known, ...texts: readonly string[]): void => {
    for (const text of texts) if (!byName.has(fold(text))) byName.set(fold(text), known);
  };
  for (const { id, persona, file } of existing) {
    const known: Known = { id, home: file, values: { ...persona, name: persona.name ?? id }, places: {} };
    byId.set(id.toLowerCase(), known);
    learnNames(known, persona.name ?? id, ...normalizeList(persona.aliases));
  }
  const diagnostics: Diagnostic[] = [];
  // An id that stands in a later row or card counts for all earlier ones.
  for (const { id, name, fields, file, line } of statements) {
    if (id === undefined || byId.has(id.toLowerCase())) continue;
    const same = byName.get(fold(name));
    if (same?.home !== undefined) {
      byId.set(id.toLowerCase(), same);
      diagnostics.push(toConflict(same, 'Id', id, same.id, same.home, file, line));
      continue;
    }
    const known: Known = { id, values: {}, places: {} };
    byId.set(id.toLowerCase(), known);
    learnNames(known, name, ...(fields.aliases ?? []));
  }

  const added = new Map<Known, Record<string, unknown>>();
  let counter = 0;
  const written = new Set(statements.map(({ name }) => name.toLowerCase()));
  const create = (name: string): Known => {
    let id = name;
    // A table may have ids where others have names.
    if (!NUMBERED_ID.test(name) || byId.has(name.toLowerCase()))
      do id = `P${String(++counter).padStart(3, '0')}`;
      while (byId.has(id.toLowerCase()) || written.has(id.toLowerCase()));
    const known: Known = { id, values: {}, places: {} };
    byId.set(id.toLowerCase(), known);
    return known;
  };
  for (const { id: ownId, name, fields, file, line } of statements) {
    const found = ownId === undefined ? byName.get(fold(name)) : byId.get(ownId.toLowerCase());
    const known = found ?? create(name);
    const isOtherName = byName.get(fold(name)) === known && known.values.name !== undefined;
    learnNames(known, name, ...(fields.aliases ?? []));
    const { home } = known;
    for (const [key, value] of Object.entries(isOtherName ? fields : { name, ...fields })) {
      const field = key as keyof Fields;
      const before = known.values[field];
      if (before === undefined && home !== undefined && !targets.has(home)) {
        const label = toLabel(field);
        diagnostics.push(
          toNote(
            'left-out',
            'warning',
            `${known.id} ${label}: ${quote(show(value))} is new, but the persona is in ${home}. Import into that file.`,
            file,
            line,
          ),
        );
      } else if (before === undefined) {
        known.values[field] = value;
        known.places[field] = `${file}:${line}`;
        const entries = added.get(known);
        if (entries === undefined) added.set(known, { [field]: value });
        else entries[field] = value;
      } else if (!saysTheSame(field, before, value, names)) {
        const place = known.places[field] ?? home ?? file;
        diagnostics.push(toConflict(known, toLabel(field), show(value), show(before), place, file, line));
      }
    }
  }
  const newOnes: Record<string, object> = {};
  const extended: Addition[] = [];
  for (const [{ id, home }, entries] of added) {
    if (home === undefined) newOnes[id] = entries;
    else extended.push({ path: ['personas', id], entries });
  }
  const newPersonas = Object.keys(newOnes).length;
  return {
    additions: [...(newPersonas === 0 ? [] : [{ path: ['personas'], entries: newOnes }]), ...extended],
    newPersonas,
    extendedPersonas: extended.length,
    diagnostics,
  };
}

const toLabel = (field: keyof Fields): string => labelsOf(field)[0] ?? field;

const toConflict = (
  { id }: Known,
  label: string,
  value: string,
  kept: string,
  place: string,
  file: string,
  line: number,
): Diagnostic =>
  toNote(
    'conflict',
    'warning',
    `${id} ${label}: ${quote(value)} here, but ${quote(kept)} in ${place}, which was kept.`,
    file,
    line,
  );

const show = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(show).join(', ')
    : typeof value === 'string'
      ? value
      : (JSON.stringify(value) ?? '');
