import type { Element } from 'hast';
import { h } from 'hastscript';
import {
  type AccessCellView,
  type AccessPersonaView,
  type AccessTableRow,
  type AccessTableView,
  type CellState,
  joinList,
  joinPlain,
  type Level,
  type MessageId,
  type RoleGrantView,
  say,
  showDate,
  type Words,
} from 'persona-registry';
import { repeatsName } from 'persona-registry/fields';
import { unpackCells } from 'persona-registry/grants';
import { type Content, sayNodes, toEmpty, toEntityLink, toLink, toNodes } from './parts.js';

const STATES = {
  none: 'cell.none',
  undocumented: 'cell.undocumented',
  'not-applicable': 'cell.notApplicable',
} as const satisfies Record<Exclude<CellState, 'granted'>, MessageId>;

/** A table with one body per group, so that people and agents are read separately. The group's title is a row-group header. */
export function toAccessTable(view: AccessTableView, words: Words): Element {
  const { caption, rowHeader, environments, grants, groups, empty } = view;
  if (groups.every(({ rows }) => rows.length === 0))
    return toEmpty(empty ?? say(words, 'accessTable.noneMatches'));
  const heading = say(words, `entity.${rowHeader}`);
  return h('table', { className: ['access-table'] }, [
    h('caption', caption),
    h(
      'thead',
      h('tr', [
        h('th', { scope: 'col' }, heading),
        ...environments.map(({ name }) => h('th', { scope: 'col' }, name)),
      ]),
    ),
    ...groups.map(({ title, rows }) =>
      h('tbody', [
        ...(title === undefined
          ? []
          : [h('tr', h('th', { scope: 'rowgroup', colSpan: environments.length + 1 }, title))]),
        ...rows.map((row) => toRow(row, { grants, columns: environments.length }, words)),
      ]),
    ),
  ]);
}

/** The one cell of a service without environments spans all columns. */
function toRow(
  { who, service, cells }: AccessTableRow,
  { grants, columns }: { grants: readonly RoleGrantView[]; columns: number },
  words: Words,
): Element {
  const span = cells.length === 1 ? columns : 1;
  const header = who ? toPersonaHeader(who, words) : service ? [toEntityLink(service)] : [];
  return h('tr', [
    h('th', { scope: 'row' }, toNodes(header)),
    ...unpackCells(cells, grants).map((cell) => toCell(cell, span, words)),
  ]);
}

function toPersonaHeader({ persona, team, sponsor }: AccessPersonaView, words: Words): Content[] {
  const details: Content[][] = [
    ...(repeatsName(persona.id, persona.name) ? [] : [[persona.id]]),
    ...(team ? [[toEntityLink(team)]] : []),
    ...(sponsor ? [sayNodes(words, 'access.sponsor', { persona: toEntityLink(sponsor) })] : []),
  ];
  if (details.length === 0) return [toEntityLink(persona)];
  return [
    toEntityLink(persona),
    h(
      'small',
      details.flatMap((detail, at) => [at === 0 ? ' ' : ' · ', ...detail]),
    ),
  ];
}

function toCell(
  { state, grants, reason, sameAs, saysNone, noEffect }: AccessCellView,
  span: number,
  words: Words,
): Element {
  const withReason = (text: string) =>
    h('p', reason === undefined ? text : say(words, 'cell.withReason', { text, reason }));
  const content =
    state === 'granted'
      ? grants.map((grant) => toGrant(grant, words))
      : [withReason(say(words, STATES[state]))];
  const sameNote =
    sameAs === undefined
      ? []
      : [h('p', { className: ['access-same'] }, say(words, 'cell.sameAs', { environment: sameAs }))];
  const contradiction = saysNone ? [withReason(say(words, 'cell.saysNone'))] : [];
  return h('td', { className: [`access-${state}`], ...(span > 1 && { colSpan: span }) }, [
    ...sameNote,
    ...content,
    ...contradiction,
    ...(noEffect === undefined ? [] : [h('p', noEffect)]),
  ]);
}

/** `AzureML Data Scientist: write, eligible for 4 h, approved by P010, until 2027-03-31 (why)` */
function toGrant(grant: RoleGrantView, words: Words): Element {
  const { role, why } = grant;
  const details = DETAILS.map((toDetail) => toDetail(grant, words)).filter((detail) => detail.length > 0);
  const detailList = details.flatMap((detail, index) => [index === 0 ? ': ' : ', ', ...detail]);
  return h(
    'p',
    { className: ['access-grant'] },
    toNodes([toLink(role.name, role.href), ...detailList, why && ` (${why})`]),
  );
}

const toLevel = (level: Level | undefined, words: Words): string =>
  level === undefined ? say(words, 'grant.unstated') : say(words, `level.${level}`);

const toTime = (date: string, words: Words): Element => h('time', { dateTime: date }, showDate(words, date));

const notListed = (): Content[] => [];

/** The details of each field of a grant, in the order of the list. The compiler demands an entry for each field. */
const DETAIL_OF: {
  readonly [Field in keyof RoleGrantView]-?: (grant: RoleGrantView, words: Words) => Content[];
} = {
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
  approver: ({ approver }, words) =>
    approver === undefined ? [] : sayNodes(words, 'grant.approvedBy', { persona: toEntityLink(approver) }),
  require: ({ require }, words) =>
    require.length === 0 ? [] : [say(words, 'grant.requires', { requirements: joinList(words, require) })],
  from: ({ from }, words) =>
    from === undefined ? [] : sayNodes(words, 'grant.from', { date: toTime(from, words) }),
  until: ({ until, endsIn }, words) => {
    if (until === undefined) return [];
    const date = toTime(until, words);
    return endsIn === undefined
      ? sayNodes(words, 'grant.until', { date })
      : sayNodes(words, 'grant.untilSoon', { date, when: endsIn });
  },
  endsIn: notListed,
  scope: ({ scope }, words) =>
    scope === undefined ? [] : sayNodes(words, 'grant.scope', { scope: h('code', scope) }),
  inheritedFrom: ({ inheritedFrom }, words) =>
    inheritedFrom === undefined
      ? []
      : sayNodes(words, 'grant.inheritedFrom', { service: toEntityLink(inheritedFrom) }),
  baseline: ({ baseline }, words) =>
    baseline === undefined ? [] : [say(words, 'grant.baseline', { baseline })],
  condition: ({ condition }, words) =>
    condition === undefined ? [] : sayNodes(words, 'grant.if', { condition: h('code', condition) }),
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
