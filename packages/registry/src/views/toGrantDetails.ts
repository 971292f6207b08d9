import type { Level } from '../model/enums.js';
import type { Link } from '../model/link.js';
import type { RoleGrantView } from '../model/view.js';
import { joinList, joinPlain } from '../words/joinList.js';
import { say, sayParts } from '../words/say.js';
import { showDate } from '../words/showDate.js';
import type { Words } from '../words/words.js';

/** How an output writes the parts of a detail that are not words. */
export interface GrantNodes<Node> {
  link(link: Link): Node;
  /** @param date ISO date */
  date(date: string): Node;
  code(text: string): Node;
}
/** Words and nodes. */
export type GrantDetail<Node> = readonly (Node | string)[];

/** What a grant says beside its role and reason: `write`, `eligible for 4 h`, `approved by P010`, `until 2027-03-31`. */
export const toGrantDetails = <Node>(
  grant: RoleGrantView,
  words: Words,
  nodes: GrantNodes<Node>,
): GrantDetail<Node>[] =>
  DETAILS.map((toDetail) => toDetail(grant, words, nodes)).filter((detail) => detail.length > 0);

const toLevel = (level: Level | undefined, words: Words): string =>
  level === undefined ? say(words, 'grant.unstated') : say(words, `level.${level}`);

const notListed = (): [] => [];

type ToDetail = <Node>(grant: RoleGrantView, words: Words, nodes: GrantNodes<Node>) => GrantDetail<Node>;

/** The details of each field of a grant, in the order of the list. The compiler demands an entry for each field. */
const DETAIL_OF: { readonly [Field in keyof RoleGrantView]-?: ToDetail } = {
  role: notListed,
  level: ({ level, planes, planeLevels }, words) =>
    planeLevels === undefined
      ? [toLevel(level, words)]
      : [
          joinList(
            words,
            planes.map((plane) =>
              say(words, 'grant.levelIn', {
                level: toLevel(planeLevels[plane], words),
                plane: say(words, `plane.${plane}`),
              }),
            ),
          ),
        ],
  planes: notListed,
  planeLevels: notListed,
  privileged: ({ privileged }, words) => (privileged ? [say(words, 'grant.privileged')] : []),
  assignment: ({ assignment, maxDuration }, words) => {
    if (assignment !== 'eligible') return [];
    return [
      maxDuration === undefined
        ? say(words, 'grant.eligible')
        : say(words, 'grant.eligibleFor', { duration: maxDuration }),
    ];
  },
  maxDuration: notListed,
  approver: ({ approver }, words, { link }) =>
    approver === undefined ? [] : sayParts(words, 'grant.approvedBy', { persona: link(approver) }),
  require: ({ require }, words) =>
    require.length === 0 ? [] : [say(words, 'grant.requires', { requirements: joinList(words, require) })],
  from: ({ from }, words, { date }) =>
    from === undefined ? [] : sayParts(words, 'grant.from', { date: date(from) }),
  until: ({ until, endsIn }, words, { date }) => {
    if (until === undefined) return [];
    return endsIn === undefined
      ? sayParts(words, 'grant.until', { date: date(until) })
      : sayParts(words, 'grant.untilSoon', { date: date(until), when: endsIn });
  },
  endsIn: notListed,
  scope: ({ scope }, words, { code }) =>
    scope === undefined ? [] : sayParts(words, 'grant.scope', { scope: code(scope) }),
  inheritedFrom: ({ inheritedFrom }, words, { link }) =>
    inheritedFrom === undefined
      ? []
      : sayParts(words, 'grant.inheritedFrom', { service: link(inheritedFrom) }),
  baseline: ({ baseline }, words) =>
    baseline === undefined ? [] : [say(words, 'grant.baseline', { baseline })],
  condition: ({ condition }, words, { code }) =>
    condition === undefined ? [] : sayParts(words, 'grant.if', { condition: code(condition) }),
  evidence: ({ evidence = [] }, words) =>
    evidence.length === 0 ? [] : [say(words, 'grant.evidence', { evidence: joinPlain(words, evidence) })],
  exceptions: ({ exceptions = [] }, words) =>
    exceptions.map(({ rule, reason, until }) =>
      until === undefined
        ? say(words, 'grant.accepted', { rule, reason })
        : say(words, 'grant.acceptedUntil', { rule, reason, date: showDate(words, until) }),
    ),
  why: notListed,
};
const DETAILS = Object.values(DETAIL_OF);
