import { getEntry } from '../lookup/entries.js';
import { quote } from '../lookup/quote.js';
import type { Diagnostic, Place } from '../model/diagnostic.js';
import type { Baseline, Grant } from '../model/registry.js';
import { SHARED_ENVIRONMENT } from '../model/sharedEnvironment.js';
import type { AccessContext } from './accessContext.js';
import type { CellKey } from './grid.js';
import { isShared } from './isShared.js';

type Names = Pick<AccessContext, 'services' | 'environments'>;

/** Words for a cell in a message: `The access of "P005" to "Azure Machine Learning" in "Production"`. */
export function describeCell(names: Names, key: CellKey): string {
  return `The access of "${key.persona}" to ${serviceName(names, key)} in ${environmentName(names, key)}`;
}

function serviceName({ services }: Names, { service }: CellKey): string {
  return `"${getEntry(services, service)?.name ?? service}"`;
}

function environmentName({ environments }: Names, { environment }: CellKey): string {
  if (environment === SHARED_ENVIRONMENT.id) return 'all environments';
  return `"${getEntry(environments, environment)?.name ?? environment}"`;
}

export function noneWithGrants(names: Names, key: CellKey, place: Place): Diagnostic {
  return {
    code: 'none-with-grants',
    severity: 'error',
    message: `${describeCell(names, key)} is both none and granted.`,
    place,
    hint: 'Keep `none` or the grants.',
  };
}

export function writtenTwice(names: Names, key: CellKey, place: Place): Diagnostic {
  return {
    code: 'cell-written-twice',
    severity: 'error',
    message: `${describeCell(names, key)} is written twice, once as the same as another environment.`,
    place,
    hint: 'Keep one of the two.',
  };
}

/** A text that means "no role" in other words than `none`. It is not read as `none`, because readers of a page must be able to rely on "no access". */
export function noRole(
  names: Names,
  key: CellKey,
  place: Place,
  { text, meaning }: { text: string; meaning: 'none' | 'unknown' },
): Diagnostic {
  return {
    code: 'no-role',
    severity: 'error',
    message: `${describeCell(names, key)} is ${quote(text)}, which is not a role.`,
    place,
    ...(meaning === 'none' && text.toLowerCase() !== 'none' && { suggestion: 'none' }),
    hint:
      meaning === 'none'
        ? 'Instead of the role or grant, write `none` for no access, or `{ none: "…" }` with the reason. If the service does not exist in the environment, leave the environment out of its `environments`.'
        : 'Leave the cell out: it is then shown as not documented. Write `none` for no access.',
  };
}

/** @param valid the environments in which the service exists */
export function notInEnvironment(
  names: Names,
  key: CellKey,
  place: Place,
  valid: readonly string[],
): Diagnostic {
  return {
    code: 'not-in-environment',
    severity: 'error',
    message: `${serviceName(names, key)} does not exist in ${environmentName(names, key)}, but the access of "${key.persona}" names this environment.`,
    place: { ...place, target: 'key' },
    valid,
    hint: `Delete the cell, or add "${key.environment}" to the service's \`environments\`.`,
  };
}

/**
 * A cell that repeats an environment in which the service does not exist.
 *
 * @param valid the environments in which the service exists
 */
export function sameAsElsewhere(
  names: Names,
  key: CellKey,
  place: Place,
  environment: string,
  valid: readonly string[],
): Diagnostic {
  return {
    code: 'not-in-environment',
    severity: 'error',
    message: `${describeCell(names, key)} is written as the same as "${environment}", but ${serviceName(names, key)} does not exist there.`,
    place,
    ...(isShared({ environments: valid })
      ? { hint: 'The service has `environments: shared`, so there is nothing to repeat. Write the grants.' }
      : { valid, hint: 'Name another environment, or write the grants.' }),
  };
}

/** @param until last day of the persona */
/** A line of a baseline that gives nothing on any day. */
export function grantOutsideBaseline(
  names: Names,
  grant: Grant,
  place: Place,
  { id, from, until }: Pick<Baseline, 'id' | 'from' | 'until'>,
): Diagnostic {
  const ownPeriod = [grant.from && `from ${grant.from}`, grant.until && `until ${grant.until}`];
  const period = [from && `from ${from}`, until && `until ${until}`];
  const toWords = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' ');
  return {
    code: 'grant-outside-baseline',
    severity: 'error',
    message: `${describeCell(names, grant)} is ${toWords(ownPeriod)}, but the baseline ${quote(id)} holds ${toWords(period)}.`,
    place,
    hint: 'Correct one of the dates. The grants of a baseline begin and end with it.',
  };
}

export function grantAfterPersona(
  names: Names,
  key: CellKey,
  place: Place,
  { from, until }: { from: string; until: string },
): Diagnostic {
  return {
    code: 'grant-after-persona',
    severity: 'error',
    message: `${describeCell(names, key)} begins on ${from}, but the last day of "${key.persona}" is ${until}.`,
    place: { ...place, path: [...(place.path ?? []), 'from'], target: 'value' },
    hint: 'Correct one of the two dates. The grants of a persona end with it.',
  };
}

/** Access to a service without environments that names an environment. */
export function sharedService(names: Names, key: CellKey, place: Place): Diagnostic {
  return {
    code: 'service-without-environments',
    severity: 'error',
    message: `${serviceName(names, key)} has no environments, but the access of "${key.persona}" names ${environmentName(names, key)}.`,
    place,
    valid: [SHARED_ENVIRONMENT.id],
    hint: 'Write the access under `all`, or replace `environments: shared` of the service by its environments.',
  };
}
/** @param candidates ids of the roles that the text may mean */
export function ambiguousRole(text: string, place: Place, candidates: readonly string[]): Diagnostic {
  return {
    code: 'ambiguous-reference',
    severity: 'error',
    message: `"${text}" may be any of ${candidates.length} roles.`,
    place,
    valid: candidates,
    hint: "Write the role's id.",
  };
}
