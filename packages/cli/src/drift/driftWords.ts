import { DRIFT_STATUSES, type DriftStatus, SHIPPED_SYSTEMS } from 'persona-registry';
import type { Drift, DriftEntry } from 'persona-registry/formats';

/** What a status means, for people: a title, and a sentence. */
export const STATUS_WORDS: Readonly<Record<DriftStatus, readonly [title: string, meaning: string]>> = {
  missing: ['Missing', 'The data has these, and the system does not.'],
  undocumented: ['Undocumented', 'The system has these for principals of personas, and the data does not.'],
  changed: ['Changed', 'Both have these, and they differ.'],
  covered: [
    'Covered by a broader scope',
    'The data has these; the principal has the role on a broader scope.',
  ],
  orphaned: ['Orphaned principal', 'The principal is not in the directory any more.'],
  'unknown-principal': ['Unknown principal', 'No persona is bound to the principal.'],
  ended: ['Ended, but still there', 'The grant has ended in the data, and the assignment still exists.'],
  'not-checked': ['Not checked', 'No complete list has the place of these, so nothing can be said.'],
  adopted: ['Adopted', 'As documented, under another id than the exports write.'],
  match: ['Match', 'As documented.'],
};

/** `P001 AI Data Engineer on Data Lake in prod`, or the principal if no persona is bound to it. */
export function toSubject({ persona, service, environment, principal }: DriftEntry): string {
  if (persona === undefined) return toPrincipal(principal);
  const who = `${persona.id} ${persona.name}`;
  return service === undefined ? who : `${who} on ${service.name} in ${environment}`;
}

export function toPrincipal({ id, name, type }: DriftEntry['principal']): string {
  const known = name === undefined || name === id ? id : `${name} (${id})`;
  return type === undefined || type === 'Unknown' ? known : `${type} ${known}`;
}

export const toScope = ({ system, scope }: DriftEntry): string =>
  system === 'kubernetes' ? (scope === '' ? 'the whole cluster' : `namespace ${scope}`) : scope;

export const toSystem = ({ system }: DriftEntry): string => SHIPPED_SYSTEMS[system].name;

/** The words of a status after a number, where its title does not fit there. */
const AFTER_COUNT: Partial<Record<DriftStatus, string>> = {
  orphaned: 'of orphaned principals',
  'unknown-principal': 'of unknown principals',
  ended: 'ended but still there',
};

/** `97 % as documented: 120 match, 3 adopted, 2 missing.` */
export function toSummary({ coverage, counts }: Drift): string {
  const parts = DRIFT_STATUSES.filter((status) => counts[status] > 0).map(
    (status) => `${counts[status]} ${AFTER_COUNT[status] ?? STATUS_WORDS[status][0].toLowerCase()}`,
  );
  const share = coverage === undefined ? 'Nothing could be compared' : `${coverage} % as documented`;
  return parts.length === 0 ? `${share}.` : `${share}: ${parts.join(', ')}.`;
}

/** `az.json (2026-11-30, 1,204 assignments, incomplete)` */
export const toSources = ({ snapshots }: Drift): string[] =>
  snapshots.map(
    ({ file, date, grants, isPartial }) =>
      `${file} (${date}, ${grants.length} ${grants.length === 1 ? 'assignment' : 'assignments'}${isPartial ? ', incomplete' : ''})`,
  );
