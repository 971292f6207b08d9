import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Diagnostic, Place, Subject } from '../model/diagnostic.js';
import type { Severity } from '../model/enums.js';
import type { Finding, SubjectField } from '../rules/finding.js';
import { lineOfBaseline } from '../rules/grantFindings.js';
import type { Rule, RuleContext } from '../rules/rule.js';

/** The most other places that an aggregated finding names. Nobody looks at more places one by one. */
const MAX_RELATED = 20;

interface Details {
  rule: Rule;
  severity: Severity;
  context: RuleContext;
  placeOf(finding: Finding): Place | undefined;
}

/** The findings of one rule as diagnostics. A rule with `aggregate` gives one diagnostic per group of findings. */
export function toDiagnostics(findings: readonly Finding[], details: Details): Diagnostic[] {
  const { aggregate } = details.rule;
  if (aggregate === undefined) return joinBaselines(findings, details);
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    let key = '';
    for (const field of aggregate.by) key += `${finding.subject[field] ?? ''} `;
    getOrAdd(groups, key, () => []).push(finding);
  }
  return [...groups.values()].map((group) => joinFindings(group, aggregate, details));
}

/** One diagnostic for a line of a baseline, however many personas have it: the line is the cause. One diagnostic for each other finding. */
function joinBaselines(findings: readonly Finding[], details: Details): Diagnostic[] {
  const groups: Finding[][] = [];
  const groupsByLine = new Map<string, Finding[]>();
  for (const finding of findings) {
    const line = lineOf(finding);
    const known = line === undefined ? undefined : groupsByLine.get(line);
    if (known !== undefined) {
      known.push(finding);
      continue;
    }
    const group = [finding];
    groups.push(group);
    if (line !== undefined) groupsByLine.set(line, group);
  }
  return groups.map((group) => {
    const [first] = group;
    if (first === undefined) throw new Error('A group of findings must not be empty.');
    const diagnostic = toDiagnostic(first, details);
    const others = group.length - 1;
    if (others === 0) return diagnostic;
    const { message } = diagnostic;
    const more = `${others} more ${others === 1 ? 'persona' : 'personas'}`;
    return {
      ...diagnostic,
      message: `${message.slice(0, -1)}; the same holds for ${more} with this baseline.`,
      subjects: group.map(({ subject }) => subject),
    };
  });
}

const lineOf = ({ at }: Finding): string | undefined =>
  at !== undefined && 'grant' in at ? lineOfBaseline(at.grant) : undefined;

function joinFindings(
  group: readonly Finding[],
  aggregate: NonNullable<Rule['aggregate']>,
  details: Details,
): Diagnostic {
  const [first] = group;
  if (first === undefined) throw new Error('A group of findings must not be empty.');
  const diagnostic = toDiagnostic(first, details);
  if (group.length === 1) return diagnostic;
  const { context } = details;
  const list = context.words.list(group.flatMap(({ item }) => item ?? []));
  const related = group.slice(1, MAX_RELATED + 1).flatMap((finding) => {
    const place = details.placeOf(finding);
    return place === undefined ? [] : [{ message: finding.message, place }];
  });
  return {
    ...diagnostic,
    message: aggregate.message(
      { count: group.length, list, subject: pick(first.subject, aggregate.by) },
      context,
    ),
    ...(related.length > 0 && { related }),
    subjects: group.map(({ subject }) => subject),
  };
}

function toDiagnostic(finding: Finding, { rule, severity, placeOf }: Details): Diagnostic {
  const { message, valid, suggestion, subject } = finding;
  const place = placeOf(finding);
  const accept = acceptHint(finding, rule);
  const hint = finding.hint !== undefined && accept !== undefined ? `${finding.hint} ${accept}` : undefined;
  const diagnostic: Diagnostic = { code: rule.id, severity, message };
  if (place !== undefined) diagnostic.place = place;
  if (valid !== undefined) diagnostic.valid = valid;
  if (suggestion !== undefined) diagnostic.suggestion = suggestion;
  const hints = hint ?? finding.hint ?? accept;
  if (hints !== undefined) diagnostic.hint = hints;
  diagnostic.subjects = [subject];
  return diagnostic;
}

/** The hint how to accept the finding. Findings of the group `integrity` are contradictions, which must be fixed, so they have no such hint. */
function acceptHint({ at }: Finding, { id, group }: Rule): string | undefined {
  if (group === 'integrity') return undefined;
  const where = at !== undefined && 'grant' in at ? 'on the grant' : 'under `check`';
  return `Or accept the finding ${where}: \`exceptions: [{ rule: ${id}, reason: … }]\`.`;
}

function pick(subject: Subject, fields: readonly SubjectField[]): Subject {
  return Object.fromEntries(fields.map((field) => [field, subject[field]]));
}
