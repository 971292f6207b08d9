import { quote } from '../lookup/quote.js';
import { findIneligible } from './findIneligible.js';
import { grantFindings } from './grantFindings.js';
import type { Rule } from './rule.js';

export const eligibleWhereUnknown: Rule = {
  id: 'eligible-where-unknown',
  group: 'time and approval',
  severity: { recommended: 'warning', strict: 'error' },
  title: 'A role is eligible only in a system that knows eligible assignments.',
  why: 'Privileged Identity Management activates roles of Azure and of Microsoft Entra ID. A role of GitHub or of a database has no such switch: whoever holds it, holds it all day. The page would promise an activation that nobody asks for. It is different where a group holds the role, because the membership of a group can be eligible.',
  source: {
    title: 'What is Privileged Identity Management?',
    url: 'https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-configure',
  },
  needs: ['identities'],
  aggregate: {
    by: ['service', 'role'],
    message: ({ list, subject }, { words }) =>
      `${words.role(subject.role ?? '')} on ${words.service(subject.service ?? '')} cannot be eligible, but is for ${list}.`,
  },
  bad: `
personas: { P005: { name: MLOps engineer } }
services: { repo: { name: GitHub, system: github } }
access:
  P005:
    repo:
      prod: [{ role: Maintain, assignment: eligible }]
`,
  good: `
personas: { P005: { name: MLOps engineer } }
services: { repo: { name: GitHub, system: github } }
access:
  P005:
    repo:
      prod: [{ role: Maintain, until: 2027-03-31 }]
`,
  check: (context) =>
    grantFindings(context, ({ grant, persona, role }) => {
      // The rule no-eligible-agent reports agents, which cannot activate a role in any system.
      if (grant.assignment !== 'eligible' || persona.kind === 'agent') return undefined;
      const { words, registry } = context;
      const system = findIneligible({ grant, role, persona }, registry);
      if (system === undefined) return undefined;
      return {
        message: `${words.cell(grant)} is eligible for ${words.role(role.id)}, but ${quote(system.name)} knows no eligible assignments.`,
        item: `${persona.id} in ${words.environment(grant.environment)}`,
        hint: 'Make the grant active with an end date (`until`), or write the group whose membership is eligible as `identity` of the persona.',
      };
    }),
};
