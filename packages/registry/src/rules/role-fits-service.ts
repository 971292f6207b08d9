import { getEntry } from '../lookup/entries.js';
import type { Role } from '../model/registry.js';
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
      const systems = service?.systems ?? [];
      if (role.system === undefined || systems.length === 0) return undefined;
      const item = `${persona.id} in ${words.environment(grant.environment)}`;
      if (!systems.includes(role.system)) {
        return {
          message: `${words.role(role.id)} is a role of ${role.system}, but ${words.service(grant.service)} is governed by ${systems.join(' and ')}.`,
          item,
          valid: systems,
          hint: `Grant a role of ${systems.join(' or ')}, or add \`${role.system}\` to the service's \`systems\`.`,
        };
      }
      if (grant.scope !== undefined || service?.provider === undefined || actsOn(role, service.provider))
        return undefined;
      return {
        message: `${words.role(role.id)} does nothing on ${words.service(grant.service)}: it acts on ${role.providers?.join(' and ')}, and the service is of ${service.provider}.`,
        item,
        hint: 'Grant a role of that service, or write the `scope` of the grant if it is on another resource.',
      };
    });
  },
};

/**
 * Resource providers, in lower case, whose resources have only their own operations. Others, such as Azure Machine Learning, work with resources of
 * further providers, and a role of these is often documented with them.
 */
const SEPARATE: ReadonlySet<string> = new Set([
  'microsoft.appconfiguration',
  'microsoft.cache',
  'microsoft.containerregistry',
  'microsoft.documentdb',
  'microsoft.eventgrid',
  'microsoft.eventhub',
  'microsoft.keyvault',
  'microsoft.operationalinsights',
  'microsoft.search',
  'microsoft.servicebus',
  'microsoft.sql',
  'microsoft.storage',
]);
/** Resource providers, in lower case, whose operations exist on every resource. A role with one of them does something everywhere. */
const EVERYWHERE: ReadonlySet<string> = new Set([
  '*',
  'microsoft.advisor',
  'microsoft.alertsmanagement',
  'microsoft.authorization',
  'microsoft.features',
  'microsoft.insights',
  'microsoft.management',
  'microsoft.monitor',
  'microsoft.network',
  'microsoft.policyinsights',
  'microsoft.resourcehealth',
  'microsoft.resources',
  'microsoft.security',
]);

/** Whether the role does something on resources of the provider. In doubt it does: a wrong finding is worse than none. */
function actsOn({ providers = [] }: Role, provider: string): boolean {
  if (providers.length === 0 || !SEPARATE.has(provider.toLowerCase())) return true;
  return providers.some((name) => {
    const key = name.toLowerCase();
    return EVERYWHERE.has(key) || key === provider.toLowerCase();
  });
}
