import { type AccessCell, grantsIn } from '../access/accessCell.js';
import { type Ability, type EffectiveAccess, givesAbility, type Way } from '../access/effectiveAccess.js';
import { scopeOf } from '../access/scopeOf.js';
import { getEntry } from '../lookup/entries.js';
import { LEVELS, PLANES } from '../model/enums.js';
import type { AccessStepView } from '../model/pageView.js';
import type { Grant, Registry } from '../model/registry.js';
import type { Access, ViewModel } from '../viewModel/viewModel.js';
import { joinPlain } from '../words/joinList.js';
import { say } from '../words/say.js';
import { showDate } from '../words/showDate.js';
import type { Words } from '../words/words.js';

type Model = Pick<ViewModel, 'registry' | 'environments' | 'index' | 'words'>;

/**
 * What a persona gains and loses from one environment to the next, among the environments in which the service exists. A role that allows nothing
 * new is no gain, and a role whose work another role still allows is no loss. A step from or to an undocumented cell is marked, because nothing is
 * known there.
 */
function toAccessSteps(
  { service, cells }: Pick<Access, 'service' | 'cells'>,
  { registry, environments, index, words }: Model,
): AccessStepView[] {
  const existing = environments.flatMap(({ id }, position) =>
    service.environments.includes(id) ? (cells[position] ?? []) : [],
  );
  return existing.slice(1).flatMap((after, position): AccessStepView[] => {
    const before = existing[position];
    if (before === undefined) return [];
    const toSide = (cell: AccessCell): Side => ({
      cell,
      grants: grantsIn(cell),
      toEffective: () => index.effectiveAccess(service.id, cell),
    });
    return [toStep(toSide(before), toSide(after), { registry, words })];
  });
}

/** Whether anything changes on the way. */
const hasChange = (steps: readonly AccessStepView[]): boolean =>
  steps.some(({ gains, loses, keeps, changes }) =>
    [gains, loses, keeps, changes].some(({ length }) => length > 0),
  );

interface Side {
  cell: AccessCell;
  grants: readonly Grant[];
  /** Asked for only if the roles differ, and most do not. */
  toEffective(): EffectiveAccess;
}

function toStep(
  before: Side,
  after: Side,
  { registry, words }: Pick<Model, 'registry' | 'words'>,
): AccessStepView {
  const step: AccessStepView = {
    from: before.cell.environment,
    to: after.cell.environment,
    gains: [],
    loses: [],
    keeps: [],
    changes: [],
  };
  if (before.cell.state === 'undocumented' || after.cell.state === 'undocumented') {
    return { ...step, undocumented: true };
  }
  if (hasSameGrants(before, after, registry)) return step;
  const gains = new Set<string>();
  const loses = new Set<string>();
  const keeps = new Set<string>();
  const changes = new Set<string>();
  const nowEligible = new Set<string>();
  for (const grant of after.grants) {
    const same = before.grants.filter((other) => isSameRole(grant, other));
    if (same.length === 0 && isNowEligible(grant, before.grants)) {
      changes.add(say(words, 'change.activate', { role: toRoleName(grant, registry) }));
      nowEligible.add(grant.role);
    } else if (same.length === 0) {
      const isNew = !allowsAll(before.toEffective(), waysOf(after, grant));
      (isNew ? gains : keeps).add(toName(grant, registry, words));
    } else if (!same.some((other) => hasSameTerms(other, grant, registry))) {
      changes.add(toChange(same[0] ?? grant, grant, { registry, words }));
    }
  }
  for (const grant of before.grants) {
    if (grant.assignment === 'active' && nowEligible.has(grant.role)) continue;
    const [same] = after.grants.filter((other) => isSameRole(grant, other));
    // The loop above has compared it, unless the cell has several grants of the role.
    if (same !== undefined && before.grants.filter((other) => isSameRole(grant, other)).length === 1)
      continue;
    if (allowsAll(after.toEffective(), waysOf(before, grant))) continue;
    if (same === undefined) loses.add(toName(grant, registry, words));
    else changes.add(toChange(grant, same, { registry, words }));
  }
  // A role that allows nothing new is worth a word only if it takes the place of a lost one.
  const kept = nowEligible.size > 0 || loses.size > 0 ? keeps : [];
  return { ...step, gains: [...gains], loses: [...loses], keeps: [...kept], changes: [...changes] };
}

/** Whether the two sides have the same grants in the same order, as most have. Then nothing changes. */
const hasSameGrants = (before: Side, after: Side, registry: Registry): boolean =>
  before.grants.length === after.grants.length &&
  before.grants.every((grant, index) => {
    const other = after.grants[index];
    return other !== undefined && isSameRole(grant, other) && hasSameTerms(grant, other, registry);
  });

/** Whether a role that was active has to be activated now. */
const isNowEligible = ({ role, assignment }: Grant, before: readonly Grant[]): boolean =>
  assignment === 'eligible' && before.some((grant) => grant.role === role && grant.assignment === 'active');

/** An eligible role and an active role are different. */
const isSameRole = (grant: Grant, other: Grant): boolean =>
  grant.role === other.role && grant.assignment === other.assignment;

const waysOf = ({ toEffective }: Side, grant: Grant): Way[] =>
  toEffective().ways.filter((way) => way.grant === grant);

/** Whether all that these ways give can also be done with the effective access. A way without a level is only like one of the same role. */
const allowsAll = ({ ways: all }: EffectiveAccess, ways: readonly Way[]): boolean =>
  ways.every((way) => {
    const others = all.filter(({ grant }) => isAsFree(grant, way.grant));
    return way.level === undefined
      ? others.some(({ level, grant }) => level === undefined && grant.role === way.grant.role)
      : toAbilities(way).every((ability) => others.some((other) => givesAbility(other, ability)));
  });

/** All that a way gives, level by level: who only sends does not do all that somebody does who writes. */
const toAbilities = (way: Way): Ability[] =>
  (way.plane === undefined ? PLANES : [way.plane]).flatMap((plane) =>
    LEVELS.map((level): Ability => ({ level, plane })).filter((ability) => givesAbility(way, ability)),
  );

/** Whether a grant can be used wherever another one can: without activation and condition, or under the same. */
const isAsFree = (grant: Grant, { assignment, condition }: Grant): boolean =>
  (grant.assignment === 'active' || assignment === 'eligible') &&
  (grant.condition === undefined || grant.condition === condition);

/** Whether two grants of one role are the same: condition, begin and end, and a scope of the grant's own. */
const hasSameTerms = (one: Grant, other: Grant, registry: Registry): boolean =>
  one.condition === other.condition &&
  one.from === other.from &&
  one.until === other.until &&
  toOwnScope(one, registry) === toOwnScope(other, registry);

/** The scope, unless it is the one of the service in its environment: that differs in each environment. */
function toOwnScope(written: Grant, registry: Registry): string | undefined {
  if (written.scope === undefined) return undefined;
  const { scope, ...grant } = written;
  if (scope === scopeOf(grant, registry)) return undefined;
  return scope.replaceAll(grant.environment, '');
}

function toChange(
  before: Grant,
  after: Grant,
  { registry, words }: Pick<Model, 'registry' | 'words'>,
): string {
  const changes: string[] = [];
  if (before.condition !== after.condition) {
    changes.push(
      after.condition === undefined
        ? say(words, 'change.withoutCondition')
        : say(words, 'change.if', { condition: after.condition }),
    );
  }
  if (before.until !== after.until) {
    changes.push(
      after.until === undefined
        ? say(words, 'change.withoutEnd')
        : say(words, 'change.until', { date: showDate(words, after.until) }),
    );
  }
  if (before.from !== after.from && after.from !== undefined) {
    changes.push(say(words, 'change.from', { date: showDate(words, after.from) }));
  }
  const scope = toOwnScope(after, registry);
  if (scope !== toOwnScope(before, registry)) {
    changes.push(say(words, scope === undefined ? 'change.wholeService' : 'change.otherScope'));
  }
  return say(words, 'change.terms', {
    role: toName(after, registry, words),
    changes: joinPlain(words, changes),
  });
}

const toRoleName = ({ role }: Grant, { roles }: Registry): string => getEntry(roles, role)?.name ?? role;

const toName = (grant: Grant, registry: Registry, words: Words): string => {
  const role = toRoleName(grant, registry);
  return grant.assignment === 'eligible' ? say(words, 'change.eligible', { role }) : role;
};

/** Access that changes on the way to production, with its steps, and access that stays the same. Where a gap hides it, neither is known. */
export function toChanges(
  access: readonly Access[],
  model: Model,
): { changes: { access: Access; steps: AccessStepView[] }[]; unchanged: Access[] } {
  const changes: { access: Access; steps: AccessStepView[] }[] = [];
  const unchanged: Access[] = [];
  for (const one of access) {
    if (one.service.environments.length < 2) continue;
    const steps = toAccessSteps(one, model);
    if (hasChange(steps)) changes.push({ access: one, steps });
    else if (isDocumented(one) && !steps.some(({ undocumented }) => undocumented)) unchanged.push(one);
  }
  return { changes, unchanged };
}

/** Whether the data says anything about the access: also that there is none. */
const isDocumented = ({ cells }: Access): boolean =>
  cells.some(({ state }) => state === 'granted' || state === 'none');
