import { LEVELS, PLANES, type Plane } from '../model/enums.js';
import type { Power } from '../model/power.js';
import { toSeconds } from '../values/toDuration.js';
import { ESCALATIONS, type Escalation, type Holding } from './accessDiff.js';

/**
 * In what a holding gives more than those that somebody had before in the same cell. Empty if one of them, for each thing that it gives, gives that too
 * and under no stricter terms.
 *
 * @param before all that was held in the cell
 * @param isSameRole whether the roles of both sides are one
 */
export function findEscalations(
  after: Holding,
  before: readonly Holding[],
  isSameRole: (before: string, after: string) => boolean,
): Escalation[] {
  const found = new Set<Escalation>();
  for (const power of after.powers) {
    const planes = power.plane === undefined ? PLANES : [power.plane];
    for (const plane of planes) {
      const candidates = before.filter((one) =>
        one.powers.some((other) =>
          power.level === undefined
            ? other.level === undefined && isSameRole(one.role, after.role)
            : reaches(other, power, plane),
        ),
      );
      const faults = candidates.map((one) => findStricterTerms(after, one));
      const fewest = faults.reduce<Escalation[] | undefined>(
        (best, some) => (best === undefined || some.length < best.length ? some : best),
        undefined,
      );
      for (const one of fewest ?? (['level'] satisfies Escalation[])) found.add(one);
    }
  }
  if (found.size === 0) return [];
  if (after.privileged) found.add('privileged');
  if (after.grantsAccess) found.add('grants-access');
  return ESCALATIONS.filter((one) => found.has(one));
}

/** Whether a power gives all that another one with a level gives in a plane. */
function reaches(have: Power, wanted: Power, plane: Plane): boolean {
  if (have.level === undefined || wanted.level === undefined) return false;
  if (have.plane !== undefined && have.plane !== plane) return false;
  // An exact power has no lower levels, and below "read" there is none.
  if (have.exact === true) {
    return have.level === wanted.level && (wanted.exact === true || wanted.level === LEVELS[0]);
  }
  return LEVELS.indexOf(have.level) >= LEVELS.indexOf(wanted.level);
}

/** The terms that are stricter in what was held before. */
function findStricterTerms(after: Holding, before: Holding): Escalation[] {
  const faults: Escalation[] = [];
  if (after.grantsAccess && !before.grantsAccess) faults.push('grants-access');
  if (after.privileged && !before.privileged) faults.push('privileged');
  if (before.assignment === 'eligible' && after.assignment === 'active') faults.push('activated');
  if (before.condition !== undefined && before.condition !== after.condition)
    faults.push('condition-removed');
  if (
    before.assignment === 'eligible' &&
    after.assignment === 'eligible' &&
    isEased(before.activation, after.activation)
  ) {
    faults.push('activation-eased');
  }
  faults.push(...findLongerTerms(before, after));
  if (before.scope !== undefined && !isInside(after.scope, before.scope)) faults.push('wider-scope');
  return faults;
}

/** Whether an activation has lost its approver or something that it required, or may last longer. Another approver is as good. */
function isEased(before: Holding['activation'], after: Holding['activation']): boolean {
  if (before === undefined) return false;
  const { maxDuration, approver, require } = before;
  return (
    (approver !== undefined && after?.approver === undefined) ||
    require.some((one) => after?.require.includes(one) !== true) ||
    (maxDuration !== undefined && isLongerThan(after?.maxDuration, maxDuration))
  );
}

/** Durations of ISO 8601. None has no end. */
function isLongerThan(duration: string | undefined, other: string): boolean {
  if (duration === undefined) return true;
  const [one, two] = [toSeconds(duration), toSeconds(other)];
  return one !== undefined && two !== undefined && one > two;
}

/** In what a time is longer than another one. Dates that are absent say: already now, and without an end. */
export function findLongerTerms(
  before: { begins?: string; until?: string },
  after: { begins?: string; until?: string },
): Escalation[] {
  const isLonger = before.until !== undefined && (after.until === undefined || after.until > before.until);
  const isEarlier =
    before.begins !== undefined && (after.begins === undefined || after.begins < before.begins);
  return [...(isLonger ? (['end-removed'] as const) : []), ...(isEarlier ? (['earlier'] as const) : [])];
}

/** Scopes are paths in most systems, and case says nothing in Azure. */
function isInside(scope: string | undefined, outer: string): boolean {
  if (scope === undefined) return false;
  const [inner, around] = [scope, outer].map((text) => `${text.toLowerCase().replace(/\/+$/, '')}/`);
  return inner?.startsWith(around ?? '') === true;
}
