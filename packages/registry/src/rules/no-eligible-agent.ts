import { grantFindings } from './grantFindings.js';
import type { Rule } from './rule.js';

export const noEligibleAgent: Rule = {
  id: 'no-eligible-agent',
  group: 'time and approval',
  severity: { recommended: 'error', strict: 'error' },
  title: 'No agent has an eligible assignment.',
  why: 'An eligible role has to be activated with a second factor or a justification. A service principal or managed identity cannot activate a role, so Azure cannot assign an eligible role to it. The line promises something that does not work.',
  source: {
    title: 'Assign Azure resource roles in Privileged Identity Management',
    url: 'https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-assign-roles',
  },
  bad: `
personas: { P009: { name: BuildAgent MLOps, kind: agent } }
services: { aml: { name: Azure Machine Learning } }
access:
  P009:
    aml:
      prod: [{ role: AzureML Data Scientist, assignment: eligible }]
`,
  good: `
personas: { P009: { name: BuildAgent MLOps, kind: agent } }
services: { aml: { name: Azure Machine Learning } }
access:
  P009:
    aml:
      prod: [{ role: AzureML Data Scientist, until: 2027-03-31 }]
`,
  check: (context) =>
    grantFindings(context, ({ grant, persona, role }) => {
      if (persona.kind !== 'agent' || grant.assignment !== 'eligible') return undefined;
      return {
        message: `The agent ${context.words.cell(grant)} is eligible for ${context.words.role(role.id)}, but an agent cannot activate a role.`,
        hint: 'Make the grant active with an end date (`until`), or grant the role to the persona that answers for the agent.',
      };
    }),
};
