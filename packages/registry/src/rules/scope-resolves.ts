import { scopeOf } from '../access/scopeOf.js';
import { firstOfBaseline, grantFindings } from './grantFindings.js';
import type { Rule } from './rule.js';

export const scopeResolves: Rule = {
  id: 'scope-resolves',
  group: 'integrity',
  severity: { recommended: 'off', strict: 'warning' },
  title: 'Every grant has a scope: its own, or the scope of its service in that environment.',
  why: 'A role assignment is a role, an identity and a scope. Without a scope nothing can be exported, and a reader does not know how far the access reaches.',
  source: {
    title: 'Understand scope for Azure RBAC',
    url: 'https://learn.microsoft.com/azure/role-based-access-control/scope-overview',
  },
  needs: ['scopes'],
  aggregate: {
    by: ['service', 'environment'],
    message: ({ list, subject }, { words }) =>
      `${words.service(subject.service ?? '')} has no scope in ${words.environment(subject.environment ?? '')}, and the grants of ${list} have no scope either.`,
  },
  bad: `
personas: { P001: { name: Data Engineer } }
services:
  storage: { name: Azure Storage, scope: { dev: rg-lake-dev } }
access:
  P001:
    storage:
      prod: [Storage Blob Data Reader]
`,
  good: `
personas: { P001: { name: Data Engineer } }
services:
  storage: { name: Azure Storage, scope: 'rg-lake-\${env}' }
access:
  P001:
    storage:
      prod: [Storage Blob Data Reader]
`,
  check(context) {
    const isFirst = firstOfBaseline();
    return grantFindings(context, ({ grant }) => {
      if (scopeOf(grant, context.registry) !== undefined || !isFirst(grant)) return undefined;
      return {
        message: `The grant to ${context.words.cell(grant)} has no scope, and the service has no scope there either.`,
        item: grant.persona,
        hint: 'Add a `scope` to the service or to the grant.',
      };
    });
  },
};
