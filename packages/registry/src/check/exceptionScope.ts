import { getOrAdd } from '../access/getOrAdd.js';
import { toReferenceProblem } from '../build/createReferences.js';
import { entriesOf } from '../build/entries.js';
import { buildNameIndex, findReference, type NameIndex } from '../build/findReference.js';
import type { Diagnostic, Outcome, Place, Subject } from '../model/diagnostic.js';
import type { Entity, Registry } from '../model/registry.js';

const SCOPE_FIELDS = ['persona', 'service', 'environment'] as const;
type ScopeField = (typeof SCOPE_FIELDS)[number];

/** What an exception under `check` is for, as ids; what is not set does not matter. */
export type ExceptionScope = Pick<Subject, ScopeField>;

/** Only where a caller passes no origins. */
const NOWHERE: Place = { file: 'check.exceptions' };

/** Resolves the references of exceptions; the indexes are made when first needed. */
export function createScopeResolver(registry: Registry) {
  const sections: Record<ScopeField, Readonly<Record<string, Entity>>> = {
    persona: registry.personas,
    service: registry.services,
    environment: registry.environments,
  };
  const indexes = new Map<ScopeField, NameIndex>();
  const indexOf = (field: ScopeField) =>
    getOrAdd(indexes, field, () => buildNameIndex(entriesOf(sections[field])));

  return (
    written: ExceptionScope,
    placeOf: (field: string) => Place | undefined,
  ): Outcome<ExceptionScope> => {
    const value: ExceptionScope = {};
    const diagnostics: Diagnostic[] = [];
    for (const field of SCOPE_FIELDS) {
      const text = written[field];
      if (text === undefined) continue;
      const index = indexOf(field);
      const found = findReference(index, text);
      if ('id' in found) {
        value[field] = found.id;
      } else {
        const valid = index.entries.map(({ id }) => id);
        const hint = 'Write an id, name or alias that exists.';
        const wanted = { what: field, index, valid, hint };
        diagnostics.push(toReferenceProblem(text, wanted, placeOf(field) ?? NOWHERE));
      }
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
