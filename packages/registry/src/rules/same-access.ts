import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Grant } from '../model/registry.js';
import type { Rule } from './rule.js';

export const sameAccess: Rule = {
  id: 'same-access',
  group: 'gaps and size',
  severity: { recommended: 'off', strict: 'info' },
  title: 'No two personas have the same access.',
  why: 'Two personas with the same access may be better as one persona. If there are other reasons to have two, that is fine; write the reasons down.',
  source: { title: 'Introduction to Personas in AI, tradeoff of few personas and many' },
  bad: `
personas: { P001: { name: Data Engineer }, P002: { name: Analyst Data Engineer } }
services: { storage: { name: Azure Storage } }
access:
  P001: { storage: { dev: [Storage Blob Data Contributor] } }
  P002: { storage: { dev: [Storage Blob Data Contributor] } }
`,
  good: `
personas: { P001: { name: Data Engineer }, P002: { name: Analyst Data Engineer } }
services: { storage: { name: Azure Storage } }
access:
  P001: { storage: { dev: [Storage Blob Data Contributor] } }
  P002: { storage: { dev: [Storage Blob Data Reader] } }
`,
  *check({ personas, grants, words }) {
    const accesses = new Map<string, number[]>();
    const numberOf = createNumbers();
    for (const { grant } of grants) {
      // What everybody gets makes nobody alike.
      if (grant.baseline !== undefined) continue;
      getOrAdd(accesses, grant.persona, () => []).push(numberOf(grant));
    }
    const firstPersonaByAccess = new Map<string, string>();
    for (const { id: persona } of personas) {
      const access = accesses
        .get(persona)
        ?.sort((a, b) => a - b)
        .join(' ');
      if (access === undefined) continue;
      const other = firstPersonaByAccess.get(access);
      if (other === undefined) {
        firstPersonaByAccess.set(access, persona);
        continue;
      }
      yield {
        message: `${words.persona(persona)} has the same access as ${words.persona(other)}.`,
        subject: { persona },
        at: { entity: 'persona' },
        hint: 'Merge the two personas, or write in their summaries how they differ.',
      };
    }
  },
};

/** Makes a function that gives equal numbers to grants that differ in nothing but the persona and the dates. Numbers are compared faster than texts. */
function createNumbers(): (grant: Grant) => number {
  const byService = new Map<string, Map<string, Map<string, number>>>();
  let count = 0;
  return ({ service, environment, role, assignment, scope, condition }) => {
    const byEnvironment = getOrAdd(byService, service, () => new Map<string, Map<string, number>>());
    const byRole = getOrAdd(byEnvironment, environment, () => new Map<string, number>());
    const isPlain = assignment === 'active' && scope === undefined && condition === undefined;
    const key = isPlain ? role : [role, assignment, scope, condition].join(' ');
    return getOrAdd(byRole, key, () => count++);
  };
}
