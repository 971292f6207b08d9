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

/** The fields of a subject that the scope of an exception may have. No field name is a part of another one. */
const SCOPE_FIELDS = [
  'persona',
  'service',
  'environment',
  'team',
  'process',
  'stage',
  'skill',
] as const satisfies readonly (keyof Subject)[];

/** The scope of an exception under `check`, as ids. A field that is not set matches everything. */
export type ExceptionScope = Pick<Subject, (typeof SCOPE_FIELDS)[number]>;

/** A stage is written with its process: `mlops/train`. */
const INPUT_FIELDS = SCOPE_FIELDS.filter((field) => field !== 'stage');
type InputField = keyof ExceptionScopeInput;

/** The place if the caller passes no origins. */
const NOWHERE: Place = { file: 'check.exceptions' };
const HINT = 'Write an id, name or alias that exists.';

/** Makes a function that resolves the references in the scopes of exceptions. Indexes are built when they are needed. */
export function createScopeResolver(registry: Registry) {
  const indexes = new Map<string, NameIndex>();
  const indexOf = (field: InputField) =>
    getOrAdd(indexes, field, () => buildNameIndex(entriesOf<Entity>(registry[KINDS[field].section])));
  // An exception applies to one stage, so the loops of a process are not valid here.
  const stagesOf = (process: string) =>
    getOrAdd(indexes, `process ${process}`, () =>
      buildNameIndex(entriesOf(partsOf(registry, 'process', process))),
    );

  return (
    input: ExceptionScopeInput,
    placeOf: (field: string) => Place | undefined,
  ): Outcome<ExceptionScope> => {
    const value: ExceptionScope = {};
    const diagnostics: Diagnostic[] = [];
    for (const field of INPUT_FIELDS) {
      const text = input[field];
      if (text === undefined) continue;
      const index = indexOf(field);
      const report = (what: string, wrong: string, names: NameIndex, within?: string) => {
        const wanted = { what, ...(within !== undefined && { within }), valid: names.ids, hint: HINT };
        const match = findReference(names, wrong);
        diagnostics.push(toReferenceProblem(wrong, match, wanted, placeOf(field) ?? NOWHERE));
      };
      if (field !== 'process') {
        const match = lookUp(index, text);
        if (match !== undefined && 'id' in match) value[field] = match.id;
        else report(field, text, index);
        continue;
      }
      const match = findPart(text, index, stagesOf);
      if (!('missing' in match)) {
        value.process = match.id;
        if (match.part !== undefined) value.stage = match.part;
      } else if (match.missing === 'part') {
        report('stage', match.text, stagesOf(match.id), `process "${match.id}"`);
      } else report(field, toWrongWhole(text, index), index);
    }
    return diagnostics.length === 0 ? { value, diagnostics } : { diagnostics };
  };
}

/** The names of the fields that are set, such as `persona environment`. */
export function fieldsOf(scope: ExceptionScope): string {
  return SCOPE_FIELDS.filter((field) => scope[field] !== undefined).join(' ');
}

/** The values of these fields as a key. A scope and the subjects within it have the same key. A subject that lacks a field is in no scope. */
export function toScopeKey(subject: ExceptionScope, fields: string): string {
  return SCOPE_FIELDS.map((field) => (fields.includes(field) ? (subject[field] ?? '?') : '*')).join(' ');
}
