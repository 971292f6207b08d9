import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Rule } from './rule.js';

export const sharedIdentity: Rule = {
  id: 'shared-identity',
  group: 'identity',
  severity: { recommended: 'off', strict: 'warning' },
  title: 'No two personas share an identity.',
  why: 'Access is given to identities. Two personas with one identity have the access of both, whatever the page says about each.',
  source: {
    title: 'NIST SP 800-53, IA-2 and AC-6',
    url: 'https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final',
  },
  needs: ['identities'],
  bad: `
personas:
  P008: { name: Unittest Writer, kind: agent, identity: { kind: managed-identity, name: id-agents } }
  P009: { name: BuildAgent MLOps, kind: agent, identity: { kind: managed-identity, name: id-agents } }
`,
  good: `
personas:
  P008: { name: Unittest Writer, kind: agent, identity: { kind: managed-identity, name: id-tests } }
  P009: { name: BuildAgent MLOps, kind: agent, identity: { kind: managed-identity, name: id-build } }
`,
  *check({ personas, words }) {
    const holders = new Map<string, string[]>();
    for (const { id, identity } of personas) {
      if (identity?.name !== undefined) getOrAdd(holders, identity.name.toLowerCase(), () => []).push(id);
    }
    for (const [name, ids] of holders) {
      const [first, ...others] = ids;
      for (const persona of others) {
        yield {
          message: `${words.persona(persona)} has the same identity as ${words.persona(first ?? '')}, "${name}".`,
          subject: { persona },
          at: { entity: 'persona' },
          hint: 'Give each persona an identity of its own, or make them one persona.',
        };
      }
    }
  },
};
