import { getEntry } from '../lookup/entries.js';
import { grantFindings } from './grantFindings.js';
import type { Rule } from './rule.js';

export const roleFitsService: Rule = {
  id: 'role-fits-service',
  group: 'integrity',
  severity: { recommended: 'error', strict: 'error' },
  title: 'A role belongs to one of the systems that govern its service.',
  why: 'Azure RBAC does not govern the data of about half of the services of an AI project: Databricks, Fabric and Power BI, SQL, Cosmos DB, Azure DevOps, GitHub. A role of another system cannot be assigned there, so the line is wrong.',
  source: {
    title: 'Azure RBAC, role definitions',
    url: 'https://learn.microsoft.com/azure/role-based-access-control/role-definitions',
  },
  aggregate: {
    by: ['service', 'role'],
    message: ({ list, subject }, { words, registry }) =>
      `${words.role(subject.role ?? '')} is a role of ${getEntry(registry.roles, subject.role ?? '')?.system}, not of ${words.service(subject.service ?? '')}, but is granted to ${list}.`,
  },
  bad: `
personas: { P003: { name: BI Analyst } }
services: { fabric: { name: Microsoft Fabric, system: fabric } }
roles: { lake-reader: { name: Lake Reader, system: azure, level: read, plane: data } }
access:
  P003:
    fabric:
      dev: [lake-reader]
`,
  good: `
personas: { P003: { name: BI Analyst } }
services: { fabric: { name: Microsoft Fabric, system: fabric } }
access:
  P003:
    fabric:
      dev: [Viewer]
`,
  *check(context) {
    const { registry, words } = context;
    yield* grantFindings(context, ({ grant, persona, role }) => {
      const systems = getEntry(registry.services, grant.service)?.systems ?? [];
      if (role.system === undefined || systems.length === 0 || systems.includes(role.system))
        return undefined;
      return {
        message: `${words.role(role.id)} is a role of ${role.system}, but ${words.service(grant.service)} is governed by ${systems.join(' and ')}.`,
        item: `${persona.id} in ${words.environment(grant.environment)}`,
        valid: systems,
        hint: `Grant a role of ${systems.join(' or ')}, or add \`${role.system}\` to the service's \`systems\`.`,
      };
    });
  },
};
