import { findPart, toWrongWhole } from '../lookup/findPart.js';
import { quote } from '../lookup/quote.js';
import { separatorHint } from '../lookup/separatorHint.js';
import { toSuggestion } from '../lookup/suggest.js';
import { toEntityProblem, toPartProblem } from '../lookup/toReferenceProblem.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { CATEGORIES, PERSONA_KINDS } from '../model/enums.js';
import { isKindWith, type NamedKind, type PartedKind } from '../model/kinds.js';
import {
  FILTER_NAMES,
  type Filter,
  type FilterName,
  type FilterValue,
  GAP_RULES,
  type ViewRequest,
} from '../model/request.js';
import type { NameLookup } from './names.js';

const WORDS = { kind: PERSONA_KINDS, category: CATEGORIES };

/** The problems of a request's references and filter values. The grammar reports mistakes of the directive itself. */
export function checkRequest(request: ViewRequest, names: NameLookup): Diagnostic[] {
  return resolveRequest(request, names).diagnostics;
}

/**
 * The same request in canonical words: references and filter values are ids (`mlops/train` for a part).
 * The outcome has no value when a reference or filter value is unknown or ambiguous. It holds all problems of the request at once.
 */
export function resolveRequest(request: ViewRequest, names: NameLookup): Outcome<ViewRequest> {
  const diagnostics: Diagnostic[] = [];
  const value = resolveParts(request, names, diagnostics);
  return diagnostics.length === 0 ? { value, diagnostics } : { diagnostics };
}

function resolveParts(request: ViewRequest, names: NameLookup, problems: Diagnostic[]): ViewRequest {
  switch (request.kind) {
    case 'persona-card':
    case 'persona-link':
      return { ...request, ref: resolveReference('persona', request.ref, names, problems) };
    case 'service-link':
    case 'service-card':
      return { ...request, ref: resolveReference('service', request.ref, names, problems) };
    case 'person-link':
    case 'person-card':
      return { ...request, ref: resolveReference('person', request.ref, names, problems) };
    case 'team-link':
    case 'team-card':
      return { ...request, ref: resolveReference('team', request.ref, names, problems) };
    case 'process-map':
    case 'architecture-map': {
      const kind = request.kind === 'process-map' ? 'process' : 'architecture';
      const ref = resolveReference(kind, request.ref, names, problems);
      return { ...request, ref, filter: resolveFilter(request.filter, names, problems) };
    }
    case 'persona-table':
    case 'persona-cards':
    case 'access-table':
    case 'people':
    case 'persona-matrix':
    case 'team-map':
    case 'interaction-map':
      return { ...request, filter: resolveFilter(request.filter, names, problems) };
    case 'coverage': {
      const filter = resolveFilter(request.filter, names, problems);
      const gaps = request.gaps && checkGaps(request.gaps, problems);
      return { ...request, filter, ...(gaps && { gaps }) };
    }
    case 'problem':
      return request;
  }
}

function resolveReference(kind: NamedKind, text: string, names: NameLookup, problems: Diagnostic[]): string {
  const match = names.lookUp(kind, text);
  if (match !== undefined && 'id' in match) return match.id;
  const problem = toEntityProblem(kind, text, names.indexOf(kind));
  problems.push(kind === 'person' ? withPeopleHint(problem) : problem);
  return text;
}

/** The pages know only the people who are shown, so the data may have the person. */
const withPeopleHint = (problem: Diagnostic): Diagnostic => ({
  ...problem,
  hint: [problem.hint, 'Documents cannot name people who are not published.'].filter(Boolean).join(' '),
});

function resolveFilter(filter: Filter, names: NameLookup, problems: Diagnostic[]): Filter {
  const resolvedFilter: Filter = {};
  for (const name of FILTER_NAMES) {
    const values = filter[name];
    if (values === undefined || values.length === 0) continue;
    resolvedFilter[name] = values.map(({ value, negate }): FilterValue => {
      const canonical = resolveFilterValue(name, value, names, problems);
      return negate ? { value: canonical, negate } : { value: canonical };
    });
  }
  return resolvedFilter;
}

function resolveFilterValue(
  name: FilterName,
  text: string,
  names: NameLookup,
  problems: Diagnostic[],
): string {
  if (name === 'kind' || name === 'category') return resolveWord(name, text, problems);
  if (isKindWith('parts', name)) return resolveParted(name, text, names, problems);
  return resolveReference(name, text, names, problems);
}

function resolveWord(name: 'kind' | 'category', text: string, problems: Diagnostic[]): string {
  const word = text.toLowerCase();
  const valid: readonly string[] = WORDS[name];
  if (valid.includes(word)) return word;
  problems.push({
    code: 'unknown-filter-value',
    severity: 'error',
    message: `${quote(text)} is not a value of the filter "${name}".`,
    valid,
    ...toSuggestion(text, valid),
    ...optionalHint(separatorHint(text)),
  });
  return text;
}

function resolveParted(kind: PartedKind, text: string, names: NameLookup, problems: Diagnostic[]): string {
  const exact = names.lookUp(kind, text);
  if (exact !== undefined && 'id' in exact) return exact.id;
  const wholes = names.indexOf(kind);
  const match = findPart(text, wholes, (id) => names.partsOf(kind, id));
  if (!('missing' in match)) return match.part === undefined ? match.id : `${match.id}/${match.part}`;
  problems.push(
    match.missing === 'part'
      ? toPartProblem(kind, match.id, match.text, names.partsOf(kind, match.id))
      : toEntityProblem(kind, toWrongWhole(text, wholes), wholes),
  );
  return text;
}

function checkGaps(gaps: readonly string[], problems: Diagnostic[]): string[] {
  const valid: readonly string[] = GAP_RULES;
  const distinct = [...new Set(gaps)];
  for (const gap of distinct) {
    if (valid.includes(gap)) continue;
    problems.push({
      code: 'unknown-gap',
      severity: 'error',
      message: `${quote(gap)} is not a kind of gap.`,
      valid,
      ...toSuggestion(gap, valid),
      hint: separatorHint(gap) ?? 'A kind of gap has the same name as the rule that finds it.',
    });
  }
  return distinct;
}

const optionalHint = (hint: string | undefined) => (hint === undefined ? {} : { hint });
