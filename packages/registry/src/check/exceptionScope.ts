import { entriesOf } from '../lookup/entries.js';
import { findPart, toWrongWhole } from '../lookup/findPart.js';
import { buildNameIndex, findReference, lookUp, type NameIndex } from '../lookup/findReference.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { partsOf } from '../lookup/partsOf.js';
import { toReferenceProblem } from '../lookup/toReferenceProblem.js';
import type { ExceptionScopeInput } from '../model/data.js';
import type { Diagnostic, Outcome, Place, Subject } from '../model/diagnostic.js';
import { KINDS } from '../model/kinds.js';
import type { Entity, Registry } from '../model/registry.js';

/** Fields of a subject that an exception may be for. None is a part of another's name. */
const SCOPE_FIELDS = [
  'persona',
  'service',
  'environment',
  'team',
  'process',
  'stage',
  'skill',
] as const satisfies readonly (keyof Subject)[];

/** What an exception under `check` is for, as ids; what is not set does not matter. */
export type ExceptionScope = Pick<Subject, (typeof SCOPE_FIELDS)[number]>;

/** A stage is written with its process: `mlops/train`. */
const WRITTEN_FIELDS = SCOPE_FIELDS.filter((field) => field !== 'stage');
type WrittenField = keyof ExceptionScopeInput;

/** Only where a caller passes no origins. */
const NOWHERE: Place = { file: 'check.exceptions' };
const HINT = 'Write an id, name or alias that exists.';

/** Resolves the references of exceptions; the indexes are made when first needed. */
export function createScopeResolver(registry: Registry) {
  const indexes = new Map<string, NameIndex>();
  const indexOf = (field: WrittenField) =>
    getOrAdd(indexes, field, () => buildNameIndex(entriesOf<Entity>(registry[KINDS[field].section])));
  // An exception is for one stage, so that the loops of a process have no names here.
  const stagesOf = (process: string) =>
    getOrAdd(indexes, `process ${process}`, () =>
      buildNameIndex(entriesOf(partsOf(registry, 'process', process))),
    );

  return (
    written: ExceptionScopeInput,
    placeOf: (field: string) => Place | undefined,
  ): Outcome<ExceptionScope> => {
    const value: ExceptionScope = {};
    const diagnostics: Diagnostic[] = [];
    for (const field of WRITTEN_FIELDS) {
      const text = written[field];
      if (text === undefined) continue;
      const index = indexOf(field);
      const report = (what: string, wrong: string, known: NameIndex, within?: string) => {
        const wanted = { what, ...(within !== undefined && { within }), valid: known.ids, hint: HINT };
        const found = findReference(known, wrong);
        diagnostics.push(toReferenceProblem(wrong, found, wanted, placeOf(field) ?? NOWHERE));
      };
      if (field !== 'process') {
        const match = lookUp(index, text);
        if (match !== undefined && 'id' in match) value[field] = match.id;
        else report(field, text, index);
        continue;
      }
      const found = findPart(text, index, stagesOf);
      if (!('missing' in found)) {
        value.process = found.id;
        if (found.part !== undefined) value.stage = found.part;
      } else if (found.missing === 'part') {
        report('stage', found.text, stagesOf(found.id), `process "${found.id}"`);
      } else report(field, toWrongWhole(text, index), index);
    }
    return diagnostics.length === 0 ? { value, diagnostics } : { diagnostics };
  };
}

/** Which fields are set, such as `persona environment`. */
export function fieldsOf(scope: ExceptionScope): string {
  return SCOPE_FIELDS.filter((field) => scope[field] !== undefined).join(' ');
}

/** The values of these fields; equal for a scope and for the subjects within it. A subject that lacks one of them is in none. */
export function toScopeKey(subject: ExceptionScope, fields: string): string {
  return SCOPE_FIELDS.map((field) => (fields.includes(field) ? (subject[field] ?? '?') : '*')).join(' ');
}
