import { entriesOf } from '../lookup/entries.js';
import { buildNameIndex, findReference, type NameIndex } from '../lookup/findReference.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { partsOf } from '../lookup/partsOf.js';
import type { ExceptionScopeInput } from '../model/data.js';
import type { Diagnostic, Outcome, Place, Subject } from '../model/diagnostic.js';
import { KINDS } from '../model/kinds.js';
import type { Entity, Registry } from '../model/registry.js';
import { toReferenceProblem, type Wanted } from '../resolve/createReferences.js';

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
  const stagesOf = (process: string) =>
    getOrAdd(indexes, `process ${process}`, () =>
      buildNameIndex(entriesOf(partsOf(registry, 'process', process))),
    );

  /** The whole text first, since a name may hold a slash; then what is before the last one, and after it. */
  const findStage = (text: string): (Wanted & { text: string; process: string }) | undefined => {
    const slash = text.lastIndexOf('/');
    const process = findReference(indexOf('process'), text.slice(0, slash).trim());
    if (slash < 1 || !('id' in process)) return undefined;
    const index = stagesOf(process.id);
    return {
      ...toWanted('stage', index),
      within: `process "${process.id}"`,
      text: text.slice(slash + 1).trim(),
      process: process.id,
    };
  };

  return (
    written: ExceptionScopeInput,
    placeOf: (field: string) => Place | undefined,
  ): Outcome<ExceptionScope> => {
    const value: ExceptionScope = {};
    const diagnostics: Diagnostic[] = [];
    for (const field of WRITTEN_FIELDS) {
      const text = written[field];
      if (text === undefined) continue;
      const place = placeOf(field) ?? NOWHERE;
      const index = indexOf(field);
      const found = findReference(index, text);
      const stage = field === 'process' && !('id' in found) ? findStage(text) : undefined;
      const foundStage = stage && findReference(stage.index, stage.text);
      if ('id' in found) value[field] = found.id;
      else if (stage && foundStage && 'id' in foundStage)
        Object.assign(value, { process: stage.process, stage: foundStage.id });
      else if (stage) diagnostics.push(toReferenceProblem(stage.text, stage, place));
      else diagnostics.push(toReferenceProblem(text, toWanted(field, index), place));
    }
    return diagnostics.length === 0 ? { value, diagnostics } : { diagnostics };
  };
}

const toWanted = (what: string, index: NameIndex): Wanted => ({
  what,
  index,
  valid: index.entries.map(({ id }) => id),
  hint: HINT,
});

/** Which fields are set, such as `persona environment`. */
export function fieldsOf(scope: ExceptionScope): string {
  return SCOPE_FIELDS.filter((field) => scope[field] !== undefined).join(' ');
}

/** The values of these fields; equal for a scope and for the subjects within it. A subject that lacks one of them is in none. */
export function toScopeKey(subject: ExceptionScope, fields: string): string {
  return SCOPE_FIELDS.map((field) => (fields.includes(field) ? (subject[field] ?? '?') : '*')).join(' ');
}
