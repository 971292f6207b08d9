import { isForPeople } from './grantFindings.js';
import type { Rule } from './rule.js';

export const useGroups: Rule = {
  id: 'use-groups',
  group: 'identity',
  severity: { recommended: 'warning', strict: 'warning' },
  title: 'A persona of people is a group in the directory.',
  why: 'A persona is adopted and left again. With a group, that is a change of membership; with a user account, it is a change of every role assignment, and what is forgotten stays.',
  source: {
    title: 'Azure RBAC best practices: assign roles to groups, not users',
    url: 'https://learn.microsoft.com/azure/role-based-access-control/best-practices#assign-roles-to-groups-not-users',
  },
  needs: ['identities'],
  bad: `
personas:
  P004: { name: Data Scientist, kind: person, identity: { kind: user, name: jane-doe } }
`,
  good: `
personas:
  P004: { name: Data Scientist, kind: person, identity: { kind: group, name: 'grp-data-scientists-\${env}' } }
`,
  *check({ personas, words }) {
    for (const persona of personas) {
      const kind = persona.identity?.kind;
      if (kind === undefined || kind === 'group' || !isForPeople(persona)) continue;
      // A persona that an agent may adopt as well can have the agent's identity.
      if (persona.kind === 'either' && kind !== 'user') continue;
      yield {
        message: `The identity of ${words.persona(persona.id)} is of the kind "${kind}", and people take the persona on.`,
        subject: { persona: persona.id },
        at: { entity: 'persona' },
        suggestion: 'group',
      };
    }
  },
};
