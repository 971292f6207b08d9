import { scopeOf } from '../access/scopeOf.js';
import { grantFindings } from './grantFindings.js';
import type { Rule } from './rule.js';

/** A subscription or management group as a path, the root, or one of the words for what holds many resource groups. */
const WIDE =
  /^\/?$|^\/?subscriptions\/[^/]+\/?$|\/managementGroups\/|\b(?:subscription|management group|tenant|root scope|organi[sz]ation)[- ]?(?:wide|level|scope)?$/i;

export const wideScope: Rule = {
  id: 'wide-scope',
  group: 'least privilege',
  severity: { recommended: 'off', strict: 'warning' },
  title: 'No role is assigned on a whole subscription or more.',
  why: 'A role holds for everything below its scope, also for what is put there later. On a subscription one assignment for one service reaches all the others.',
  source: {
    title: 'Understand scope for Azure RBAC',
    url: 'https://learn.microsoft.com/azure/role-based-access-control/scope-overview',
  },
  needs: ['scopes'],
  aggregate: {
    by: ['service', 'environment'],
    message: ({ list, subject }, { words }) =>
      `Roles on ${words.service(subject.service ?? '')} in ${words.environment(subject.environment ?? '')} reach a whole subscription or more: those of ${list}.`,
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
        hint: 'Assign it on the resource or its resource group.',
      };
    }),
};
