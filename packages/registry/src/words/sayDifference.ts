import type { AccessDifference, AccessWay, RoleMarks } from '../model/accessDifference.js';
import type { Power } from '../model/power.js';
import { joinPlain } from './joinList.js';
import { say } from './say.js';
import { showDate } from './showDate.js';
import type { Words } from './words.js';

/**
 * What of a role has changed: `read → write`, `until 31 Jan 2027 → no end`, `another scope`.
 *
 * @param toDate writes an ISO 8601 date
 */
export function sayDifference(
  words: Words,
  difference: AccessDifference,
  toDate: (date: string) => string = (date) => showDate(words, date),
): string {
  const change = (before: string, after: string) => say(words, 'difference.change', { before, after });
  switch (difference.aspect) {
    case 'powers':
      return change(sayPowers(words, difference.before), sayPowers(words, difference.after));
    case 'marks':
      return change(sayMarks(words, difference.before), sayMarks(words, difference.after));
    case 'assignment': {
      const toWord = (one: typeof difference.before) =>
        say(words, one === 'eligible' ? 'grant.eligible' : 'difference.active');
      return change(toWord(difference.before), toWord(difference.after));
    }
    case 'condition':
      return say(words, `difference.condition.${difference.change}`);
    case 'begins': {
      const toText = (date: string | undefined) =>
        date === undefined ? say(words, 'difference.begun') : toDate(date);
      return change(toText(difference.before), toText(difference.after));
    }
    case 'until': {
      const toText = (date: string | undefined) =>
        date === undefined
          ? say(words, 'difference.endless')
          : say(words, 'grant.until', { date: toDate(date) });
      return change(toText(difference.before), toText(difference.after));
    }
    case 'how':
      return change(sayWay(words, difference.before), sayWay(words, difference.after));
    case 'tier':
    case 'scope':
    case 'activation':
      return say(words, `difference.${difference.aspect}`);
  }
}

/** `administer in the control plane, level not stated in the data plane by keys` */
export const sayPowers = (words: Words, powers: readonly Power[]): string =>
  joinPlain(
    words,
    powers.map(({ plane, level, exact, byKeys }) => {
      let power = say(words, level === undefined ? 'grant.unstated' : `level.${level}`);
      if (exact) power = say(words, 'difference.exact', { power });
      if (plane !== undefined)
        power = say(words, 'difference.plane', { power, plane: say(words, `plane.${plane}`) });
      return byKeys ? say(words, 'difference.byKeys', { power }) : power;
    }),
  );

const sayMarks = (words: Words, { privileged, grantsAccess }: RoleMarks): string =>
  joinPlain(words, [
    say(words, privileged ? 'grant.privileged' : 'difference.notPrivileged'),
    ...(grantsAccess ? [say(words, 'difference.grantsAccess')] : []),
  ]);

function sayWay(words: Words, { from, baseline }: AccessWay): string {
  if (from !== undefined) return say(words, 'grant.inheritedFrom', { service: from });
  return baseline === undefined
    ? say(words, 'difference.own')
    : say(words, 'difference.baseline', { baseline });
}
