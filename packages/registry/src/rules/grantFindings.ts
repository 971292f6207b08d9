import type { Subject } from '../model/diagnostic.js';
import type { Grant, Persona } from '../model/registry.js';
import type { Finding } from './finding.js';
import type { GrantFacts, RuleContext } from './rule.js';

/** Yields a finding for each grant for which `test` returns one: of `grants`, or of `writtenGrants` for a rule about what is written. */
export function* grantFindings(
  context: RuleContext,
  test: (facts: GrantFacts) => (Pick<Finding, 'message'> & Partial<Finding>) | undefined,
  grants: readonly GrantFacts[] = context.grants,
): Iterable<Finding> {
  for (const facts of grants) {
    const finding = test(facts);
    if (finding !== undefined)
      yield { subject: subjectOf(facts.grant), at: { grant: facts.grant }, ...finding };
  }
}

/** Makes a test that is true for one grant of each line of a baseline, and for every other grant. A baseline ends once, for all that have it. */
export function firstOfBaseline(): (grant: Grant) => boolean {
  const seen = new Set<string>();
  return ({ baseline, service, environment, role }) => {
    if (baseline === undefined) return true;
    const line = [baseline, service, environment, role].join(' ');
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
