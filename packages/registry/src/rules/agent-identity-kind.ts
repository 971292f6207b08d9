import type { IdentityKind } from '../model/enums.js';
import type { Rule } from './rule.js';

const AGENT_KINDS: readonly IdentityKind[] = [
  'managed-identity',
  'workload-identity',
  'agent-identity',
  'service-principal',
];

export const agentIdentityKind: Rule = {
  id: 'agent-identity-kind',
  group: 'identity',
  severity: { recommended: 'error', strict: 'error' },
  title: 'An agent with access has an identity of its own, which is not a user or a group.',
  why: 'A process that signs in as a user has a password that somebody knows, and is indistinguishable from that person in the logs. A managed or federated identity has no secret to leak and no second owner.',
  source: {
    title: 'Managed identities for Azure resources',
    url: 'https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/overview',
  },
  needs: ['identities'],
  bad: `
personas:
  P009: { name: BuildAgent MLOps, kind: agent, identity: { kind: user, name: svc-build } }
`,
  good: `
personas:
  P009: { name: BuildAgent MLOps, kind: agent, identity: { kind: managed-identity, name: 'id-build-\${env}' } }
`,
  *check({ personas, words, accessOf }) {
    for (const { id, kind, identity } of personas) {
      if (kind !== 'agent' || (identity !== undefined && AGENT_KINDS.includes(identity.kind))) continue;
      const hasAccess = [...accessOf(id).values()].some((row) =>
        [...row.values()].some(({ state }) => state === 'granted'),
      );
      if (identity === undefined && !hasAccess) continue;
      yield {
        message:
          identity === undefined
            ? `The agent ${words.persona(id)} has access, but its identity is not documented.`
            : `The identity of the agent ${words.persona(id)} is of the kind "${identity.kind}".`,
        subject: { persona: id },
        at: { entity: 'persona' },
        valid: AGENT_KINDS,
        hint: 'Give the persona an `identity` of one of these kinds.',
      };
    }
  },
};
