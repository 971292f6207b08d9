import type { Element } from 'hast';
import { h } from 'hastscript';
import {
  type AccessCellView,
  type AccessPersonaView,
  type AccessTableRow,
  type AccessTableView,
  type CellState,
  type MessageId,
  type RoleGrantView,
  say,
  showDate,
  toGrantDetails,
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
    ...(repeatsName(persona) ? [] : [[persona.id]]),
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
  const details = toGrantDetails(grant, words, {
    link: (link) => toEntityLink(link),
    date: (date) => h('time', { dateTime: date }, showDate(words, date)),
    code: (text) => h('code', text),
  });
  const detailList = details.flatMap((detail, index) => [index === 0 ? ': ' : ', ', ...detail]);
  return h(
    'p',
    { className: ['access-grant'] },
    toNodes([toLink(role.name, role.href), ...detailList, why && ` (${why})`]),
  );
}
