import type { Assignment, AssignmentPlan } from '../assignments/assignment.js';
import { indexPrincipals } from '../assignments/indexPrincipals.js';
import { planAssignments } from '../assignments/planAssignments.js';
import { outerScopesOf } from '../assignments/scopeKeys.js';
import { toAssignmentName } from '../assignments/toAssignmentName.js';
import { keepStrongest } from '../exports/keepStrongest.js';
import { toUnwritableLoss } from '../exports/losses.js';
import type { ImportedGrant } from '../imports/importedGrant.js';
import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { joinWords } from '../lookup/joinWords.js';
import { ASSIGNED_SYSTEMS, type AssignedSystem, type BindingsInput } from '../model/bindings.js';
import { DRIFT_STATUSES, type DriftStatus } from '../model/driftStatuses.js';
import type { Registry } from '../model/registry.js';
import type { AccessModel } from '../viewModel/viewModel.js';
import { createNames } from './createNames.js';
import { createOrphanCheck } from './createOrphanCheck.js';
import { createServicesAt } from './createServicesAt.js';
import { createTypeFinder } from './createTypeFinder.js';
import type { DatedSnapshot, Drift, DriftEntry } from './drift.js';
import { toExpectedKeys, toKey, toRoleKey } from './keys.js';
import { listApart } from './listApart.js';
import { createChecked, isAbove, toArea, toCheckedArea } from './places.js';
import { type Actual, toActual } from './toActual.js';
import { toCoverage } from './toCoverage.js';
import { type Difference, toDifferences } from './toDifferences.js';
import { toNote } from './toNote.js';

/**
 * Compares the assignments that the data means with those that systems list: by system, lower-cased scope, id of the principal and id of the role, and
 * never by names. Linear in both.
 *
 * @param model with full details
 */
export function compareAssignments(
  model: AccessModel,
  bindings: BindingsInput,
  snapshots: readonly DatedSnapshot[],
): Drift {
  const { registry } = model;
  const { actual, notes, find, findFree, findInherited } = toActual(snapshots);
  const withTypes = createTypeFinder(actual);
  const plan = planAssignments(model, bindings, ASSIGNED_SYSTEMS);
  const apart = listApart(model, bindings).map((one) => ({
    ...one,
    assignment: withTypes.of(one.assignment),
  }));
  const apartGrants = new Set(apart.map(({ assignment }) => assignment.grant));
  // An eligible assignment that begins later has a schedule, and no list of what is there has it.
  const inForce = plan.assignments.filter(({ grant }) => !apartGrants.has(grant));
  // On GitHub a team has one permission on a repository, whatever the environments are.
  const strongest = keepStrongest(inForce, ({ grant }) => toUnwritableLoss(grant, false), registry);
  const expected = strongest.assignments.map((planned) => {
    const assignment = withTypes.of(planned);
    const { key, scope, principal, role } = toExpectedKeys(assignment);
    return { assignment, key, scope, principal, role };
  });
  const isOrphaned = createOrphanCheck(snapshots);
  const names = createNames(registry, snapshots);
  const personas = indexPrincipals(bindings);
  const checked = createChecked(snapshots);
  const byStatus = new Map<DriftStatus, DriftEntry[]>(DRIFT_STATUSES.map((status) => [status, []]));
  const documentedAreas = new Set<string>();
  const documentedSystems = new Set<AssignedSystem>();
  for (const { subscription, account, project } of Object.values(bindings.environments ?? {})) {
    if (subscription !== undefined) documentedAreas.add(`azure /subscriptions/${subscription.toLowerCase()}`);
    if (account !== undefined) documentedAreas.add(`aws ${account}`);
    if (project !== undefined) documentedAreas.add(`gcp projects/${project.toLowerCase()}`);
  }
  const add = (entry: DriftEntry) => void byStatus.get(entry.status)?.push(entry);

  // The list of a subscription has the assignments of the management groups that contain it. In Google Cloud, no list says what a folder contains.
  const groups = new Map<string, Actual[]>();
  for (const one of actual) {
    const { system, scope, principal, grant } = one;
    const isGroup =
      (system === 'azure' || system === 'gcp') && scope !== '/' && isAbove(system, toArea(system, scope));
    if (isGroup)
      getOrAdd(groups, `${system} ${principal} ${toRoleKey(system, grant.role)}`, () => []).push(one);
  }

  const addPair = (assignment: Assignment, one: Actual) => {
    one.isMatched = true;
    const differences = toDifferences(assignment, one.grant);
    const status = isOrphaned(one.grant, one.snapshot)
      ? 'orphaned'
      : differences.length > 0
        ? 'changed'
        : isAdopted(assignment, one.grant)
          ? 'adopted'
          : 'match';
    add(toEntry(status, assignment, one, differences));
  };
  // The same principal may hold a role and be eligible for it, so those of the same kind are joined first.
  const ofOtherKind: (typeof expected)[number][] = [];
  for (const one of expected) {
    const { assignment, key, scope } = one;
    documentedAreas.add(`${assignment.system} ${toArea(assignment.system, scope)}`);
    documentedSystems.add(assignment.system);
    const isEligible = assignment.grant.assignment === 'eligible';
    const same = findFree(key, isEligible, assignment);
    if (same === undefined) ofOtherKind.push(one);
    else addPair(assignment, same);
  }
  const unmatched: (typeof expected)[number][] = [];
  for (const one of ofOtherKind) {
    const other = findFree(one.key, one.assignment.grant.assignment !== 'eligible', one.assignment);
    if (other === undefined) unmatched.push(one);
    else addPair(one.assignment, other);
  }
  for (const { assignment, state } of apart) {
    const { key } = toExpectedKeys(assignment);
    for (const isEligible of [false, true]) {
      const one = findFree(key, isEligible, assignment);
      if (one === undefined) continue;
      if (state === 'no-effect') {
        addPair(assignment, one);
        continue;
      }
      one.isMatched = true;
      const { from, until } = assignment.grant;
      if (state === 'ended') add({ ...toEntry('ended', assignment, one), details: [`ended on ${until}`] });
      else
        add(
          toEntry('changed', assignment, one, [
            ['begin', `documented from ${from ?? 'a later day'} on, exists already`],
          ]),
        );
    }
  }

  // The same principal on the same scope with one other role: the role has changed.
  const others = new Map<string, Actual[]>();
  for (const one of actual) {
    if (!one.isMatched) getOrAdd(others, `${one.system} ${one.scope} ${one.principal}`, () => []).push(one);
  }
  const lacking = new Map<string, number>();
  for (const one of unmatched) lacking.set(toPlace(one), (lacking.get(toPlace(one)) ?? 0) + 1);
  for (const one of unmatched) {
    const { assignment, principal, scope, role } = one;
    const { system } = assignment;
    const place = toPlace(one);
    const area = toArea(system, scope);
    const isEligible = assignment.grant.assignment === 'eligible';
    const about = isEligible && system === 'azure' ? 'eligible' : 'active';
    const listed = checked(
      system,
      about,
      toCheckedArea(system, area, role, assignment.principal.type),
      scope,
    );
    // Only Azure lists what can be activated. Elsewhere nothing follows from an absent assignment.
    const state = isEligible && system !== 'azure' && listed !== undefined ? 'unlisted' : listed;
    const [other, ...more] = others.get(place) ?? [];
    const isOnlyOne = more.length === 0 && lacking.get(place) === 1;
    if (state === 'complete' && other !== undefined && isOnlyOne) {
      other.isMatched = true;
      add(
        toEntry('changed', assignment, other, [
          ['role', toRoleWords(assignment, names.ofRole(other.grant), other.grant)],
          ...toDifferences(assignment, other.grant),
        ]),
      );
      continue;
    }
    const covers = ({ grant, snapshot }: Actual) =>
      !isOrphaned(grant, snapshot) &&
      grant.condition === undefined &&
      (grant.assignment === undefined || about === 'eligible');
    const group = groups
      .get(`${system} ${principal} ${role}`)
      ?.find((one) => one.snapshot.areas.includes(area) && covers(one));
    const outer =
      group ??
      findOuter(system, scope, (each) => {
        const outerKey = toKey(system, each, principal, role);
        const inherited = findInherited(outerKey).find(covers);
        if (inherited !== undefined || each === scope) return inherited;
        return find(outerKey, false).find(covers) ?? find(outerKey, true).find(covers);
      });
    // What an incomplete list does not have yet may be on its next page.
    if (outer !== undefined && state !== 'partial') {
      const maybe = system === 'gcp' ? ', if the place is in it' : '';
      const detail = `by the same role on ${showScope(outer.grant.scope)}${maybe}`;
      add({ ...toEntry('covered', assignment, outer), details: [detail] });
    } else if (state === 'complete') add(toEntry('missing', assignment, undefined));
    else
      add({ ...toEntry('not-checked', assignment, undefined), details: [WHY_NOT_CHECKED[state ?? about]] });
  }

  // A list of another tenant has management groups, too.
  const isAzureRead = snapshots.some(
    ({ system, areas }) => system === 'azure' && areas.some((area) => documentedAreas.has(`azure ${area}`)),
  );
  const servicesAt = createServicesAt(model, bindings);
  let outside = 0;
  for (const { grant, system, snapshot, principal, scope, isMatched } of actual) {
    if (isMatched) continue;
    const persona = personas.get(`${system} ${principal}`)?.persona;
    const at = servicesAt(system, scope);
    const area = toArea(system, scope);
    const isDocumented =
      documentedAreas.has(`${system} ${area}`) ||
      (isAbove(system, area) && (system === 'azure' ? isAzureRead : documentedSystems.has(system)));
    if (persona === undefined && !isDocumented) {
      outside++;
      continue;
    }
    const status = isOrphaned(grant, snapshot)
      ? 'orphaned'
      : persona === undefined
        ? 'unknown-principal'
        : 'undocumented';
    add({
      status,
      system,
      ...(persona !== undefined && { persona: { id: persona, name: nameOf(registry, persona) } }),
      principal: toPrincipal(grant, names.ofPrincipal(grant)),
      ...(at && { at }),
      scope: grant.scope,
      role: { id: grant.role, name: names.ofRole(grant) },
      details: toKindWords(grant),
      actual: grant,
      file: snapshot.file,
    });
  }

  const unbound = plan.apart.filter(({ why }) => why === 'unbound').length;
  const unlisted = [...plan.otherSystems.values()].reduce((sum, count) => sum + count, 0);
  const counts = Object.fromEntries(
    DRIFT_STATUSES.map((status) => [status, byStatus.get(status)?.length ?? 0]),
  ) as Record<DriftStatus, number>;
  const entries = DRIFT_STATUSES.flatMap((status) => byStatus.get(status) ?? []);
  const coverage = toCoverage(counts);
  return {
    entries,
    counts,
    ...(coverage !== undefined && { coverage }),
    snapshots,
    notes: [
      ...notes,
      ...toNote(
        withTypes.count(),
        'principal',
        'of another type than the exports write: give its binding a `type`',
      ),
      ...toNote(outside, 'assignment', 'of principals and places that the data does not know'),
      ...toNote(unbound, 'grant', `not compared. Its bindings are missing: ${listMissing(plan)}`),
      ...toNote(unlisted, 'grant', 'of systems that are not compared'),
    ],
  };
}

/** Where the names are equal, such as those of a role and a cluster role, the ids say what differs. */
const toRoleWords = ({ role, roleName }: Assignment, otherName: string, other: ImportedGrant): string =>
  roleName.toLowerCase() === otherName.toLowerCase()
    ? `role ${role}, in the system ${other.role}`
    : `role ${roleName}, in the system ${otherName}`;

const MAX_MISSING = 5;

/** The first bindings that are missing, in words. */
function listMissing({ missing }: AssignmentPlan): string {
  const rest = missing.length - MAX_MISSING;
  const shown = missing.slice(0, MAX_MISSING).map(({ what }) => what);
  return joinWords(rest > 0 ? [...shown, `${rest} more`] : shown);
}

const WHY_NOT_CHECKED = {
  partial: 'the list of its place is incomplete',
  unlisted: 'lists of its system do not have what is eligible',
  flat: 'the list of its place has assignments of the subscription only: list it with `--all`',
  eligible: 'there is no list of eligible assignments of its place',
  active: 'there is no list of its place',
} as const;

const toPlace = ({
  assignment: { system },
  scope,
  principal,
}: {
  assignment: Assignment;
  scope: string;
  principal: string;
}): string => `${system} ${scope} ${principal}`;

const showScope = (scope: string): string => (scope === '' ? 'the whole cluster' : scope);

const nameOf = ({ personas }: Pick<Registry, 'personas'>, id: string): string =>
  getEntry(personas, id)?.name ?? id;

/** The scope itself is among them: what is listed there may come from further out. */
function findOuter(system: AssignedSystem, scope: string, find: (scope: string) => Actual | undefined) {
  for (const outer of [scope, ...outerScopesOf(system, scope)]) {
    const found = find(outer);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether the exports would give the assignment another id, so that Bicep and Terraform have to take it over. */
function isAdopted(expected: Assignment, { id, assignment }: ImportedGrant): boolean {
  if (expected.system !== 'azure' || id === undefined || assignment !== undefined) return false;
  return id.slice(id.lastIndexOf('/') + 1).toLowerCase() !== toAssignmentName(expected);
}

function toPrincipal(
  { principal, principalType: type }: ImportedGrant,
  name: string | undefined,
  id = principal,
): DriftEntry['principal'] {
  const shown: DriftEntry['principal'] = { id };
  if (name !== undefined && name !== '') shown.name = name;
  if (type !== undefined) shown.type = type;
  return shown;
}

const toKindWords = ({ assignment, until, condition }: ImportedGrant): string[] => [
  ...(assignment === undefined ? [] : ['eligible']),
  ...(until === undefined || assignment === 'activated' ? [] : [`until ${until.slice(0, 10)}`]),
  ...(condition === undefined ? [] : ['with a condition']),
];

// There may be 100,000 entries, so that fields are set one by one.
function toEntry(
  status: DriftStatus,
  expected: Assignment,
  actual: Actual | undefined,
  differences: readonly Difference[] = [],
): DriftEntry {
  const { system, persona, service, grant, principal, scope, role, roleName } = expected;
  const entry: DriftEntry = {
    status,
    system,
    persona: { id: persona.id, name: persona.name },
    service: { id: service.id, name: service.name },
    environment: grant.environment,
    principal: { id: principal.id, type: principal.type },
    scope,
    role: { id: role, name: roleName },
    details: differences.map(([, words]) => words),
    expected,
  };
  if (differences.length > 0) entry.differs = differences.map(([aspect]) => aspect);
  if (actual === undefined) return entry;
  entry.principal = toPrincipal(actual.grant, actual.grant.principalName, principal.id);
  entry.actual = actual.grant;
  entry.file = actual.snapshot.file;
  return entry;
}
