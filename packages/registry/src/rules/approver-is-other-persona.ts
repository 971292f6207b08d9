import { getEntry } from '../lookup/entries.js';
import { grantFindings } from './grantFindings.js';
import type { Rule } from './rule.js';

export const approverIsOtherPersona: Rule = {
  id: 'approver-is-other-persona',
  group: 'time and approval',
  severity: { recommended: 'error', strict: 'error' },
  title: 'The approver of an activation is another persona, and a persona of people.',
  why: 'Approval is a second pair of eyes. A persona that approves its own activation is the first pair again. An agent is no pair of eyes at all.',
  source: {
    title: 'Approve activation requests in Privileged Identity Management',
    url: 'https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-approval-workflow',
  },
  bad: `
personas: { P005: { name: MLOps engineer } }
services: { aml: { name: Azure Machine Learning } }
access:
  P005:
    aml:
      prod: [{ role: AzureML Data Scientist, assignment: eligible, activation: { approver: P005 } }]
`,
  good: `
personas: { P005: { name: MLOps engineer }, P010: { name: Product Manager } }
services: { aml: { name: Azure Machine Learning } }
access:
  P005:
    aml:
      prod: [{ role: AzureML Data Scientist, assignment: eligible, activation: { approver: P010 } }]
`,
  check: (context) =>
    grantFindings(context, ({ grant, persona, role }) => {
      const approver = grant.activation?.approver;
      if (approver === undefined) return undefined;
      const { words, registry } = context;
      const isApprovedBy = `The activation of ${words.role(role.id)} for ${words.cell(grant)} is approved by`;
      const hint = 'Set `approver` to another persona of people.';
      if (approver === persona.id) return { message: `${isApprovedBy} the same persona.`, hint };
      if (getEntry(registry.personas, approver)?.kind !== 'agent') return undefined;
      return { message: `${isApprovedBy} the agent ${words.persona(approver)}.`, hint };
    }),
};
