import { ENGLISH, getEntry, type ShownRegistry } from 'persona-registry';
import {
  type AccessChange,
  type AccessDiff,
  type DiffCause,
  type DiffKind,
  type Escalation,
  type ExceptionChange,
  type FieldChange,
  type Holding,
  isEmptyDiff,
  type PersonChange,
  sayDifference,
  toDifferences,
} from 'persona-registry/formats';

/** What an escalation is called. */
export const ESCALATION_WORDS: Readonly<Record<Escalation, string>> = {
  'grants-access': 'may give access',
  privileged: 'privileged',
  production: 'production',
  level: 'more than before',
  activated: 'eligible became active',
  'condition-removed': 'condition removed or changed',
  'activation-eased': 'easier to activate',
  'end-removed': 'end removed or later',
  earlier: 'begins earlier',
  'wider-scope': 'wider or other scope',
  exception: 'exception from a rule',
  'weaker-rule': 'weaker rule',
};

export const toEscalations = (escalations: readonly Escalation[]): string =>
  escalations.map((one) => ESCALATION_WORDS[one]).join(', ');

/** `12,000` */
export const toNumber = (count: number): string => count.toLocaleString('en-GB');

export const toCount = (count: number, one: string, several = `${one}s`): string =>
  `${toNumber(count)} ${count === 1 ? one : several}`;

/** Both versions: names come from the later one, or from the earlier one for what is gone. */
export interface Names {
  before: ShownRegistry;
  after: ShownRegistry;
  /** What has another id in the later version: it is neither new nor gone. */
  renames?: AccessDiff['renames'];
}

const SECTIONS = {
  persona: 'personas',
  service: 'services',
  environment: 'environments',
  role: 'roles',
  person: 'people',
  baseline: 'baselines',
} as const;

export function toName(kind: keyof typeof SECTIONS, id: string, { before, after }: Names): string {
  const section = SECTIONS[kind];
  const entry =
    getEntry<{ name: string }>(after[section], id) ?? getEntry<{ name: string }>(before[section], id);
  return entry?.name ?? (id === 'all' ? 'all environments' : id);
}

/** `P001 AI Data Engineer` */
export function toPersona(id: string, names: Names): string {
  const name = toName('persona', id, names);
  return name === id ? id : `${id} ${name}`;
}

/** `P001 AI Data Engineer on Data Lake`, or what else has caused changes. */
export function toCauseText(cause: DiffCause, names: Names): string {
  switch (cause.kind) {
    case 'grant':
      return `${toPersona(cause.persona, names)} on ${toName('service', cause.service, names)}`;
    case 'within': {
      const name = toName('service', cause.id, names);
      const outer = getEntry(names.after.services, cause.id)?.within;
      return outer === undefined
        ? `Service ${name}, which lies in no other service now`
        : `Service ${name}, which lies in ${toName('service', outer, names)} now`;
    }
    case 'persona':
      return `Persona ${toPersona(cause.id, names)}${toFate('persona', cause.id, names) || toEnd(cause.id, names)}`;
    case 'service':
      return `Service ${toName('service', cause.id, names)}${toFate('service', cause.id, names)}`;
    case 'environment':
      return `Environment ${toName('environment', cause.id, names)}${toFate('environment', cause.id, names) || ', which has another tier'}`;
    case 'role':
      return `Role ${toName('role', cause.id, names)}, which gives something else`;
    case 'baseline':
      return `Baseline ${toName('baseline', cause.id, names)}${toFate('baseline', cause.id, names)}`;
  }
}

function toFate(
  kind: 'persona' | 'service' | 'environment' | 'baseline',
  id: string,
  { before, after, renames = [] }: Names,
): string {
  const section = SECTIONS[kind];
  const old = renames.find((one) => one.kind === kind && one.to === id)?.from ?? id;
  if (getEntry<unknown>(after[section], id) === undefined) return ', which is removed';
  if (getEntry<unknown>(before[section], old) === undefined) return ', which is new';
  return '';
}

/** What has become of the end of a persona. */
function toEnd(id: string, { before, after }: Names): string {
  const [old, now] = [getEntry(before.personas, id)?.until, getEntry(after.personas, id)?.until];
  if (old === now) return '';
  return now === undefined ? `, which had an end (${old})` : `, which ends on ${now}`;
}

/** The terms of a holding: `eligible, until 2027-01-31, inherited from Subscription`. */
export function toTerms(holding: Holding, names: Names): string[] {
  const { how, from, baseline, assignment, condition, begins, until } = holding;
  return [
    ...(assignment === 'eligible' ? ['eligible'] : []),
    ...(condition === undefined ? [] : ['with a condition']),
    ...(begins === undefined ? [] : [`from ${begins}`]),
    ...(until === undefined ? [] : [`until ${until}`]),
    ...(how === 'inherited' && from !== undefined
      ? [`inherited from ${toName('service', from, names)}`]
      : []),
    ...(baseline === undefined ? [] : [`by the baseline ${toName('baseline', baseline, names)}`]),
  ];
}

/** What of a role has changed: `eligible → active, until 2027-01-31 → no end`. */
export const toAspects = (change: AccessChange, names: Names): string[] =>
  toDifferences(change, (kind, id) => toName(kind, id, names)).map((one) =>
    sayDifference(ENGLISH, one, (date) => date),
  );

/** `Kim gains P001 AI Data Engineer, and with it 4 roles (2 in production)` */
export function toPersonText(change: PersonChange, names: Names): string {
  const { kind, person, persona, count, before, after, roles, production } = change;
  const who = person === undefined ? toCount(count, 'person', 'people') : toName('person', person, names);
  const verb = { gained: 'gains', lost: 'loses', changed: 'keeps' }[kind];
  const word =
    person === undefined && count > 1 ? verb.replace(/e?s$/, (end) => (end === 'es' ? 'e' : '')) : verb;
  const period = (one: PersonChange['after']) =>
    one === undefined
      ? ''
      : `${one.from === undefined ? '' : ` from ${one.from}`}${one.until === undefined ? '' : ` until ${one.until}`}`;
  const days =
    kind === 'changed'
      ? `${period(before) || ' without an end'} →${period(after) || ' without an end'}`
      : period(after);
  const effect =
    roles === 0
      ? ', which has no access'
      : `, and with it ${toCount(roles, 'role')}${production === 0 ? '' : ` (${toNumber(production)} in production)`}`;
  return `${who} ${word} ${toPersona(persona, names)}${days}${effect}`;
}

/** @param who the personas, if it stands on a grant */
export function toExceptionText(
  { kind, place, exception }: ExceptionChange,
  names: Names,
  who: string = place.kind === 'grant' ? toPersona(place.persona, names) : '',
): string {
  const verb = { added: 'New exception', removed: 'Exception removed', changed: 'Exception changed' }[kind];
  const where =
    place.kind === 'grant'
      ? `: ${toName('role', place.role, names)} of ${who} on ${toName('service', place.service, names)} in ${toName('environment', place.environment, names)}`
      : place.kind === 'check'
        ? ''
        : `: separation of duties ${place.id}`;
  const until = exception.until === undefined ? ', without an end' : `, until ${exception.until}`;
  const by = exception.by === undefined ? '' : `, by ${exception.by}`;
  return `${verb} from ${exception.rule}${where}${until}${by} (${exception.reason})`;
}

const KIND_WORDS: Readonly<Partial<Record<DiffKind, string>>> = {
  separationOfDuties: 'separation of duties',
};
export const toKindWord = (kind: DiffKind): string => KIND_WORDS[kind] ?? kind;

const MAX_VALUE = 60;

/** `team: Data → Platform`; of long values only the name of the field. */
export function toFieldText({ field, before, after }: FieldChange): string {
  const [one, other] = [toValue(before), toValue(after)];
  return one === undefined || other === undefined ? field : `${field}: ${one} → ${other}`;
}
function toValue(value: unknown): string | undefined {
  if (value === undefined) return '(nothing)';
  const text =
    Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.join(', ') : value;
  if (typeof text === 'object') return undefined;
  const line = String(text);
  return line.length > MAX_VALUE || line.includes('\n') ? undefined : line || '(nothing)';
}

/** `3 escalations, 1 of them in production (1 may give access, 3 more than before). 4 roles gained, 1 lost, 2 changed.` */
export function toSummary(diff: AccessDiff): string[] {
  const { counts, access } = diff;
  const { escalations, production, byEscalation, gained, lost, changed } = counts;
  if (isEmptyDiff(diff)) return ['Nothing differs.'];
  const parts = Object.entries(byEscalation)
    .filter(([one, count]) => count > 0 && one !== 'production')
    .map(([one, count]) => `${toNumber(count)} ${ESCALATION_WORDS[one as Escalation]}`);
  const first =
    escalations === 0
      ? 'Nobody gets more access.'
      : `${toCount(escalations, 'escalation')}${production === 0 ? '' : `, ${toNumber(production)} of them in production`}: ${parts.join(', ')}.`;
  const numbers = [
    [gained, 'gained'],
    [lost, 'lost'],
    [changed, 'changed'],
  ] as const;
  const some = numbers.filter(([count]) => count > 0).map(([count, word]) => `${toNumber(count)} ${word}`);
  const second =
    some.length === 0
      ? "Nobody's roles change."
      : `Roles in cells: ${some.join(', ')}, by ${toCount(access.length, 'cause')}.`;
  return [first, second];
}
