import type { Grant, Registry, ShownRegistry } from '../model/registry.js';

/**
 * The one projection that stands before every output (docs/access-model.md, "Public and full"). `public` leaves out identities, scopes of services
 * and grants, evidence, and the exceptions that tell of findings; a persona's `scope` is prose about its responsibility and stays, and so
 * does a grant's condition, since a grant without its condition would claim more access than there is. The result says which it is.
 */
export function toPublic(registry: Registry, accessDetails: Registry['accessDetails']): ShownRegistry {
  const shown: Registry = accessDetails === 'full' ? registry : withoutAccessDetails(registry);
  // The one place that gives a registry its mark.
  return { ...shown, accessDetails } as ShownRegistry;
}

function withoutAccessDetails(registry: Registry): Registry {
  const { exceptions: _, ...check } = registry.check;
  return {
    ...registry,
    services: mapValues(registry.services, (service) => ({ ...service, scopes: {} })),
    personas: mapValues(registry.personas, ({ identity: _, ...persona }) => persona),
    grants: registry.grants.map((grant) => (hasDetails(grant) ? withoutDetails(grant) : grant)),
    separationOfDuties: mapValues(registry.separationOfDuties, (rule) => ({ ...rule, exceptions: [] })),
    check,
  };
}

// Most grants of most registries have none, and there are many of them.
const hasDetails = ({ scope, evidence, exceptions }: Grant): boolean =>
  scope !== undefined || evidence.length > 0 || exceptions.length > 0;

const withoutDetails = ({ scope: _, ...grant }: Grant): Grant => ({ ...grant, evidence: [], exceptions: [] });

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value)]));
}
