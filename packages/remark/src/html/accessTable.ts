import type { Element } from 'hast';
import { h } from 'hastscript';
import type {
  AccessCellView,
  AccessPersonaView,
  AccessTableRow,
  AccessTableView,
  CellState,
  RoleGrantView,
} from 'persona-registry';
import { repeatsName } from 'persona-registry/fields';
import { unpackCells } from 'persona-registry/grants';
import { type Content, toEmpty, toEntityLink, toLink, toNodes } from './parts.js';

const STATES: Record<Exclude<CellState, 'granted'>, string> = {
  none: 'No access',
  undocumented: 'Not documented',
  'not-applicable': 'Not applicable',
};

/** A table with one body per group, so that people and agents are read separately. The group's title is a row-group header. */
export function toAccessTable(view: AccessTableView): Element {
  const { caption, rowHeader, environments, grants, groups, empty } = view;
  if (groups.every(({ rows }) => rows.length === 0)) return toEmpty(empty ?? 'No access matches.');
  const heading = rowHeader === 'persona' ? 'Persona' : 'Service';
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
        ...rows.map((row) => toRow(row, grants, environments.length)),
      ]),
    ),
  ]);
}

/** The one cell of a service without environments spans all columns. */
function toRow(
  { who, service, cells }: AccessTableRow,
  grants: readonly RoleGrantView[],
  columns: number,
): Element {
  const span = cells.length === 1 ? columns : 1;
  const header = who ? toPersonaHeader(who) : service ? [toEntityLink(service)] : [];
  return h('tr', [
    h('th', { scope: 'row' }, toNodes(header)),
    ...unpackCells(cells, grants).map((cell) => toCell(cell, span)),
  ]);
}

function toPersonaHeader({ persona, team, sponsor }: AccessPersonaView): Content[] {
  const details: Content[][] = [
    ...(repeatsName(persona.id, persona.name) ? [] : [[persona.id]]),
    ...(team ? [[toEntityLink(team)]] : []),
    ...(sponsor ? [['sponsor ', toEntityLink(sponsor)]] : []),
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

function toCell({ state, grants, reason, sameAs, saysNone }: AccessCellView, span: number): Element {
  const content =
    state === 'granted' ? grants.map(toGrant) : [h('p', toNodes([STATES[state], reason && ` (${reason})`]))];
  const sameNote = sameAs === undefined ? [] : [h('p', { className: ['access-same'] }, `Same as ${sameAs}`)];
  const contradiction = saysNone
    ? [h('p', toNodes(['Documented as no access', reason && ` (${reason})`]))]
    : [];
  return h('td', { className: [`access-${state}`], ...(span > 1 && { colSpan: span }) }, [
    ...sameNote,
    ...content,
    ...contradiction,
  ]);
}

/** `AzureML Data Scientist: write, eligible for 4 h, approved by P010, until 2027-03-31 (why)` */
function toGrant(grant: RoleGrantView): Element {
  const { role, why } = grant;
  const details = DETAILS.map((toDetail) => toDetail(grant)).filter((detail) => detail.length > 0);
  const detailList = details.flatMap((detail, index) => [index === 0 ? ': ' : ', ', ...detail]);
  return h(
    'p',
    { className: ['access-grant'] },
    toNodes([toLink(role.name, role.href), ...detailList, why && ` (${why})`]),
  );
}

const UNSTATED = 'level not stated';

const notListed = (): Content[] => [];

/** The details of each field of a grant, in the order of the list. The compiler demands an entry for each field. */
const DETAIL_OF: { readonly [Field in keyof RoleGrantView]-?: (grant: RoleGrantView) => Content[] } = {
  role: notListed,
  level: ({ level, planes, planeLevels }) =>
    planeLevels === undefined
      ? [level ?? UNSTATED]
      : [planes.map((plane) => `${planeLevels[plane] ?? UNSTATED} (${plane})`).join(' and ')],
  planes: notListed,
  planeLevels: notListed,
  privileged: ({ privileged }) => (privileged ? ['privileged'] : []),
  assignment: ({ assignment, maxDuration }) =>
    assignment !== 'eligible' ? [] : [maxDuration === undefined ? 'eligible' : `eligible for ${maxDuration}`],
  maxDuration: notListed,
  approver: ({ approver }) => (approver === undefined ? [] : ['approved by ', toEntityLink(approver)]),
  require: ({ require }) => (require.length > 0 ? [`requires ${require.join(' and ')}`] : []),
  from: ({ from }) => (from === undefined ? [] : ['from ', h('time', { dateTime: from }, from)]),
  until: ({ until, endsIn }) =>
    until === undefined
      ? []
      : ['until ', h('time', { dateTime: until }, until), ...(endsIn === undefined ? [] : [` (${endsIn})`])],
  endsIn: notListed,
  scope: ({ scope }) => (scope === undefined ? [] : ['scope ', h('code', scope)]),
  inheritedFrom: ({ inheritedFrom }) =>
    inheritedFrom === undefined ? [] : ['inherited from ', toEntityLink(inheritedFrom)],
  baseline: ({ baseline }) => (baseline === undefined ? [] : [`from ${baseline}`]),
  condition: ({ condition }) => (condition === undefined ? [] : ['if ', h('code', condition)]),
  evidence: ({ evidence = [] }) => (evidence.length === 0 ? [] : [`evidence ${evidence.join(', ')}`]),
  exceptions: ({ exceptions = [] }) =>
    exceptions.map(
      ({ rule, reason, until }) =>
        `accepted (${rule}): ${reason}${until === undefined ? '' : ` until ${until}`}`,
    ),
  why: notListed,
};
const DETAILS = Object.values(DETAIL_OF);
