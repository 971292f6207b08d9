import type { Rule } from './rule.js';

export const assignmentBudget: Rule = {
  id: 'assignment-budget',
  group: 'gaps and size',
  severity: { recommended: 'off', strict: 'warning' },
  title: 'The number of active Azure role assignments stays within the limit of a subscription.',
  why: 'A subscription holds a limited number of role assignments. When the limit is reached, deployments fail. The limit has been 2000, 4000 and 5000, so it is a setting. Eligible assignments do not count. All grants are counted as if they belonged to one subscription.',
  source: {
    title: 'Troubleshoot Azure RBAC limits',
    url: 'https://learn.microsoft.com/azure/role-based-access-control/troubleshoot-limits',
  },
  settings: {
    limit: { default: 4000, description: 'The highest number of active role assignments without a finding.' },
  },
  bad: `
check: { rules: { assignment-budget: { limit: 1 } } }
personas: { P001: { name: Data Engineer } }
services: { storage: { name: Azure Storage } }
access:
  P001: { storage: { dev: [Storage Blob Data Contributor], prod: [Storage Blob Data Reader] } }
`,
  good: `
check: { rules: { assignment-budget: { limit: 1 } } }
personas: { P001: { name: Data Engineer } }
services: { storage: { name: Azure Storage } }
access:
  P001: { storage: { dev: [Storage Blob Data Contributor], prod: none } }
`,
  *check({ grants, settings: { limit = Number.POSITIVE_INFINITY } }) {
    const counted = grants.filter(
      ({ grant, role }) => role.system === 'azure' && grant.assignment === 'active',
    );
    const own = counted.filter(({ grant }) => grant.baseline === undefined).length;
    // A baseline is one assignment to a group, however many personas are in it.
    const shared = new Set(
      counted.flatMap(({ grant: { baseline, service, environment, role } }) =>
        baseline === undefined ? [] : [[baseline, service, environment, role].join(' ')],
      ),
    );
    const count = own + shared.size;
    if (count <= limit) return;
    yield {
      message: `There are ${count} active Azure role assignments; the limit is set to ${limit}.`,
      subject: {},
      hint: 'Assign roles to groups and on resource groups, or set the `limit` of this rule.',
    };
  },
};
