import type { Subject } from '../model/diagnostic.js';
import type { Grant, Persona } from '../model/registry.js';
import type { Finding } from './finding.js';
import type { GrantFacts, RuleContext } from './rule.js';

/** A finding for each grant of which `test` has something to say. */
export function* grantFindings(
  context: RuleContext,
  test: (facts: GrantFacts) => (Pick<Finding, 'message'> & Partial<Finding>) | undefined,
): Iterable<Finding> {
  for (const facts of context.grants) {
    const found = test(facts);
    if (found !== undefined) yield { subject: subjectOf(facts.grant), at: { grant: facts.grant }, ...found };
  }
}

export function subjectOf({ persona, service, environment, role }: Grant): Subject {
  return { persona, service, environment, role };
}

/** Personas that people take on; an agent may as well where the kind is `either`. */
export function isForPeople(persona: Persona): boolean {
  return persona.kind !== 'agent';
}
