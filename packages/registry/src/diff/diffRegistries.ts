import { LEVELS } from '../model/enums.js';
import type { Registry, ShownRegistry } from '../model/registry.js';
import {
  type AccessChange,
  type AccessDiff,
  type AccessGroup,
  type DiffCause,
  type DiffCounts,
  type EntityChange,
  ESCALATIONS,
  type Escalation,
  type FieldChange,
} from './accessDiff.js';
import { diffAccess, type Sides } from './diffAccess.js';
import { diffEntities, diffFields, toFieldKeys } from './diffEntities.js';
import { diffExceptions, diffNotes } from './diffNotes.js';
import { diffPeople, type HiddenPeople } from './diffPeople.js';
import { createSide } from './diffSide.js';
import { createCauses } from './findCause.js';
import { createMatches, type Matches, matchEntities } from './matchEntities.js';
import { findWeakerRules, type WeakerRules } from './weakerRules.js';

/**
 * What differs between two versions of the data: who gains and loses which effective access, in groups that have one cause, and everything else. Both
 * have to be of the same date (`Registry.asOf`); else what a day has ended would look like a change.
 *
 * The time is linear in the grants of both and in what differs.
 *
 * @param hidden the people whom the registries do not show (`hiddenPeopleOf`). Without them, of such people only numbers are compared.
 */
export function diffRegistries(
  before: ShownRegistry,
  after: ShownRegistry,
  hidden?: HiddenPeople,
): AccessDiff {
  const matches = matchEntities(before, after);
  const sides = { before: createSide(before), after: createSide(after), matches };
  const ofAccess: Sides = { ...sides, matches: withSuccessors(sides) };
  const entities = toShownSince(diffEntities(before, after, matches), hidden);
  const changes = diffAccess(ofAccess);
  const access = toGroups(changes, createCauses(ofAccess, toFieldKeys(entities)));
  const people = diffPeople(ofAccess, hidden);
  const exceptions = diffExceptions(before, after, matches);
  const rules = diffRules(before, after);
  return {
    ...(after.asOf !== undefined && { asOf: after.asOf }),
    counts: count({ changes, people, exceptions, weaker: findWeakerRules({ entities, rules }) }),
    access,
    people: [...people].sort((a, b) => b.escalations.length - a.escalations.length),
    exceptions,
    renames: ofAccess.matches.renames,
    entities,
    notes: diffNotes(before, after, ofAccess.matches),
    rules,
  };
}

/** Somebody who is shown in one version only is no new entry, and not gone: the data has the person in both. */
const toShownSince = (entities: EntityChange[], hidden: HiddenPeople | undefined): EntityChange[] =>
  entities.map((entity) => {
    const { kind, id, change } = entity;
    if (hidden === undefined || kind !== 'person' || change === 'changed') return entity;
    const isShownNow = change === 'added';
    if (!Object.hasOwn(isShownNow ? hidden.before : hidden.after, id)) return entity;
    return {
      ...entity,
      change: 'changed',
      fields: [{ field: 'public', before: !isShownNow, after: isShownNow }],
    };
  });

/** Whether nothing differs. */
export const isEmptyDiff = ({
  access,
  people,
  exceptions,
  renames,
  entities,
  notes,
  rules,
}: AccessDiff): boolean =>
  [access, people, exceptions, renames, entities, notes, rules].every(({ length }) => length === 0);

/**
 * A persona that stays in the data and has nothing any more, because a new one takes over: what the new one has is no gain. A persona that keeps access
 * beside its successor is none of these, because then two have it.
 */
function withSuccessors({ before, after, matches }: Sides): Matches {
  const isNew = (id: string) =>
    !Object.hasOwn(before.registry.personas, id) && matches.toOld('persona', id) === id;
  const hasNothing = (id: string) =>
    [...(after.index.byPersona.get(id)?.values() ?? [])].every((row) =>
      [...row.values()].every(({ grants, inherited }) => grants.length + inherited.length === 0),
    );
  const taken = new Set<string>();
  const successions = Object.values(after.registry.personas).flatMap(({ id, replacedBy }) => {
    const isMoved =
      replacedBy !== undefined &&
      Object.hasOwn(before.registry.personas, id) &&
      before.registry.personas[id]?.replacedBy !== replacedBy &&
      isNew(replacedBy) &&
      !taken.has(replacedBy) &&
      hasNothing(id);
    if (!isMoved) return [];
    taken.add(replacedBy);
    return [{ kind: 'persona', from: id, to: replacedBy, by: 'replacedBy' } as const];
  });
  return successions.length === 0 ? matches : createMatches([...matches.renames, ...successions]);
}

const diffRules = ({ check: before }: Registry, { check: after }: Registry): FieldChange[] => {
  const toFields = ({ preset, today, rules = {} }: Registry['check']) => ({
    ...(preset !== undefined && { preset }),
    ...(today !== undefined && { today }),
    ...Object.fromEntries(Object.entries(rules).map(([id, setting]) => [`rules.${id}`, setting])),
  });
  return diffFields(toFields(before), toFields(after));
};

function toGroups(
  changes: readonly AccessChange[],
  causeOf: (change: AccessChange) => DiffCause,
): AccessGroup[] {
  const groups = new Map<string, { cause: DiffCause; changes: AccessChange[] }>();
  for (const change of changes) {
    const cause = causeOf(change);
    const key = Object.values(cause).join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { cause, changes: [change] });
    else group.changes.push(change);
  }
  const sorted = [...groups.values()].map(({ cause, changes: some }) => {
    const ranked = some.map((change) => ({ change, rank: toRank(change) })).sort((a, b) => b.rank - a.rank);
    return { group: { cause, changes: ranked.map(({ change }) => change) }, rank: ranked[0]?.rank ?? 0 };
  });
  return sorted.sort((a, b) => b.rank - a.rank).map(({ group }) => group);
}

const WEIGHTS: Readonly<Record<Escalation, number>> = {
  'grants-access': 64,
  privileged: 48,
  production: 128,
  level: 8,
  activated: 7,
  'condition-removed': 6,
  'activation-eased': 6,
  'end-removed': 5,
  earlier: 4,
  'wider-scope': 4,
  exception: 1,
  'weaker-rule': 1,
};

/** How serious a change is. What is direct comes before what follows from it. */
export function toRank({ escalations, kind, isCovered, after }: AccessChange): number {
  if (escalations.length === 0) return isCovered ? 0 : kind === 'lost' ? 1 : 2;
  const level = Math.max(
    0,
    ...(after?.powers ?? []).map(({ level: one }) => (one ? LEVELS.indexOf(one) : 1)),
  );
  const weight = escalations.reduce((sum, one) => sum + WEIGHTS[one], 0);
  return 10 + weight + 10 * level + (after?.how === 'role' ? 1 : 0);
}

interface Counted extends Pick<AccessDiff, 'people' | 'exceptions'> {
  changes: readonly AccessChange[];
  weaker: WeakerRules;
}

function count({ changes, people, exceptions, weaker }: Counted): DiffCounts {
  const byEscalation = Object.fromEntries(ESCALATIONS.map((one) => [one, 0])) as Record<Escalation, number>;
  const all: (readonly Escalation[])[] = [
    ...changes.map(({ escalations }) => escalations),
    ...people.map(({ escalations }) => escalations),
    ...exceptions.map((one) => (isNewException(one) ? EXCEPTION : [])),
    ...[...weaker.separations, ...weaker.settings].map(() => WEAKER_RULE),
  ];
  for (const escalations of all) for (const one of escalations) byEscalation[one] += 1;
  const countKind = (kind: AccessChange['kind']) => changes.filter((change) => change.kind === kind).length;
  return {
    gained: countKind('gained'),
    lost: countKind('lost'),
    changed: countKind('changed'),
    escalations: all.filter(({ length }) => length > 0).length,
    production: byEscalation.production,
    byEscalation,
  };
}

const EXCEPTION: readonly Escalation[] = ['exception'];
const WEAKER_RULE: readonly Escalation[] = ['weaker-rule'];

/** An exception that is new or holds longer. */
export const isNewException = ({ kind, exception, before }: AccessDiff['exceptions'][number]): boolean =>
  kind === 'added' ||
  (kind === 'changed' &&
    before?.until !== undefined &&
    (exception.until === undefined || exception.until > before.until));
