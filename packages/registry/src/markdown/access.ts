import { unpackCells } from '../access/unpackCells.js';
import { repeatsName } from '../lookup/repeatsName.js';
import type { CellState } from '../model/enums.js';
import type { AccessPhrase, ServiceLine } from '../model/fieldValues.js';
import type { Link } from '../model/link.js';
import type {
  AccessStepView,
  ApartGrantView,
  FindingView,
  ReachCell,
  ReachView,
  SeparationConflictView,
} from '../model/pageView.js';
import type { AccessCellView, AccessPersonaView, AccessTableView, RoleGrantView } from '../model/view.js';
import { toGrantDetails } from '../views/toGrantDetails.js';
import type { MessageId } from '../words/messages.js';
import { toList, toTable } from './blocks.js';
import type { Writer } from './writer.js';

const STATES = {
  none: 'cell.none',
  undocumented: 'cell.undocumented',
  'not-applicable': 'cell.notApplicable',
} as const satisfies Record<Exclude<CellState, 'granted'>, MessageId>;

/** The one cell of a service without environments stands in all columns. */
export const spread = (cells: readonly string[], columns: number): readonly string[] =>
  cells.length === 1 ? Array.from({ length: columns }, () => cells[0] ?? '') : cells;

/** One table; a group's title stands in a column of its own. */
export function toAccessTable(view: AccessTableView, writer: Writer): string {
  const { caption, rowHeader, environments, grants, groups, empty } = view;
  const rows = groups.flatMap((group) => group.rows.map((row) => ({ ...row, title: group.title })));
  if (rows.length === 0) return writer.text(empty ?? '');
  const hasTitles = groups.some(({ title }) => title !== undefined);
  return toTable(
    [
      ...(hasTitles ? [writer.say('field.kind')] : []),
      writer.say(`entity.${rowHeader}`),
      ...environments.map(({ name }) => writer.text(name)),
    ],
    rows.map(({ title = '', who, service, cells }) => {
      const texts = unpackCells(cells, grants).map((cell) => toAccessCell(cell, writer));
      return [
        ...(hasTitles ? [writer.text(title)] : []),
        who ? toPersona(who, writer) : service ? writer.name(service) : '',
        ...spread(texts, environments.length),
      ];
    }),
    writer.text(caption),
  );
}

function toPersona({ persona, team, sponsor, identity }: AccessPersonaView, writer: Writer): string {
  return [
    writer.name(persona),
    repeatsName(persona) ? '' : writer.text(persona.id),
    team ? writer.name(team) : '',
    sponsor ? writer.phrase('access.sponsor', { persona: writer.name(sponsor) }) : '',
    writer.text(identity?.name ?? ''),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function toAccessCell(cell: AccessCellView, writer: Writer): string {
  const { state, grants, reason, sameAs, saysNone, noEffect, identity } = cell;
  const withReason = (id: 'cell.saysNone' | (typeof STATES)[keyof typeof STATES]) =>
    reason === undefined
      ? writer.say(id)
      : writer.phrase('cell.withReason', { text: writer.say(id), reason: writer.text(reason) });
  return [
    sameAs === undefined ? '' : writer.say('cell.sameAs', { environment: sameAs }),
    ...(state === 'granted' ? grants.map((grant) => toGrant(grant, writer)) : [withReason(STATES[state])]),
    saysNone ? withReason('cell.saysNone') : '',
    writer.text(noEffect ?? ''),
    writer.text(identity ?? ''),
  ]
    .filter((line) => line !== '')
    .join('; ');
}

function toGrant(grant: RoleGrantView, writer: Writer): string {
  const details = toGrantDetails(grant, writer.words, {
    link: (link) => ({ markdown: writer.name(link) }),
    date: (date) => ({ markdown: writer.date(date) }),
    code: (text) => ({ markdown: writer.text(text) }),
  }).map((parts) =>
    parts.map((part) => (typeof part === 'string' ? writer.parts([part]) : part.markdown)).join(''),
  );
  const why = grant.why === undefined ? '' : ` (${writer.text(grant.why)})`;
  return `${writer.name(grant.role)}: ${writer.list(details)}${why}`;
}

export const toPhrases = (phrases: readonly AccessPhrase[], writer: Writer): string =>
  phrases
    .map(({ text, privileged }) => {
      const access = writer.text(text);
      return privileged ? writer.phrase('phrase.privileged', { access }) : access;
    })
    .join(' · ');

export function toServiceLine({ service, phrases }: ServiceLine, writer: Writer): string {
  const name = writer.name(service);
  return phrases.length === 0
    ? name
    : writer.phrase('line.with', { name, access: toPhrases(phrases, writer) });
}

/** What several personas may do together, by service and environment. */
export function toReach({ environments, services }: ReachView, writer: Writer): string {
  const hasRequests = services.some(({ requestUrl }) => requestUrl !== undefined);
  return toTable(
    [
      writer.say('entity.service'),
      ...environments.map(({ name }) => writer.text(name)),
      ...(hasRequests ? [writer.say('requestAccess')] : []),
    ],
    services.map(({ service, requestUrl, cells }) => {
      const texts = cells.map((cell) => toReachCell(cell, writer));
      return [
        writer.name(service),
        ...spread(texts, environments.length),
        ...(hasRequests ? [requestUrl === undefined ? '' : writer.link(requestUrl, requestUrl)] : []),
      ];
    }),
  );
}

function toReachCell(cell: ReachCell, writer: Writer): string {
  const { state, level, onlyEligible, phrases, personas, undocumented = 0 } = cell;
  if (state !== 'granted') return writer.say(STATES[state]);
  const reached = level === undefined ? writer.say('grant.unstated') : writer.say(`level.${level}`);
  const by = (access: string, links: readonly Link[]) =>
    links.length === 0 ? access : writer.phrase('line.with', { name: access, access: writer.names(links) });
  const said = phrases?.map((phrase) => by(writer.text(phrase.text), phrase.personas)).join(' · ');
  return writer.list([
    said ?? by(reached, personas),
    onlyEligible && said === undefined ? writer.say('grant.eligible') : '',
    undocumented > 0 ? writer.say('counts.undocumented', { count: undocumented }) : '',
  ]);
}

/** What changes from one environment to the next, a row per step. */
export function toChanges(
  changes: readonly { about: string; steps: readonly AccessStepView[] }[],
  column: string,
  nameOf: (environment: string) => string,
  writer: Writer,
): string {
  const cell = (texts: readonly string[]) => writer.list(texts.map(writer.text));
  return toTable(
    [
      column,
      writer.say('serviceCard.environments'),
      ...(['gains', 'loses', 'keeps', 'changes'] as const).map((list) => writer.say(`changes.${list}`)),
    ],
    changes.flatMap(({ about, steps }) =>
      steps.map((step) => {
        const { from, to, gains, loses, keeps, changes: terms, undocumented } = step;
        return [
          about,
          writer.say('changes.fromTo', { from: nameOf(from), to: nameOf(to) }),
          undocumented ? writer.say('cell.undocumented') : cell(gains),
          cell(loses),
          cell(keeps),
          isSame(step) ? writer.say('changes.none') : cell(terms),
        ];
      }),
    ),
  );
}

const isSame = ({ gains, loses, keeps, changes, undocumented }: AccessStepView): boolean =>
  !undocumented && [gains, loses, keeps, changes].every((texts) => texts.length === 0);

export function toApart(grants: readonly ApartGrantView[], writer: Writer): string {
  return toTable(
    [
      writer.say('entity.persona'),
      writer.say('entity.service'),
      writer.say('column.environment'),
      writer.say('column.role'),
      writer.say('column.when'),
      writer.say('column.reason'),
    ],
    grants.map((grant) => [
      writer.name(grant.persona),
      writer.name(grant.service),
      writer.text(grant.environment),
      writer.list([writer.text(grant.role), grant.eligible ? writer.say('grant.eligible') : '']),
      toTime(grant, writer),
      writer.text(grant.why ?? ''),
    ]),
  );
}

function toTime({ state, role, from, until }: ApartGrantView, writer: Writer): string {
  const begins =
    from === undefined
      ? writer.say('apart.planned')
      : writer.phrase('apart.plannedFrom', { date: writer.date(from) });
  const ends =
    until === undefined
      ? ''
      : state === 'ended'
        ? writer.phrase('apart.ended', { date: writer.date(until) })
        : writer.phrase('grant.until', { date: writer.date(until) });
  const first =
    state === 'planned'
      ? begins
      : state === 'no-effect'
        ? writer.say('apart.noEffect', { roles: role, count: 1 })
        : '';
  return [first, ends].filter((part) => part !== '').join(' ');
}

export const toFindings = (findings: readonly FindingView[] = [], writer: Writer): string =>
  toList(
    findings.map(
      ({ rule, severity, message, href }) =>
        `**${writer.say(`severity.${severity}`)}.** ${writer.text(message)} (${writer.link(rule, href)})`,
    ),
  );

/** Who holds which duties that must be kept apart, and why it is allowed if it is. */
export function toConflict(conflict: SeparationConflictView, writer: Writer): string {
  const { holder, duties, undeclared, exception } = conflict;
  const allowed =
    exception === undefined
      ? ''
      : writer.list([
          writer.say('separation.exception', { reason: exception.reason }),
          writer.text(exception.by ?? ''),
          exception.until === undefined
            ? ''
            : writer.phrase('grant.until', { date: writer.date(exception.until) }),
        ]);
  const byAccess = undeclared.map(({ duty, service }) =>
    writer.say('separation.byAccess', { duty, service }),
  );
  const facts = [writer.list(duties.map(writer.text)), ...byAccess, allowed];
  return writer.phrase('line.with', {
    name: writer.name(holder),
    access: facts.filter((fact) => fact !== '').join('; '),
  });
}
