import type { Role, Service } from '../model/registry.js';

/** Why a role gives nothing on a service. */
export type NoEffect = 'other-system' | 'other-provider';

/**
 * Whether a role does nothing on a service, and why: it belongs to a system that does not govern the service, or it acts on the resources of other
 * providers of Azure only, like AcrPush on a key vault. In doubt it does something: a wrong finding is worse than none.
 */
export function findNoEffect(
  role: Pick<Role, 'system' | 'providers' | 'grantsAccess' | 'level'>,
  service: Pick<Service, 'systems' | 'provider'> | undefined,
): NoEffect | undefined {
  if (service === undefined || role.system === undefined) return undefined;
  const { systems } = service;
  if (systems.length > 0 && !systems.includes(role.system)) return 'other-system';
  return actsOn(role, service) ? undefined : 'other-provider';
}

/**
 * Whether a role acts on the resources of the provider of a service. A role on an outer service holds on an inner one, whatever the systems of the inner
 * one are, but it does there only what it does on that kind of resource.
 */
export function actsOn(
  { providers = [], grantsAccess, level }: Pick<Role, 'providers' | 'grantsAccess' | 'level'>,
  { provider: written }: Pick<Service, 'provider'>,
): boolean {
  const provider = written?.toLowerCase();
  if (provider === undefined || providers.length === 0 || !SEPARATE.has(provider)) return true;
  let hasOwnResources = false;
  let isAuxiliary = false;
  for (const name of providers) {
    const key = name.toLowerCase();
    if (key === provider || EVERYWHERE.has(key)) return true;
    if (key === AUTHORIZATION && (grantsAccess === true || level === undefined)) return true;
    if (key === AUTHORIZATION || AUXILIARY.has(key)) isAuxiliary = true;
    else hasOwnResources = true;
  }
  return isAuxiliary && !hasOwnResources;
}

/** Whether roles may be without effect on the service because of its provider. */
export const isSeparate = ({ provider }: Pick<Service, 'provider'>): boolean =>
  provider !== undefined && SEPARATE.has(provider.toLowerCase());

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
  'microsoft.management',
  'microsoft.monitor',
  'microsoft.policyinsights',
  'microsoft.resourcehealth',
  'microsoft.security',
]);
/** Who may give access, may do so everywhere. Other roles only read who has access, beside their work on their own resources. */
const AUTHORIZATION = 'microsoft.authorization';
/**
 * The same, but roles for other resources have them, too, for their alerts, deployments, events and networks: Storage Account Contributor. They count only
 * for a role that has nothing else.
 */
const AUXILIARY: ReadonlySet<string> = new Set([
  'microsoft.eventgrid',
  'microsoft.features',
  'microsoft.insights',
  'microsoft.network',
  'microsoft.resources',
]);
