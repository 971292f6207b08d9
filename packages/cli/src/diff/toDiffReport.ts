import { ENGLISH } from 'persona-registry';
import type { AccessChange, AccessDiff, AccessGroup, EntityChange } from 'persona-registry/formats';
import { findWeakerRules, isNewException, sayPowers } from 'persona-registry/formats';
import {
  type Names,
  toAspects,
  toCauseText,
  toCount,
  toEscalations,
  toExceptionText,
  toFieldText,
  toKindWord,
  toName,
  toPersona,
  toPersonText,
  toSummary,
  toTerms,
} from './diffWords.js';

export type Mark = 'escalation' | 'gained' | 'lost' | 'changed' | 'other';

/** One thing that differs, in words. An item is written whole or not at all. */
export interface ReportItem {
  mark: Mark;
  text: string;
  details: readonly { mark: Mark; text: string }[];
}
export interface ReportSection {
  title: string;
  items: readonly ReportItem[];
}

/** What differs in words, the most serious first. All formats for people are made of it. */
export interface DiffReport {
  summary: readonly string[];
  sections: readonly ReportSection[];
}

/** The most lines about one cause. The rest is counted. */
const MAX_LINES = 12;

export function toDiffReport(diff: AccessDiff, versions: Names): DiffReport {
  const names: Names = { renames: diff.renames, ...versions };
  const isSerious = ({ changes }: AccessGroup) => changes.some(({ escalations }) => escalations.length > 0);
  const toItem = (group: AccessGroup) => toGroupItem(group, names);
  const serious = diff.access.filter(isSerious);
  const people = diff.people.map((change): ReportItem & { isSerious: boolean } => {
    const { escalations, kind } = change;
    const isMore = escalations.length > 0;
    const text = `${toPersonText(change, names)}${isMore ? `: ${toEscalations(escalations)}` : ''}`;
    return { mark: isMore ? 'escalation' : kind, text, details: [], isSerious: isMore };
  });
  const exceptions = mergePersonas(
    [...diff.exceptions].sort((a, b) => Number(isNewException(b)) - Number(isNewException(a))),
    (change) => (change.place.kind === 'grant' ? change.place.persona : undefined),
    (change, who) => toExceptionText(change, names, who),
    names,
  ).map(
    ([change, text]): ReportItem => ({
      mark: isNewException(change) ? 'escalation' : 'other',
      text,
      details: [],
    }),
  );
  const notes = mergePersonas(
    diff.notes,
    ({ persona }) => persona,
    ({ service, environment, role, fields }, who) =>
      `${who} on ${toName('service', service, names)} in ${toName('environment', environment, names)}${role === undefined ? '' : `, ${toName('role', role, names)}`}: ${fields.map(toFieldText).join('; ')}`,
    names,
  );
  const weaker = findWeakerRules(diff);
  const isOf = (kinds: readonly string[]) => (change: EntityChange) => kinds.includes(change.kind);
  const entities = (test: (change: EntityChange) => boolean) => diff.entities.filter(test).map(toEntityItem);
  const isAgent = ({ kind, id }: EntityChange) =>
    kind === 'persona' && (names.after.personas[id] ?? names.before.personas[id])?.kind === 'agent';
  const known = ['persona', 'person', 'service', 'role'];
  const sections: ReportSection[] = [
    { title: 'More access', items: serious.map(toItem) },
    { title: 'People who get more access', items: people.filter((one) => one.isSerious) },
    { title: 'Exceptions from rules', items: exceptions },
    {
      title: 'Weaker rules',
      items: [
        ...weaker.separations.map(toEntityItem),
        ...weaker.settings.map((one) => toOther(toFieldText(one))),
      ].map((item) => ({ ...item, mark: 'escalation' })),
    },
    { title: 'Other changes of access', items: diff.access.filter((group) => !isSerious(group)).map(toItem) },
    { title: 'People', items: people.filter((one) => !one.isSerious) },
    {
      title: 'Renamed',
      items: diff.renames.map(({ kind, from, to, by }) =>
        toOther(`${toKindWord(kind)} ${from} → ${to} (by ${BY[by]})`),
      ),
    },
    { title: 'Personas', items: entities((change) => change.kind === 'persona' && !isAgent(change)) },
    { title: 'Agents', items: entities(isAgent) },
    { title: 'Entries of people', items: entities(isOf(['person'])) },
    { title: 'Services', items: entities(isOf(['service'])) },
    { title: 'Roles', items: entities(isOf(['role'])) },
    {
      title: 'Rules',
      items: diff.rules
        .filter((change) => !weaker.settings.includes(change))
        .map((change) => toOther(toFieldText(change))),
    },
    {
      title: 'Other entries',
      items: entities((change) => !known.includes(change.kind) && !weaker.separations.includes(change)),
    },
    {
      title: 'Reasons, evidence and cells without access',
      items: notes.map(([, text]) => toOther(text)),
    },
  ];
  return { summary: toSummary(diff), sections: sections.filter(({ items }) => items.length > 0) };
}

/** What is said of several personas in the same words is one item: a baseline gives each of them the same. */
function mergePersonas<T>(
  items: readonly T[],
  personaOf: (item: T) => string | undefined,
  toText: (item: T, who: string) => string,
  names: Names,
): [item: T, text: string][] {
  const merged = new Map<string, { item: T; personas: string[] }>();
  for (const item of items) {
    const persona = personaOf(item);
    const key = toText(item, '');
    const known = merged.get(key) ?? { item, personas: [] };
    if (persona !== undefined) known.personas.push(toPersona(persona, names));
    merged.set(key, known);
  }
  return [...merged.values()].map(({ item, personas }) => [item, toText(item, toList(personas, 'persona'))]);
}

const BY = { guid: 'its id', replacedBy: '`replacedBy`', alias: 'an alias', name: 'its name' } as const;

const toOther = (text: string): ReportItem => ({ mark: 'other', text, details: [] });

export function toEntityText({ kind, id, name, change, fields }: EntityChange): string {
  const what = `${toKindWord(kind)} ${name === id ? id : `${id} ${name}`}`;
  if (change === 'added') return `${what} is new`;
  if (change === 'removed') return `${what} is removed`;
  return `${what}: ${fields.map(toFieldText).join('; ')}`;
}

const toEntityItem = (change: EntityChange): ReportItem => ({
  mark: ({ added: 'gained', removed: 'lost', changed: 'changed' } as const)[change.change],
  text: toEntityText(change),
  details: [],
});

function toGroupItem({ cause, changes }: AccessGroup, names: Names): ReportItem {
  const lines = mergeChanges(changes, names);
  const shown = lines.slice(0, MAX_LINES);
  const rest = lines.slice(MAX_LINES).reduce((sum, { count }) => sum + count, 0);
  const isSerious = changes.some(({ escalations }) => escalations.length > 0);
  const own = (line: MergedLine) => {
    const isOfCause =
      cause.kind === 'grant' &&
      line.personas.size === 1 &&
      line.personas.has(cause.persona) &&
      line.services.size === 1 &&
      line.services.has(cause.service);
    return isOfCause ? '' : ` ${toWhere(line, cause.kind === 'grant' ? cause.persona : undefined, names)}`;
  };
  const effects = changes.length > lines.length ? ` (${toCount(changes.length, 'role')} in cells)` : '';
  return {
    mark: isSerious ? 'escalation' : 'changed',
    text: `${toCauseText(cause, names)}${effects}`,
    details: [
      ...shown.map((line) => ({
        mark: line.mark,
        text: `${line.verb} ${line.role}${own(line)} in ${toList(
          [...line.environments].map((id) => toName('environment', id, names)),
          'environment',
        )}${line.terms}`,
      })),
      ...(rest > 0 ? [{ mark: 'other' as const, text: `and ${toCount(rest, 'more role')} in cells` }] : []),
    ],
  };
}

/** Changes that differ in who and where only. */
interface MergedLine {
  mark: Mark;
  verb: string;
  role: string;
  terms: string;
  personas: Set<string>;
  services: Set<string>;
  environments: Set<string>;
  count: number;
}

function mergeChanges(changes: readonly AccessChange[], names: Names): MergedLine[] {
  const lines = new Map<string, MergedLine>();
  for (const change of changes) {
    const { kind, persona, service, environment, escalations } = change;
    const terms = toTermsText(change, names);
    const holding = change.after ?? change.before;
    const role = toName('role', holding?.role ?? '', names);
    const key = [kind, role, terms, escalations.join()].join('\n');
    const line = lines.get(key) ?? {
      mark: escalations.length > 0 ? 'escalation' : kind,
      verb: VERBS[kind],
      role,
      terms,
      personas: new Set(),
      services: new Set(),
      environments: new Set(),
      count: 0,
    };
    line.personas.add(persona);
    line.services.add(service);
    line.environments.add(environment);
    line.count += 1;
    lines.set(key, line);
  }
  return [...lines.values()];
}

const VERBS = { gained: 'gains', lost: 'loses', changed: 'changes' } as const;

function toTermsText(change: AccessChange, names: Names): string {
  const { kind, escalations, isCovered } = change;
  const holding = change.after ?? change.before;
  const aspects = toAspects(change, names);
  const powers =
    holding === undefined || aspects.length > 0 ? '' : ` (${sayPowers(ENGLISH, holding.powers)})`;
  const terms = holding === undefined || aspects.length > 0 ? aspects : toTerms(holding, names);
  const covered = !isCovered || kind === 'changed' ? [] : [COVERED[kind]];
  const details = [...terms, ...covered].map((one) => `, ${one}`).join('');
  return `${powers}${details}${escalations.length === 0 ? '' : `: ${toEscalations(escalations)}`}`;
}

const COVERED = {
  gained: 'at a level that it has already',
  lost: 'and keeps this level by another role',
} as const;

function toWhere({ personas, services }: MergedLine, known: string | undefined, names: Names): string {
  const who = [...personas].map((id) => toPersona(id, names));
  const where = [...services].map((id) => toName('service', id, names));
  const isKnown = personas.size === 1 && known !== undefined && personas.has(known);
  return `${isKnown ? '' : `for ${toList(who, 'persona')} `}on ${toList(where, 'service')}`;
}

/** The most names in a line. */
const MAX_NAMES = 4;

const toList = (names: readonly string[], noun: string): string =>
  names.length <= MAX_NAMES ? names.join(', ') : toCount(names.length, noun);

const MARKS: Readonly<Record<Mark, string>> = {
  escalation: '!',
  gained: '+',
  lost: '-',
  changed: '~',
  other: ' ',
};

/** An item as lines of a terminal. */
export const toItemLines = ({ mark, text, details }: ReportItem): string[] =>
  [`  ${MARKS[mark]} ${text}`, ...details.map((detail) => `      ${MARKS[detail.mark]} ${detail.text}`)].map(
    (line) => line.replaceAll('\n', ' ').trimEnd(),
  );
