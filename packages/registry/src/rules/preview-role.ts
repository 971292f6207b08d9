import { grantFindings } from './grantFindings.js';
import type { Rule } from './rule.js';

export const previewRole: Rule = {
  id: 'preview-role',
  group: 'integrity',
  severity: { recommended: 'off', strict: 'info' },
  title: 'No access relies on a role in preview.',
  why: 'A role in preview may get another name, allow something else, or disappear. Access that relies on it must be reviewed again.',
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
