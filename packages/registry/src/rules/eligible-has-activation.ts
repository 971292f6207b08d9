import { grantFindings } from './grantFindings.js';
import type { Rule } from './rule.js';

export const eligibleHasActivation: Rule = {
  id: 'eligible-has-activation',
  group: 'time and approval',
  severity: { recommended: 'off', strict: 'warning' },
  title: 'An eligible role says how long it is activated for, and what the activation requires.',
  why: 'Eligible access is only as strong as its activation. Without an approver or a requirement, and without a maximum duration, it is standing access with one more click.',
  source: {
    title: 'Configure Azure resource role settings in Privileged Identity Management',
    url: 'https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-configure-role-settings',
  },
  bad: `
personas: { P005: { name: MLOps engineer } }
services: { aml: { name: Azure Machine Learning } }
access:
  P005:
    aml:
      prod: [{ role: AzureML Data Scientist, assignment: eligible }]
`,
  good: `
personas: { P005: { name: MLOps engineer } }
services: { aml: { name: Azure Machine Learning } }
access:
  P005:
    aml:
      prod:
        - role: AzureML Data Scientist
          assignment: eligible
          activation: { maxDuration: PT4H, require: [mfa, justification] }
`,
  check: (context) =>
    grantFindings(context, ({ grant, role }) => {
      if (grant.assignment !== 'eligible') return undefined;
      const missing = [
        grant.activation?.maxDuration === undefined && '`maxDuration`',
        grant.activation?.approver === undefined &&
          !grant.activation?.require.length &&
          '`approver` or `require`',
      ].filter((text) => text !== false);
      if (missing.length === 0) return undefined;
      return {
        message: `The eligible role ${context.words.role(role.id)} of ${context.words.cell(grant)} does not say how it is activated.`,
        hint: `Add ${missing.join(' and ')} under \`activation\`.`,
      };
    }),
};
