import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { type Assignment, LEVELS } from '../model/enums.js';
import type { AccessPhrase } from '../model/fieldValues.js';
import type { Registry, Role } from '../model/registry.js';
import { SHARED_ENVIRONMENT } from '../model/sharedEnvironment.js';
import { joinList } from '../words/joinList.js';
import { say } from '../words/say.js';
import { ENGLISH, type Words } from '../words/words.js';
import type { AccessCell } from './accessCell.js';
import { type EffectiveAccess, highestLevel, type Way } from './effectiveAccess.js';

type ToEffective = (cell: AccessCell) => EffectiveAccess;

/**
 * A persona's access to one service in words: `write in Dev and Stage`, `no access in Production`. `cells` has all environments, in order. Environments
 * without the service are left out. The highest effective level is named, and the names of roles without a level. Eligible access has its own
 * phrase, if it is more than the active access. A level that somebody only has with a condition says so.
 */
export function toAccessPhrases(
  cells: readonly AccessCell[],
  toEffective: ToEffective,
  { environments, roles }: Pick<Registry, 'environments' | 'roles'>,
  words: Words = ENGLISH,
): AccessPhrase[] {
  const applicable = cells.filter(({ state }) => state !== 'not-applicable');
  const phrases = new Map<string, { phrase: AccessPhrase; names: string[] }>();
  for (const cell of applicable) {
    const name = getEntry(environments, cell.environment)?.name ?? cell.environment;
    for (const phrase of toCellPhrases(cell, toEffective(cell), roles, words)) {
      const key = `${phrase.text} ${phrase.privileged ?? ''}`;
      getOrAdd(phrases, key, () => ({ phrase, names: [] })).names.push(name);
    }
  }
  if (phrases.size === 0) return [{ text: say(words, 'access.nowhere'), state: 'not-applicable' }];
  return [...phrases.values()].map(({ phrase, names }) => {
    const isEverywhere = phrase.state !== 'granted' && names.length === applicable.length;
    // A service without environments has only one cell.
    const isShared = applicable[0]?.environment === SHARED_ENVIRONMENT.id;
    if (isEverywhere || isShared) return phrase;
    const text = say(words, 'access.in', { access: phrase.text, environments: joinList(words, names) });
    return { ...phrase, text };
  });
}

/** The content of one cell in words, without its environment: `write`, `eligible to write`, `no access`. */
export function toCellPhrases(
  cell: Pick<AccessCell, 'state'>,
  effective: EffectiveAccess,
  roles: Readonly<Record<string, Role>>,
  words: Words,
): AccessPhrase[] {
  if (cell.state === 'none') return [{ text: say(words, 'access.none'), state: 'none' }];
  if (cell.state === 'not-applicable')
    return [{ text: say(words, 'access.notApplicable'), state: 'not-applicable' }];
  if (cell.state !== 'granted') return [{ text: say(words, 'access.undocumented'), state: 'undocumented' }];
  const active = summarize(effective, 'active', roles, words);
  const eligible = summarize(effective, 'eligible', roles, words);
  const phrases: AccessPhrase[] = [];
  if (active.words.length > 0) {
    phrases.push({
      text: joinList(words, active.words),
      state: 'granted',
      ...(active.privileged && { privileged: true }),
    });
  }
  const isMore =
    eligible.level > active.level || eligible.names.length > 0 || (eligible.privileged && !active.privileged);
  if (eligible.words.length > 0 && (isMore || active.words.length === 0)) {
    phrases.push({
      text: say(words, eligible.level >= 0 ? 'access.eligibleTo' : 'access.eligibleFor', {
        access: joinList(words, eligible.words),
      }),
      state: 'granted',
      eligible: true,
      ...(eligible.privileged && { privileged: true }),
    });
  }
  return phrases;
}

interface Summary {
  /** Position in `LEVELS`, or -1 if no role has a level. */
  level: number;
  /** Names of roles without a level. */
  names: string[];
  /** The word for the level, then the names. */
  words: string[];
  privileged: boolean;
}

function summarize(
  effective: EffectiveAccess,
  assignment: Assignment,
  roles: Readonly<Record<string, Role>>,
  words: Words,
): Summary {
  const isCounted = ({ grant }: Way) => grant.assignment === assignment;
  const level = highestLevel(effective, isCounted);
  const isFree = effective.ways.some(
    (way) => isCounted(way) && way.level === level && way.grant.condition === undefined,
  );
  const names = new Set<string>();
  let privileged = false;
  for (const { grant, kind, level: given } of effective.ways) {
    if (grant.assignment !== assignment) continue;
    const role = getEntry(roles, grant.role);
    privileged ||= role?.privileged === true;
    if (kind !== 'keys' && given === undefined) names.add(role?.name ?? grant.role);
  }
  const levelName = level && say(words, `level.${level}`);
  return {
    level: level === undefined ? -1 : LEVELS.indexOf(level),
    privileged,
    names: [...names],
    words: [
      ...(levelName === undefined
        ? []
        : [isFree ? levelName : say(words, 'access.withCondition', { level: levelName })]),
      ...names,
    ],
  };
}
