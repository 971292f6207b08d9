import type { ExceptionInput } from '../model/data.js';
import type { Diagnostic, Place } from '../model/diagnostic.js';
import type { Grant, Registry } from '../model/registry.js';
import type { Finding } from '../rules/finding.js';
import { getRule } from '../rules/index.js';
import { createScopeResolver, fieldsOf, toScopeKey } from './exceptionScope.js';
import { unknownRule } from './resolveRules.js';

/** The exceptions of a registry, ready to be asked about findings. */
export interface Exceptions {
  /** Whether the finding is accepted; remembers that the exception was of use. */
  accept(rule: string, finding: Finding): boolean;
  /** A warning for each exception that has accepted nothing; ask after all findings, with the rules that have run. */
  unused(ranRules: ReadonlySet<string>): Diagnostic[];
  /** What is wrong with the exceptions themselves. */
  diagnostics: Diagnostic[];
}

/** Where exceptions stand. */
export interface ExceptionPlaces {
  check(...path: (string | number)[]): Place | undefined;
  separation(id: string, ...path: (string | number)[]): Place | undefined;
  grant(grant: Grant, ...path: (string | number)[]): Place | undefined;
}

interface WrittenException {
  /** Rule and what it is on: equal to that of the findings it accepts. */
  key: string;
  input: ExceptionInput;
  place: Place | undefined;
}
interface Exception {
  rule: string;
  place: Place | undefined;
  isUsed: boolean;
}

/**
 * Exceptions stand on a grant, on a separation of duties, and under `check.exceptions`, there for everything or for a persona, service or
 * the like. One that has expired accepts nothing and is an error; without a date that counts as today none expires.
 */
export function collectExceptions(
  registry: Registry,
  today: string | undefined,
  places: ExceptionPlaces,
): Exceptions {
  const { written, fields, diagnostics } = readExceptions(registry, places);
  const exceptions = new Map<string, Exception>();
  for (const { key, input, place } of written) {
    const problem = problemOf(input, today, place);
    if (problem !== undefined) diagnostics.push(problem);
    else if (!exceptions.has(key)) exceptions.set(key, { rule: input.rule, place, isUsed: false });
  }
  const exceptedRules = new Set([...exceptions.values()].map(({ rule }) => rule));
  return {
    diagnostics,
    accept(rule, finding) {
      if (!exceptedRules.has(rule)) return false;
      const exception = keysOf(rule, finding, fields)
        .map((key) => exceptions.get(key))
        .find((candidate) => candidate !== undefined);
      if (exception !== undefined) exception.isUsed = true;
      return exception !== undefined;
    },
    unused: (ranRules) =>
      [...exceptions.values()]
        .filter(({ rule, isUsed }) => !isUsed && ranRules.has(rule))
        .map(({ rule, place }) => unusedException(rule, place)),
  };
}

/** All exceptions, and which combinations of fields those under `check` use: a handful, so that a finding is looked up and not searched. */
function readExceptions(registry: Registry, places: ExceptionPlaces) {
  const written: WrittenException[] = [];
  const fields = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const grant of registry.grants) {
    // A cell that repeats another one repeats its exceptions, which are written once.
    if (grant.sameAs !== undefined) continue;
    for (const [index, input] of grant.exceptions.entries()) {
      written.push({
        key: grantKey(input.rule, grant),
        input,
        place: places.grant(grant, 'exceptions', index),
      });
    }
  }
  for (const { id, exceptions } of Object.values(registry.separationOfDuties)) {
    for (const [index, input] of exceptions.entries()) {
      const place = places.separation(id, 'exceptions', index);
      written.push({ key: separationKey(input.rule, id), input, place });
    }
  }
  const resolveScope = createScopeResolver(registry);
  for (const [index, input] of (registry.check.exceptions ?? []).entries()) {
    const scope = resolveScope(input, (field) => places.check('exceptions', index, field));
    diagnostics.push(...scope.diagnostics);
    if (scope.value === undefined) continue;
    const used = fieldsOf(scope.value);
    fields.add(used);
    written.push({
      key: checkKey(input.rule, toScopeKey(scope.value, used)),
      input,
      place: places.check('exceptions', index),
    });
  }
  return { written, fields, diagnostics };
}

function keysOf(rule: string, { at, subject }: Finding, fields: ReadonlySet<string>): string[] {
  return [
    ...(at !== undefined && 'grant' in at ? [grantKey(rule, at.grant)] : []),
    ...(subject.separation === undefined ? [] : [separationKey(rule, subject.separation)]),
    ...[...fields].map((used) => checkKey(rule, toScopeKey(subject, used))),
  ];
}

/** Equal for a grant and its copies by `sameAs`. */
function grantKey(rule: string, { persona, service, role, sameAs, environment }: Grant): string {
  return ['grant', rule, persona, service, role, sameAs ?? environment].join(' ');
}
const separationKey = (rule: string, separation: string) => `separation ${rule} ${separation}`;
const checkKey = (rule: string, scope: string) => `check ${rule} ${scope}`;

function problemOf(
  { rule, until, reason }: ExceptionInput,
  today: string | undefined,
  place: Place | undefined,
): Diagnostic | undefined {
  if (getRule(rule) === undefined) {
    return unknownRule(rule, place && { ...place, path: [...(place.path ?? []), 'rule'] });
  }
  // ISO dates sort as texts.
  if (today === undefined || until === undefined || until >= today) return undefined;
  return {
    code: 'expired-exception',
    severity: 'error',
    message: `The exception from "${rule}" ended on ${until} (${reason}).`,
    ...(place && { place }),
    hint: 'Mend what it excepts, or renew it with a reason.',
  };
}

function unusedException(rule: string, place: Place | undefined): Diagnostic {
  return {
    code: 'unused-exception',
    severity: 'warning',
    message: `The exception from "${rule}" excepts nothing.`,
    ...(place && { place }),
    hint: 'Take it out.',
  };
}
