import { isForPeople } from './grantFindings.js';
import type { Rule } from './rule.js';

export const useGroups: Rule = {
  id: 'use-groups',
  group: 'identity',
  severity: { recommended: 'warning', strict: 'warning' },
  title: 'The identity of a persona of people is a group in the directory.',
  why: 'People adopt a persona and leave it again. With a group, that changes one membership. With a user account, it changes every role assignment, and a forgotten assignment stays.',
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
      // An agent may adopt a persona of the kind `either`, so the identity may be the agent's.
      if (persona.kind === 'either' && kind !== 'user') continue;
      yield {
        message: `The identity of ${words.persona(persona.id)} is of the kind "${kind}", but people adopt the persona.`,
        subject: { persona: persona.id },
        at: { entity: 'persona' },
        suggestion: 'group',
      };
    }
  },
};
