import { getEntry } from '../lookup/entries.js';
import type { Registry } from '../model/registry.js';
import { joinList } from '../words/joinList.js';
import { say } from '../words/say.js';
import { showDate } from '../words/showDate.js';
import type { Words } from '../words/words.js';
import type { AccessCell } from './accessCell.js';
import { beginOf } from './grantState.js';

/**
 * Why a cell has no access, if none of its grants gives any: they are planned, without effect, or have ended.
 *
 * @param date writes a date; in files of data dates stay ISO dates
 */
export function toApartReason(
  { apart }: Pick<AccessCell, 'apart'>,
  registry: Pick<Registry, 'roles' | 'asOf'>,
  words: Words,
  date: (iso: string) => string = (iso) => showDate(words, iso),
): string {
  const planned = apart.filter(({ state }) => state === 'planned');
  if (planned.length > 0) {
    const [next] = planned.flatMap(({ grant }) => beginOf(grant, registry) ?? []).sort();
    return next === undefined
      ? say(words, 'apart.planned')
      : say(words, 'apart.plannedFrom', { date: date(next) });
  }
  const useless = toNoEffect({ apart }, registry, words);
  if (useless !== undefined) return useless;
  const last = apart
    .map(({ grant }) => grant.until ?? '')
    .sort()
    .at(-1);
  return say(words, 'apart.ended', { date: date(last ?? '') });
}

/** `AcrPush does nothing here.` `undefined` if each role of the cell does something on the service. */
export function toNoEffect(
  { apart }: Pick<AccessCell, 'apart'>,
  { roles }: Pick<Registry, 'roles'>,
  words: Words,
): string | undefined {
  const useless = apart.filter(({ state }) => state === 'no-effect');
  if (useless.length === 0) return undefined;
  const names = new Set(useless.map(({ grant }) => getEntry(roles, grant.role)?.name ?? grant.role));
  return say(words, 'apart.noEffect', { roles: joinList(words, names), count: names.size });
}
