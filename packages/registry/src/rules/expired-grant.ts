import { firstOfBaseline, grantFindings } from './grantFindings.js';
import type { Rule } from './rule.js';

export const expiredGrant: Rule = {
  id: 'expired-grant',
  group: 'time and approval',
  severity: { recommended: 'warning', strict: 'warning' },
  title: 'No grant has ended.',
  why: 'After its last day the assignment is gone, or should be. Either the page shows access that nobody has, or somebody has access that nobody intended.',
  source: {
    title: 'Azure RBAC best practices',
    url: 'https://learn.microsoft.com/azure/role-based-access-control/best-practices',
  },
  needs: ['today'],
  aggregate: {
    by: ['persona', 'service'],
    message: ({ count, list, subject }, { words }) =>
      `${count} roles of ${words.cell(subject)} have ended: ${list}.`,
  },
  bad: `
check: { today: 2026-11-24 }
personas: { P004: { name: Data Scientist } }
services: { aml: { name: Azure Machine Learning } }
access:
  P004:
    aml:
      dev: [{ role: AzureML Compute Operator, until: 2026-11-23 }]
`,
  good: `
check: { today: 2026-11-24 }
personas: { P004: { name: Data Scientist } }
services: { aml: { name: Azure Machine Learning } }
access:
  P004:
    aml:
      dev: [{ role: AzureML Compute Operator, until: 2026-11-24 }]
`,
  check(context) {
    const { today, words, writtenGrants } = context;
    const isFirst = firstOfBaseline();
    return grantFindings(
      context,
      ({ grant, persona, role }) => {
        // ISO 8601 dates can be compared as texts.
        if (grant.until === undefined || grant.until >= today) return undefined;
        // The rule persona-past-its-end reports what ended with its persona.
        if (grant.until === persona.until || !isFirst(grant)) return undefined;
        return {
          message: `The role ${words.role(role.id)} of ${words.cell(grant)} ended on ${grant.until}.`,
          item: `${words.role(role.id)} in ${words.environment(grant.environment)} (${grant.until})`,
          hint: 'Remove the grant, or renew it.',
        };
      },
      writtenGrants,
    );
  },
};
