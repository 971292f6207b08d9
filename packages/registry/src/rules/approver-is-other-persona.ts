import { getEntry } from '../lookup/entries.js';
import { grantFindings } from './grantFindings.js';
import type { Rule } from './rule.js';

export const approverIsOtherPersona: Rule = {
  id: 'approver-is-other-persona',
  group: 'time and approval',
  severity: { recommended: 'error', strict: 'error' },
  title: 'An activation is approved by another persona, and by people.',
  why: 'Approval is a second pair of eyes. Whoever approves for its own persona is the first pair; an agent is none.',
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
      const what = `The activation of ${words.role(role.id)} for ${words.cell(grant)} is approved by`;
      const hint = 'Name another persona, of people, as `approver`.';
      if (approver === persona.id) return { message: `${what} the same persona.`, hint };
      if (getEntry(registry.personas, approver)?.kind !== 'agent') return undefined;
      return { message: `${what} the agent ${words.persona(approver)}.`, hint };
    }),
};
