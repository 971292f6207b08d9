import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { LEVELS } from '../model/enums.js';
import type { AccessPhrase } from '../model/fieldValues.js';
import type { Grant, Registry, Role } from '../model/registry.js';
import type { AccessCell } from './accessIndex.js';

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * A persona's access to one service in words: `write in Dev and Stage`, `no access in Production`. `cells` has all environments, in order. Environments
 * without the service are left out. For several roles, the highest level is named, and the names of roles without a level. Eligible access has its own
 * phrase, if it is more than the active access.
 */
export function toAccessPhrases(
  cells: readonly AccessCell[],
  { environments, roles }: Pick<Registry, 'environments' | 'roles'>,
): AccessPhrase[] {
  const applicable = cells.filter(({ state }) => state !== 'not-applicable');
  const phrases = new Map<string, { phrase: AccessPhrase; names: string[] }>();
  for (const cell of applicable) {
    const name = getEntry(environments, cell.environment)?.name ?? cell.environment;
    for (const phrase of toCellPhrases(cell, roles)) {
      const key = `${phrase.text} ${phrase.privileged ?? ''}`;
      getOrAdd(phrases, key, () => ({ phrase, names: [] })).names.push(name);
    }
  }
  if (phrases.size === 0) return [{ text: 'does not exist in any environment', state: 'not-applicable' }];
  return [...phrases.values()].map(({ phrase, names }) => {
    const isEverywhere = phrase.state !== 'granted' && names.length === applicable.length;
    return isEverywhere ? phrase : { ...phrase, text: `${phrase.text} in ${and.format(names)}` };
  });
}

/** The content of one cell in words, without its environment: `write`, `eligible to write`, `no access`. */
export function toCellPhrases(cell: AccessCell, roles: Readonly<Record<string, Role>>): AccessPhrase[] {
  if (cell.state === 'none') return [{ text: 'no access', state: 'none' }];
  if (cell.state === 'not-applicable') return [{ text: 'not applicable', state: 'not-applicable' }];
  if (cell.state !== 'granted') return [{ text: 'not documented', state: 'undocumented' }];
  const active = summarize(
    cell.grants.filter(({ assignment }) => assignment === 'active'),
    roles,
  );
  const eligible = summarize(
    cell.grants.filter(({ assignment }) => assignment === 'eligible'),
    roles,
  );
  const phrases: AccessPhrase[] = [];
  if (active.words.length > 0) {
    phrases.push({
      text: and.format(active.words),
      state: 'granted',
      ...(active.privileged && { privileged: true }),
    });
  }
  const isMore =
    eligible.level > active.level || eligible.names.length > 0 || (eligible.privileged && !active.privileged);
  if (eligible.words.length > 0 && (isMore || active.words.length === 0)) {
    phrases.push({
      text: `eligible ${eligible.level >= 0 ? 'to' : 'for'} ${and.format(eligible.words)}`,
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

function summarize(grants: readonly Grant[], roles: Readonly<Record<string, Role>>): Summary {
  let level = -1;
  let privileged = false;
  const names = new Set<string>();
  for (const grant of grants) {
    const role = getEntry(roles, grant.role);
    privileged ||= role?.privileged === true;
    if (role?.level === undefined) names.add(role?.name ?? grant.role);
    else level = Math.max(level, LEVELS.indexOf(role.level));
  }
  const word = LEVELS[level];
  return { level, privileged, names: [...names], words: [...(word === undefined ? [] : [word]), ...names] };
}
