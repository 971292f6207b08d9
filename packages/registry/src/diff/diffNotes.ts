import { createGrantState, type GrantState } from '../access/grantState.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { ExceptionInput } from '../model/data.js';
import type { Grant, NoAccess, Registry } from '../model/registry.js';
import type { ExceptionChange, NoteChange } from './accessDiff.js';
import { diffFields } from './diffEntities.js';
import { createMatches, type Matches } from './matchEntities.js';

const UNCHANGED = createMatches([]);

/** What differs in cells and gives nobody more or less: reasons, evidence, beginnings that are past, grants without effect, and cells that say "no access". */
export function diffNotes(before: Registry, after: Registry, matches: Matches): NoteChange[] {
  const [oldGrants, newGrants] = withoutEqual(before, after, matches);
  const olds = toNoted(before, oldGrants, matches);
  const news = toNoted(after, newGrants, UNCHANGED);
  const notes: NoteChange[] = [];
  for (const [key, now] of news) {
    const old = olds.get(key);
    // A role that is gained is listed with its access.
    if (old === undefined && now.state === undefined) continue;
    add(now, old?.fields ?? {}, now.fields);
  }
  for (const [key, old] of olds) if (!news.has(key) && old.state !== undefined) add(old, old.fields, {});
  return [...notes, ...diffNoAccess(before.noAccess, after.noAccess, matches)];

  function add({ cell, role }: Noted, one: object, other: object): void {
    const fields = diffFields(one, other);
    if (fields.length > 0) notes.push({ ...cell, role, fields });
  }
}

/** How far a grant is looked for that stands elsewhere in the other version. */
const WINDOW = 64;

/**
 * The grants of both sides without those that say the same in both. Nearly all do, and a comparison in passing is cheaper than a key for each. What is found too far away
 * stays on both sides, where the keys find it.
 */
function withoutEqual(before: Registry, after: Registry, matches: Matches): [Grant[], Grant[]] {
  const [stateOfOld, stateOfNew] = [createGrantState(before), createGrantState(after)];
  const isEqual = (old: Grant | undefined, now: Grant | undefined): boolean =>
    old !== undefined &&
    now !== undefined &&
    matches.toNew('environment', old.environment) === now.environment &&
    matches.toNew('service', old.service) === now.service &&
    matches.toNew('persona', old.persona) === now.persona &&
    matches.toNew('role', old.role) === now.role &&
    old.why === now.why &&
    old.from === now.from &&
    old.until === now.until &&
    old.scope === now.scope &&
    (old.baseline === undefined ? undefined : matches.toNew('baseline', old.baseline)) === now.baseline &&
    old.evidence.length === 0 &&
    now.evidence.length === 0 &&
    stateOfOld(old) === stateOfNew(now);
  const rest: [Grant[], Grant[]] = [[], []];
  let [at, to] = [0, 0];
  while (at < before.grants.length || to < after.grants.length) {
    let step = 0;
    // Some grants are on one side only: the next equal pair is looked for on both sides.
    while (
      step < WINDOW &&
      !isEqual(before.grants[at], after.grants[to + step]) &&
      !isEqual(before.grants[at + step], after.grants[to])
    )
      step += 1;
    if (step === WINDOW) {
      rest[0].push(...before.grants.slice(at, at + 1));
      rest[1].push(...after.grants.slice(to, to + 1));
    } else if (isEqual(before.grants[at], after.grants[to + step])) {
      rest[1].push(...after.grants.slice(to, to + step));
      to += step;
    } else {
      rest[0].push(...before.grants.slice(at, at + step));
      at += step;
    }
    at += 1;
    to += 1;
  }
  return rest;
}

type CellKey = Pick<Grant, 'persona' | 'service' | 'environment'>;
interface Noted {
  cell: CellKey;
  role: string;
  /** Only of grants that give nothing now or later. */
  state: Exclude<GrantState, 'granted'> | undefined;
  fields: object;
}

const toNewCell = ({ persona, service, environment }: CellKey, matches: Matches): CellKey => ({
  persona: matches.toNew('persona', persona),
  service: matches.toNew('service', service),
  environment: matches.toNew('environment', environment),
});

/** By a text that is equal for the same role in the same cell. Of a baseline, what it gives to one persona stands for all. */
function toNoted(registry: Registry, grants: readonly Grant[], matches: Matches): Map<string, Noted> {
  const stateOf = createGrantState(registry);
  const noted = new Map<string, Noted>();
  const times = new Map<string, number>();
  for (const grant of grants) {
    const { why, evidence, from, baseline, scope } = grant;
    const cell = toNewCell(grant, matches);
    const role = matches.toNew('role', grant.role);
    const given = stateOf(grant);
    const isLater = given === 'planned' && from !== undefined && from > (registry.asOf ?? from);
    const state = given === 'granted' || isLater ? undefined : given;
    const fields: Record<string, unknown> = {};
    if (why !== undefined) fields.why = why;
    if (evidence.length > 0) fields.evidence = evidence;
    if (from !== undefined && !isLater) fields.from = from;
    if (state !== undefined) {
      fields.state = state;
      if (grant.until !== undefined) fields.until = grant.until;
    }
    const base = `${cell.persona}\n${cell.service}\n${cell.environment}\n${role}\n${baseline === undefined ? '' : matches.toNew('baseline', baseline)}\n${scope ?? ''}`;
    const time = getOrAdd(times, base, () => 0);
    times.set(base, time + 1);
    noted.set(time === 0 ? base : `${base}\n${time}`, { cell, role, state, fields });
  }
  return noted;
}

function diffNoAccess(
  before: readonly NoAccess[],
  after: readonly NoAccess[],
  matches: Matches,
): NoteChange[] {
  const toKey = ({ persona, service, environment }: CellKey) => `${persona}\n${service}\n${environment}`;
  const toEntry = (one: NoAccess, cell: CellKey): [string, { cell: CellKey; fields: object }] => [
    toKey(cell),
    { cell, fields: { noAccess: one.reason ?? true } },
  ];
  const olds = new Map(before.map((one) => toEntry(one, toNewCell(one, matches))));
  const news = new Map(after.map((one) => toEntry(one, toNewCell(one, UNCHANGED))));
  return [...new Set([...news.keys(), ...olds.keys()])].flatMap((key): NoteChange[] => {
    const [old, now] = [olds.get(key), news.get(key)];
    const cell = (now ?? old)?.cell;
    const fields = diffFields(old?.fields ?? {}, now?.fields ?? {});
    return cell === undefined || fields.length === 0 ? [] : [{ ...cell, fields }];
  });
}

type Place = ExceptionChange['place'];

/** Exceptions from rules, wherever they stand. */
export function diffExceptions(before: Registry, after: Registry, matches: Matches): ExceptionChange[] {
  const olds = toExceptions(before, matches);
  const news = toExceptions(after, UNCHANGED);
  return [...new Set([...news.keys(), ...olds.keys()])].flatMap((key): ExceptionChange[] => {
    const [old, now] = [olds.get(key), news.get(key)];
    if (now === undefined) {
      return old === undefined ? [] : [{ kind: 'removed', ...old }];
    }
    if (old === undefined) return [{ kind: 'added', ...now }];
    if (diffFields(old.exception, now.exception).length === 0) return [];
    return [{ kind: 'changed', ...now, before: old.exception }];
  });
}

function toExceptions(
  { grants, separationOfDuties, check }: Registry,
  matches: Matches,
): Map<string, { place: Place; exception: ExceptionInput }> {
  const found = new Map<string, { place: Place; exception: ExceptionInput }>();
  const add = (place: Place, exception: ExceptionInput, about = '') => {
    const base = [...Object.values(place), exception.rule, about].join('\n');
    let key = base;
    for (let time = 1; found.has(key); time++) key = `${base}\n${time}`;
    found.set(key, { place, exception });
  };
  for (const grant of grants) {
    for (const exception of grant.exceptions) {
      const role = matches.toNew('role', grant.role);
      add({ kind: 'grant', ...toNewCell(grant, matches), role }, exception);
    }
  }
  for (const { id, exceptions } of Object.values(separationOfDuties)) {
    const place: Place = { kind: 'separationOfDuties', id: matches.toNew('separationOfDuties', id) };
    for (const exception of exceptions) add(place, exception);
  }
  for (const exception of check.exceptions ?? []) {
    const { reason: _, by: __, until: ___, ...about } = exception;
    add({ kind: 'check' }, exception, JSON.stringify(Object.entries(about).sort()));
  }
  return found;
}
