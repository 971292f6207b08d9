import type { Subject } from '../model/diagnostic.js';
import type { Grant, Persona } from '../model/registry.js';
import type { Finding } from './finding.js';
import type { GrantFacts, RuleContext } from './rule.js';

/** A finding for each grant for which `test` returns one: of `grants`, or of `writtenGrants` for a rule about what is written. */
export function grantFindings(
  context: RuleContext,
  test: (facts: GrantFacts) => (Pick<Finding, 'message'> & Partial<Finding>) | undefined,
  grants: readonly GrantFacts[] = context.grants,
): Finding[] {
  const findings: Finding[] = [];
  for (const facts of grants) {
    const finding = test(facts);
    if (finding === undefined) continue;
    // The finding is new, and there may be as many as grants: its fields are set instead of copied.
    finding.subject ??= subjectOf(facts.grant);
    finding.at ??= { grant: facts.grant };
    findings.push(finding as Finding);
  }
  return findings;
}

/** What the grants of one line of a baseline share. `undefined` for the grants of a persona itself. */
export function lineOfBaseline({
  baseline,
  service,
  environment,
  role,
  assignment,
}: Grant): string | undefined {
  return baseline === undefined ? undefined : [baseline, service, environment, role, assignment].join(' ');
}

/**
 * Makes a test that is true for one grant of each line of a baseline, and for every other grant. For rules about what is written: a line is written once,
 * for all personas that have it.
 */
export function firstOfBaseline(): (grant: Grant) => boolean {
  const seen = new Set<string>();
  return (grant) => {
    const line = lineOfBaseline(grant);
    if (line === undefined) return true;
    if (seen.has(line)) return false;
    seen.add(line);
    return true;
  };
}

export function subjectOf({ persona, service, environment, role }: Grant): Subject {
  return { persona, service, environment, role };
}

/** Whether people may adopt the persona. A persona of the kind `either` may be adopted by an agent, too. */
export function isForPeople(persona: Persona): boolean {
  return persona.kind !== 'agent';
}
