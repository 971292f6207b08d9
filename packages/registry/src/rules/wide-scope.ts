import { scopeOf } from '../access/scopeOf.js';
import { grantFindings } from './grantFindings.js';
import type { Rule } from './rule.js';

/** The path of a subscription or management group, the root, or a word for a scope that holds many resource groups. */
const WIDE =
  /^\/?$|^\/?subscriptions\/[^/]+\/?$|\/managementGroups\/|\b(?:subscription|management group|tenant|root scope|organi[sz]ation)[- ]?(?:wide|level|scope)?$/i;

export const wideScope: Rule = {
  id: 'wide-scope',
  group: 'least privilege',
  severity: { recommended: 'off', strict: 'warning' },
  title: 'No role is assigned on a whole subscription or more.',
  why: 'A role applies to everything below its scope, including everything that is added later. On a subscription, an assignment for one service reaches all other services.',
  source: {
    title: 'Understand scope for Azure RBAC',
    url: 'https://learn.microsoft.com/azure/role-based-access-control/scope-overview',
  },
  needs: ['scopes'],
  aggregate: {
    by: ['service', 'environment'],
    message: ({ list, subject }, { words }) =>
      `Roles on ${words.service(subject.service ?? '')} in ${words.environment(subject.environment ?? '')} reach a whole subscription or more. They are granted to ${list}.`,
  },
  bad: `
personas: { P001: { name: Data Engineer } }
services: { storage: { name: Azure Storage } }
access:
  P001:
    storage:
      dev: [{ role: Storage Blob Data Contributor, scope: /subscriptions/lake-dev }]
`,
  good: `
personas: { P001: { name: Data Engineer } }
services: { storage: { name: Azure Storage } }
access:
  P001:
    storage:
      dev: [{ role: Storage Blob Data Contributor, scope: /subscriptions/lake-dev/resourceGroups/rg-lake-dev }]
`,
  check: (context) =>
    grantFindings(context, ({ grant }) => {
      const scope = scopeOf(grant, context.registry);
      if (scope === undefined || !WIDE.test(scope.trim())) return undefined;
      return {
        message: `The role ${context.words.role(grant.role)} of ${context.words.cell(grant)} has the scope "${scope}", which is a whole subscription or more.`,
        item: grant.persona,
        hint: 'Assign the role on the resource or its resource group.',
      };
    }),
};
