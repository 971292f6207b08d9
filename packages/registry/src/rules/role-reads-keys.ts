import { grantFindings } from './grantFindings.js';
import type { Rule } from './rule.js';

export const roleReadsKeys: Rule = {
  id: 'role-reads-keys',
  group: 'least privilege',
  severity: { recommended: 'off', strict: 'warning' },
  title: 'No role that is granted can list keys or connection strings.',
  why: 'A key opens all data, works for anybody who holds it, and leaves no name in the logs. So a role that lists keys gives access to the data through the control plane, whatever the data roles say.',
  source: {
    title: 'Authorize access to data in Azure Storage',
    url: 'https://learn.microsoft.com/azure/storage/common/authorize-data-access',
  },
  aggregate: {
    by: ['service', 'role'],
    message: ({ list, subject }, { words }) =>
      `${words.role(subject.role ?? '')} can list keys of ${words.service(subject.service ?? '')}, and is granted to ${list}.`,
  },
  bad: `
personas: { P001: { name: Data Engineer } }
services: { storage: { name: Azure Storage } }
access:
  P001:
    storage:
      dev: [Storage Account Contributor]
`,
  good: `
personas: { P001: { name: Data Engineer } }
services: { storage: { name: Azure Storage } }
access:
  P001:
    storage:
      dev: [Storage Blob Data Contributor]
`,
  check: (context) =>
    grantFindings(context, ({ grant, persona, role }) => {
      // Privileged roles read keys too, but other rules report them.
      if (role.privileged || role.readsKeys !== true) return undefined;
      if (!context.index.powersOf(grant.service, grant.role).some(({ byKeys }) => byKeys)) return undefined;
      return {
        message: `${context.words.role(role.id)} can list keys of ${context.words.service(grant.service)}, and is granted to ${context.words.cell(grant)}.`,
        item: `${persona.id} in ${context.words.environment(grant.environment)}`,
        hint: 'Grant a data role, and switch key access off on the resource: `keyAccess: disabled` at the service says so.',
      };
    }),
};
