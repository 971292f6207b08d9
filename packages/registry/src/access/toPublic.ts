import type { DriftRecord } from '../model/driftRecord.js';
import type { AccessDetails, PeopleDetails } from '../model/enums.js';
import type { Grant, RecordedReview, Registry, Service, ShownRegistry } from '../model/registry.js';
import { showPeople } from './showPeople.js';
import { toScopeKind } from './toScopeKind.js';

/**
 * The one projection before every output (docs/access-model.md, "Public and full"). `public` leaves out identities, scopes of services and grants,
 * evidence, exceptions and the list of differences from what is there, which say where a door stands open. Of a scope it says what it is: a resource group, a workspace. A persona's `scope` stays, because it is prose about its responsibility. A grant's condition stays
 * too, because a grant without its condition would claim more access than there is. `accessDetails` of the result says which projection it is.
 * Callers must ask for `full`. Of people, outputs show names, personas and teams, unless callers ask for more or less (`showPeople`).
 */
export function toPublic(
  registry: Registry,
  accessDetails: AccessDetails = 'public',
  people: PeopleDetails = 'names',
): ShownRegistry {
  const withPeople = showPeople(registry, people);
  const projected: Registry = accessDetails === 'full' ? withPeople : withoutAccessDetails(withPeople);
  // This is the only place that marks a registry as shown.
  return { ...projected, accessDetails } as ShownRegistry;
}

/**
 * The registry of an output. The compiler refuses a registry that was not through `toPublic`. Code without a compiler gets what is public: only
 * `toPublic(registry, 'full')` shows more.
 */
export function ensureShown(registry: ShownRegistry): ShownRegistry {
  return registry.accessDetails === undefined || registry.peopleDetails === undefined
    ? toPublic(registry, registry.accessDetails)
    : registry;
}

function withoutAccessDetails(registry: Registry): Registry {
  const { project: _, drift, reviews, ...shown } = registry;
  const { exceptions: __, ...check } = registry.check;
  return {
    ...shown,
    ...(drift && { drift: toPublicDrift(drift) }),
    ...(reviews && { reviews: reviews.map(toPublicReview) }),
    services: mapValues(registry.services, (service) => ({
      ...service,
      scopes: {},
      ...toScopeKinds(service),
      reviews: service.reviews.map((review) => ({ ...review, evidence: [] })),
    })),
    personas: mapValues(registry.personas, ({ identity: _, ...persona }) => persona),
    grants: registry.grants.map((grant) => (hasDetails(grant) ? withoutDetails(grant) : grant)),
    separationOfDuties: mapValues(registry.separationOfDuties, (rule) => ({ ...rule, exceptions: [] })),
    check,
  };
}

// Grants without details are not copied: there are many grants, and most have none.
const hasDetails = ({ scope, evidence, exceptions }: Grant): boolean =>
  scope !== undefined || evidence.length > 0 || exceptions.length > 0;

function withoutDetails({ scope, ...grant }: Grant): Grant {
  const shown: Grant = { ...grant, evidence: [], exceptions: [] };
  const scopeKind = scope === undefined ? undefined : toScopeKind(scope);
  if (scopeKind !== undefined) shown.scopeKind = scopeKind;
  return shown;
}

/** Like coverage, the share of what is as documented is public. What differs, and how much, says where a door stands open. */
function toPublicDrift({ version, date, coverage, counts, services }: DriftRecord): DriftRecord {
  return {
    version,
    date,
    ...(coverage !== undefined && { coverage }),
    ...(counts && { counts }),
    services,
  };
}

/** That access is reviewed, when, and with how many decisions is public. What is wrong with a review says which access nobody has looked at. */
function toPublicReview({ details: _, ...review }: RecordedReview): RecordedReview {
  return review;
}

function toScopeKinds({ scopes }: Service): Pick<Service, 'scopeKinds'> {
  const kinds = Object.entries(scopes).flatMap(([environment, scope]) => {
    const kind = toScopeKind(scope);
    return kind === undefined ? [] : [[environment, kind] as const];
  });
  return kinds.length === 0 ? {} : { scopeKinds: Object.fromEntries(kinds) };
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value)]));
}
