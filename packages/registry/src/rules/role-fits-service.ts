import { findNoEffect } from '../access/findNoEffect.js';
import { getEntry } from '../lookup/entries.js';
import { grantFindings } from './grantFindings.js';
import type { Rule } from './rule.js';

export const roleFitsService: Rule = {
  id: 'role-fits-service',
  group: 'integrity',
  severity: { recommended: 'error', strict: 'error' },
  title: 'A role belongs to one of the systems that govern its service, and does something there.',
  why: 'Azure RBAC does not govern the data of about half of the services of an AI project: Databricks, Fabric and Power BI, SQL, Cosmos DB, Azure DevOps, GitHub. A role of another system cannot be assigned there, so the line is wrong. In Azure, a role acts on the resources of some providers only: AcrPush on a key vault does nothing.',
  source: {
    title: 'Azure RBAC, role definitions',
    url: 'https://learn.microsoft.com/azure/role-based-access-control/role-definitions',
  },
  aggregate: {
    by: ['service', 'role'],
    message: ({ list, subject }, { words, registry }) => {
      const role = getEntry(registry.roles, subject.role ?? '');
      const systems = getEntry(registry.services, subject.service ?? '')?.systems ?? [];
      const service = words.service(subject.service ?? '');
      const isOfSystem = role?.system !== undefined && systems.includes(role.system);
      const what = isOfSystem
        ? `does nothing on ${service}`
        : `is a role of ${role?.system}, not of ${service}`;
      return `${words.role(subject.role ?? '')} ${what}, but is granted to ${list}.`;
    },
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
      const service = getEntry(registry.services, grant.service);
      const noEffect = findNoEffect(role, service);
      if (service === undefined || noEffect === undefined) return undefined;
      const { systems, provider } = service;
      const item = `${persona.id} in ${words.environment(grant.environment)}`;
      if (noEffect === 'other-system') {
        return {
          message: `${words.role(role.id)} is a role of ${role.system}, but ${words.service(grant.service)} is governed by ${systems.join(' and ')}.`,
          item,
          valid: systems,
          hint: `Grant a role of ${systems.join(' or ')}, or add \`${role.system}\` to the service's \`systems\`.`,
        };
      }
      // A scope may be another resource. On this one, the role still does nothing.
      if (grant.scope !== undefined) return undefined;
      return {
        message: `${words.role(role.id)} does nothing on ${words.service(grant.service)}: it acts on ${role.providers?.join(' and ')}, and the service is of ${provider}.`,
        item,
        hint: 'Grant a role of that service, or write the `scope` of the grant if it is on another resource.',
      };
    });
  },
};
