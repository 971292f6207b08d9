import type { Diagnostic, PersonaInput } from 'persona-registry';
import { fold, labelsOf, quote } from 'persona-registry/text';
import type { Addition } from '../../splice/insertEntries.js';
import { toNote } from '../toNote.js';
import { saysTheSame } from './foldStatements.js';
import type { Fields, Statement } from './statement.js';

export type Personas = Readonly<Record<string, PersonaInput>>;

export interface Merged {
  /** What to add to the data: whole personas, and fields of personas that are there. */
  additions: Addition[];
  newPersonas: number;
  extendedPersonas: number;
  diagnostics: Diagnostic[];
}

/** Values that a persona has so far, and where each comes from. */
interface Known {
  values: Record<string, unknown>;
  places: Record<string, string>;
}

/**
 * Joins what the sources say about each persona, and compares it with the data. What comes first counts: the data, then the first source. Each other
 * value is a conflict with both values. Personas are the same by their id, or else by their name.
 */
export function mergeStatements(
  statements: readonly Statement[],
  existing: Personas,
  dataFile: string,
): Merged {
  const known = new Map<string, Known>();
  const idByName = new Map<string, string>();
  for (const [id, persona] of Object.entries(existing)) {
    const values = { ...persona, name: persona.name ?? id };
    known.set(id, { values, places: {} });
    idByName.set(fold(values.name), id);
  }
  for (const { id, name } of statements)
    if (id !== undefined && !idByName.has(fold(name))) idByName.set(fold(name), id);

  const added = new Map<string, Record<string, unknown>>();
  const diagnostics: Diagnostic[] = [];
  let counter = 0;
  const nextId = (): string => {
    let id: string;
    do id = `P${String(++counter).padStart(3, '0')}`;
    while (known.has(id) || [...idByName.values()].includes(id));
    return id;
  };
  for (const { id: written, name, fields, file, line } of statements) {
    const id = written ?? idByName.get(fold(name)) ?? nextId();
    if (!idByName.has(fold(name))) idByName.set(fold(name), id);
    const persona: Known = known.get(id) ?? { values: {}, places: {} };
    known.set(id, persona);
    for (const [field, value] of Object.entries({ name, ...fields } satisfies Fields)) {
      const before = persona.values[field];
      if (before === undefined) {
        persona.values[field] = value;
        persona.places[field] = `${file}:${line}`;
        added.set(id, { ...added.get(id), [field]: value });
      } else if (!saysTheSame(before, value)) {
        const place = persona.places[field] ?? dataFile;
        const label = labelsOf(field as keyof PersonaInput)[0] ?? field;
        diagnostics.push(
          toNote(
            'conflict',
            'warning',
            `${id} ${label}: ${quote(show(value))} here, but ${quote(show(before))} in ${place}, which was kept.`,
            file,
            line,
          ),
        );
      }
    }
  }
  const isNew = (id: string) => !Object.hasOwn(existing, id);
  const newOnes = [...added].filter(([id]) => isNew(id));
  const extended = [...added].filter(([id]) => !isNew(id));
  return {
    additions: [
      ...(newOnes.length === 0 ? [] : [{ path: ['personas'], entries: Object.fromEntries(newOnes) }]),
      ...extended.map(([id, entries]) => ({ path: ['personas', id], entries })),
    ],
    newPersonas: newOnes.length,
    extendedPersonas: extended.length,
    diagnostics,
  };
}

const show = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(show).join(', ')
    : typeof value === 'string'
      ? value
      : (JSON.stringify(value) ?? '');
