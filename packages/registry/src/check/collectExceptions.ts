import type { AcceptedRisk, RiskCover } from '../model/acceptedRisk.js';
import type { ExceptionInput } from '../model/data.js';
import type { Diagnostic, Place } from '../model/diagnostic.js';
import type { Grant, Registry } from '../model/registry.js';
import type { Finding } from '../rules/finding.js';
import { firstOfBaseline } from '../rules/grantFindings.js';
import { getRule } from '../rules/index.js';
import { createScopeResolver, fieldsOf, toScopeKey } from './exceptionScope.js';
import { unknownRule } from './resolveRules.js';

/** The exceptions of a registry, in a form in which findings are looked up. */
export interface Exceptions {
  /** Whether an exception accepts the finding. Marks that exception as used. */
  accept(rule: string, finding: Finding): boolean;
  /**
   * A warning for each exception that has accepted nothing. Call it after all findings, with the ids of the rules that have run. An exception on a grant
   * that the rules do not judge is left out, because another finding says what is wrong with that grant.
   */
  unused(ranRules: ReadonlySet<string>, isJudged: (grant: Grant) => boolean): Diagnostic[];
  /** All exceptions from rules that exist, in the order of the data. Call it after all findings. */
  toRisks(ranRules: ReadonlySet<string>): AcceptedRisk[];
  /** The problems of the exceptions themselves. */
  diagnostics: Diagnostic[];
}

/** The places in the data files where exceptions are written. */
export interface ExceptionPlaces {
  check(...path: (string | number)[]): Place | undefined;
  separation(id: string, ...path: (string | number)[]): Place | undefined;
  grant(grant: Grant, ...path: (string | number)[]): Place | undefined;
}

interface DeclaredException {
  /** The rule and the scope. The findings that the exception accepts have the same key. */
  key: string;
  input: ExceptionInput;
  covers: RiskCover;
  place: Place | undefined;
}
interface Exception extends DeclaredException {
  hasEnded: boolean;
  /** How many findings it has accepted. */
  findings: number;
}

/**
 * Collects the exceptions on grants, on separations of duties, and under `check.exceptions`, where an exception has a scope (a persona, a
 * service and so on) or applies to everything. An expired exception accepts nothing and is an error. Without `today`, no exception expires.
 */
export function collectExceptions(
  registry: Registry,
  today: string | undefined,
  places: ExceptionPlaces,
): Exceptions {
  const { declared, fields, diagnostics } = listExceptions(registry, places);
  const all: Exception[] = [];
  const exceptions = new Map<string, Exception>();
  for (const one of declared) {
    const { key, input, place } = one;
    if (getRule(input.rule) === undefined) {
      diagnostics.push(unknownRule(input.rule, place && { ...place, path: [...(place.path ?? []), 'rule'] }));
      continue;
    }
    // ISO 8601 dates can be compared as texts.
    const hasEnded = today !== undefined && input.until !== undefined && input.until < today;
    const exception = { ...one, hasEnded, findings: 0 };
    all.push(exception);
    if (hasEnded) diagnostics.push(expiredException(input, place));
    else if (!exceptions.has(key)) exceptions.set(key, exception);
  }
  const exceptedRules = new Set([...exceptions.values()].map(({ input }) => input.rule));
  return {
    diagnostics,
    accept(rule, finding) {
      if (!exceptedRules.has(rule)) return false;
      const exception = keysOf(rule, finding, fields)
        .map((key) => exceptions.get(key))
        .find((candidate) => candidate !== undefined);
      if (exception !== undefined) exception.findings++;
      return exception !== undefined;
    },
    unused: (ranRules, isJudged) =>
      [...exceptions.values()]
        .filter(({ input, findings }) => findings === 0 && ranRules.has(input.rule))
        .filter(({ covers }) => !('grant' in covers) || isJudged(covers.grant))
        .map(({ input, place }) => unusedException(input.rule, place)),
    toRisks: (ranRules) => all.map((one) => toRisk(one, ranRules.has(one.input.rule))),
  };
}

/**
 * All exceptions, and the combinations of scope fields under `check`. There are only a few combinations, so a finding needs a few lookups and
 * no search.
 */
function listExceptions(registry: Registry, places: ExceptionPlaces) {
  const declared: DeclaredException[] = [];
  const ofBaselines = new Set<string>();
  const fields = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const isFirst = firstOfBaseline();
  for (const grant of registry.grants) {
    // A cell with `sameAs` repeats the exceptions of the other cell, and a baseline those of its line. They are listed once.
    if (grant.exceptions.length === 0 || grant.sameAs !== undefined || !isFirst(grant)) continue;
    for (const [index, input] of grant.exceptions.entries()) {
      const key = grantKey(input.rule, grant);
      // All personas of a baseline have its exceptions. They are listed once, too.
      if (ofBaselines.has(key)) continue;
      if (grant.baseline !== undefined) ofBaselines.add(key);
      declared.push({
        key,
        input,
        covers: { grant },
        place: places.grant(grant, 'exceptions', index),
      });
    }
  }
  for (const { id, exceptions } of Object.values(registry.separationOfDuties)) {
    for (const [index, input] of exceptions.entries()) {
      const place = places.separation(id, 'exceptions', index);
      declared.push({ key: separationKey(input.rule, id), input, covers: { separation: id }, place });
    }
  }
  const resolveScope = createScopeResolver(registry);
  for (const [index, input] of (registry.check.exceptions ?? []).entries()) {
    const scope = resolveScope(input, (field) => places.check('exceptions', index, field));
    diagnostics.push(...scope.diagnostics);
    if (scope.value === undefined) continue;
    const scopeFields = fieldsOf(scope.value);
    fields.add(scopeFields);
    declared.push({
      key: checkKey(input.rule, toScopeKey(scope.value, scopeFields)),
      input,
      covers: { scope: scope.value },
      place: places.check('exceptions', index),
    });
  }
  return { declared, fields, diagnostics };
}

function keysOf(rule: string, { at, subject }: Finding, fields: ReadonlySet<string>): string[] {
  return [
    ...(at !== undefined && 'grant' in at ? [grantKey(rule, at.grant)] : []),
    ...(subject.separation === undefined ? [] : [separationKey(rule, subject.separation)]),
    ...[...fields].map((scopeFields) => checkKey(rule, toScopeKey(subject, scopeFields))),
  ];
}

/** The same for a grant and its copies by `sameAs`, and for all grants of a line of a baseline. */
function grantKey(
  rule: string,
  { persona, baseline, service, role, assignment, sameAs, environment }: Grant,
): string {
  const holder = baseline === undefined ? `persona ${persona}` : `baseline ${baseline}`;
  return ['grant', rule, holder, service, role, assignment, sameAs ?? environment].join(' ');
}
const separationKey = (rule: string, separation: string) => `separation ${rule} ${separation}`;
const checkKey = (rule: string, scope: string) => `check ${rule} ${scope}`;

function toRisk({ input, covers, hasEnded, findings, place }: Exception, hasRun: boolean): AcceptedRisk {
  const { rule, reason, by, until } = input;
  return {
    rule,
    reason,
    ...(by !== undefined && { by }),
    ...(until !== undefined && { until }),
    state: hasEnded ? 'ended' : 'accepted',
    covers,
    ...(hasRun && !hasEnded && { findings }),
    ...(place && { place }),
  };
}

function expiredException({ rule, until, reason }: ExceptionInput, place: Place | undefined): Diagnostic {
  return {
    code: 'expired-exception',
    severity: 'error',
    message: `The exception from "${rule}" ended on ${until} (${reason}).`,
    ...(place && { place }),
    hint: 'Fix the finding, or renew the exception with a reason.',
  };
}

function unusedException(rule: string, place: Place | undefined): Diagnostic {
  return {
    code: 'unused-exception',
    severity: 'warning',
    message: `The exception from "${rule}" does not match any finding.`,
    ...(place && { place }),
    hint: 'Remove the exception.',
  };
}
