import { getOrAdd } from '../lookup/getOrAdd.js';
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
    const accesses = new Map<string, string[]>();
    for (const { grant } of grants) {
      // What everybody gets makes nobody alike.
      if (grant.baseline !== undefined) continue;
      const { persona, service, environment, role, assignment, scope = '', condition = '' } = grant;
      const line = [service, environment, role, assignment, scope, condition].join(' ');
      getOrAdd(accesses, persona, () => []).push(line);
    }
    const firstPersonaByAccess = new Map<string, string>();
    for (const { id: persona } of personas) {
      const access = accesses.get(persona)?.sort().join('\n');
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
