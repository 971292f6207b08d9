import type { FoundReference } from '../lookup/findReference.js';
import { quote } from '../lookup/quote.js';
import { suggest } from '../lookup/suggest.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import { CATEGORIES, PERSONA_KINDS } from '../model/enums.js';
import { isKindWith, KINDS, type NamedKind, type PartedKind } from '../model/kinds.js';
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

/** What is wrong with a request's references and filter values. The directive's own mistakes are the grammar's to report. */
export function checkRequest(request: ViewRequest, names: NameLookup): Diagnostic[] {
  return resolveRequest(request, names).diagnostics;
}

/**
 * The same request in canonical words: references and filter values are ids (`mlops/train` for a part).
 * Without a value when something in it means nothing, or more than one thing; all problems of the request at once.
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
    case 'process-map':
    case 'architecture-map': {
      const kind = request.kind === 'process-map' ? 'process' : 'architecture';
      const ref = resolveReference(kind, request.ref, names, problems);
      return { ...request, ref, filter: resolveFilter(request.filter, names, problems) };
    }
    case 'persona-table':
    case 'persona-cards':
    case 'access-table':
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
  const found = names.find(kind, text);
  if ('id' in found) return found.id;
  problems.push(referenceProblem(kind, text, found, names));
  return text;
}

function resolveFilter(filter: Filter, names: NameLookup, problems: Diagnostic[]): Filter {
  const resolved: Filter = {};
  for (const name of FILTER_NAMES) {
    const values = filter[name];
    if (values === undefined || values.length === 0) continue;
    resolved[name] = values.map(({ value, negate }): FilterValue => {
      const canonical = resolveFilterValue(name, value, names, problems);
      return negate ? { value: canonical, negate } : { value: canonical };
    });
  }
  return resolved;
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
    message: `${quote(text)} is no value of the filter "${name}".`,
    valid,
    ...optionalSuggestion(suggest(text, valid)),
  });
  return text;
}

/** The whole text is tried first (`CI/CD` is a name), then each `/` from the last one as the start of a part. */
function resolveParted(kind: PartedKind, text: string, names: NameLookup, problems: Diagnostic[]): string {
  const whole = names.find(kind, text);
  if ('id' in whole) return whole.id;
  if (!('candidates' in whole)) {
    for (let slash = text.lastIndexOf('/'); slash > 0; slash = text.lastIndexOf('/', slash - 1)) {
      const owner = names.find(kind, text.slice(0, slash).trim());
      if ('id' in owner)
        return `${owner.id}/${resolvePart(kind, owner.id, text.slice(slash + 1).trim(), names, problems)}`;
    }
  }
  problems.push(referenceProblem(kind, text, whole, names));
  return text;
}

function resolvePart(
  kind: PartedKind,
  id: string,
  text: string,
  names: NameLookup,
  problems: Diagnostic[],
): string {
  const found = names.findPart(kind, id, text);
  if ('id' in found) return found.id;
  const part = KINDS[kind].parts.what;
  problems.push(
    'candidates' in found
      ? ambiguous(text, `${part} of the ${kind} "${id}"`, found.candidates)
      : {
          code: 'unknown-reference',
          severity: 'error',
          message: `The ${kind} "${id}" has no ${part} ${quote(text)}.`,
          valid: names.validParts(kind, id),
          ...optionalSuggestion(found.suggestion),
        },
  );
  return text;
}

function referenceProblem(
  kind: NamedKind,
  text: string,
  found: Exclude<FoundReference, { id: string }>,
  names: NameLookup,
): Diagnostic {
  if ('candidates' in found) return ambiguous(text, kind, found.candidates);
  return {
    code: 'unknown-reference',
    severity: 'error',
    message: `There is no ${kind} ${quote(text)}.`,
    valid: names.valid(kind),
    ...optionalSuggestion(found.suggestion),
    hint: `Write an id, name or alias that exists, or add it to \`${KINDS[kind].section}\`.`,
  };
}

function ambiguous(text: string, what: string, candidates: readonly string[]): Diagnostic {
  return {
    code: 'ambiguous-reference',
    severity: 'error',
    message: `${quote(text)} means more than one ${what}.`,
    valid: candidates,
    hint: 'Write the id of the one that is meant.',
  };
}

function checkGaps(gaps: readonly string[], problems: Diagnostic[]): string[] {
  const valid: readonly string[] = GAP_RULES;
  const distinct = [...new Set(gaps)];
  for (const gap of distinct) {
    if (valid.includes(gap)) continue;
    problems.push({
      code: 'unknown-gap',
      severity: 'error',
      message: `${quote(gap)} is no kind of gap.`,
      valid,
      ...optionalSuggestion(suggest(gap, valid)),
      hint: 'Kinds of gaps are called like the rules that find them.',
    });
  }
  return distinct;
}

const optionalSuggestion = (suggestion: string | undefined) =>
  suggestion === undefined ? {} : { suggestion };
