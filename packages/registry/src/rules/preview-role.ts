import { grantFindings } from './grantFindings.js';
import type { Rule } from './rule.js';

export const previewRole: Rule = {
  id: 'preview-role',
  group: 'integrity',
  severity: { recommended: 'off', strict: 'info' },
  title: 'Roles in preview are not relied on.',
  why: 'A role in preview may change what it allows, its name, or go. Access that rests on it is to be looked at again.',
  source: {
    title: 'Azure built-in roles',
    url: 'https://learn.microsoft.com/azure/role-based-access-control/built-in-roles',
  },
  aggregate: {
    by: ['role'],
    message: ({ list, subject }, { words }) =>
      `${words.role(subject.role ?? '')} is a role in preview, granted to ${list}.`,
  },
  bad: `
personas: { P009: { name: BuildAgent MLOps, kind: agent } }
services: { aml: { name: Azure Machine Learning } }
access:
  P009:
    aml:
      dev: [AzureML Metrics Writer (preview)]
`,
  good: `
personas: { P009: { name: BuildAgent MLOps, kind: agent } }
services: { aml: { name: Azure Machine Learning } }
access:
  P009:
    aml:
      dev: [AzureML Data Scientist]
`,
  check: (context) =>
    grantFindings(context, ({ grant, role }) => {
      if (role.preview !== true) return undefined;
      const cell = context.words.cell(grant);
      return {
        message: `${context.words.role(role.id)} is a role in preview, granted to ${cell}.`,
        item: cell,
      };
    }),
};
