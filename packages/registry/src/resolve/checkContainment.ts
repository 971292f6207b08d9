import { getEntry } from '../lookup/entries.js';
import { quote } from '../lookup/quote.js';
import type { ServiceInput } from '../model/data.js';
import type { Diagnostic, Place } from '../model/diagnostic.js';
import type { Registry, Service } from '../model/registry.js';
import { SHIPPED_SYSTEMS, type ShippedSystem } from '../model/systems.js';
import type { Draft } from './drafts.js';

type Services = Registry['services'];

/** The systems whose services can be inside one of another system. */
const INSIDE: Readonly<Record<string, readonly ShippedSystem[]>> = {
  azure: ['fabric', 'power-bi', 'databricks', 'sql', 'cosmos-db', 'kusto', 'kubernetes', 'snowflake'],
  aws: ['databricks', 'sql', 'kubernetes', 'snowflake'],
  gcp: ['databricks', 'sql', 'kubernetes', 'snowflake'],
  fabric: ['power-bi', 'sql', 'kusto'],
};

/** More levels than any organisation has. */
const MAX_LEVELS = 50;

/**
 * Reports services that contain themselves, chains with too many levels, and services inside one whose system cannot contain them. The services of a
 * circle lose their `within`, so that the chain of services above any service has an end. Linear: each service is visited once.
 */
export function checkContainment(
  drafts: readonly Draft<ServiceInput>[],
  services: Services,
  report: (problem: Diagnostic) => void,
): void {
  const places = new Map(drafts.map(({ entity, written }) => [entity.id, () => written.placeOf('within')]));
  /** How many services contain each service. */
  const levels = new Map<string, number>();
  for (const service of Object.values(services)) {
    for (const inner of chainAbove(service).reverse()) setLevel(inner);
  }

  /** The service and those that contain it, up to one whose level is known. */
  function chainAbove(first: Service): Service[] {
    const chain = new Set<Service>();
    let service: Service | undefined = first;
    while (service !== undefined && !levels.has(service.id) && !chain.has(service)) {
      chain.add(service);
      service = outerOf(service);
    }
    const path = [...chain];
    if (service !== undefined && chain.has(service)) breakCircle(path.slice(path.indexOf(service)));
    return path;
  }

  function breakCircle(circle: readonly Service[]): void {
    const [first] = circle;
    const place = first && places.get(first.id)?.();
    if (place !== undefined) report(toCircle(circle, place));
    for (const service of circle) delete service.within;
  }

  function setLevel(service: Service): void {
    const outer = outerOf(service);
    const level = outer === undefined ? 0 : (levels.get(outer.id) ?? 0) + 1;
    const place = places.get(service.id)?.();
    levels.set(service.id, level);
    if (outer === undefined || place === undefined) return;
    if (level >= MAX_LEVELS) {
      report(toTooDeep(service, place));
      delete service.within;
      levels.set(service.id, 0);
    } else if (!canContain(outer.systems, service.systems)) report(toMisfit(service, outer, place));
  }

  function outerOf({ within }: Service): Service | undefined {
    return within === undefined ? undefined : getEntry(services, within);
  }
}

const MAX_SHOWN = 10;

function toCircle(circle: readonly Service[], place: Place): Diagnostic {
  const [first, ...others] = circle.map(({ name }) => quote(name));
  if (others.length === 0) {
    return {
      code: 'within-itself',
      severity: 'error',
      message: `The service ${first} is within itself.`,
      place,
      hint: 'Name the service that contains it, or delete `within`.',
    };
  }
  const shown = others.length < MAX_SHOWN ? others : [...others.slice(0, MAX_SHOWN), '…'];
  return {
    code: 'within-cycle',
    severity: 'error',
    message: `The service ${first} is within itself: ${[first, ...shown, first].join(' → ')}.`,
    place,
    hint: 'Delete `within` at the outermost of these services.',
  };
}

function toTooDeep({ name }: Service, place: Place): Diagnostic {
  return {
    code: 'within-too-deep',
    severity: 'error',
    message: `The service ${quote(name)} is within more than ${MAX_LEVELS - 1} services.`,
    place,
    hint: 'Name a service that is farther out, and leave out levels on which no access is granted.',
  };
}

/** Nothing is known of own systems and of `other`, so they may contain anything, and be in anything. */
function canContain(outer: readonly string[], inner: readonly string[]): boolean {
  if ([...outer, ...inner].some(isUnknown)) return true;
  return inner.some((system) =>
    outer.some(
      (one) => one === system || getEntry<readonly string[]>(INSIDE, one)?.includes(system) === true,
    ),
  );
}

const isUnknown = (system: string): boolean => system === 'other' || !Object.hasOwn(SHIPPED_SYSTEMS, system);

function toMisfit(service: Service, outer: Service, place: Place): Diagnostic {
  return {
    code: 'within-other-system',
    severity: 'warning',
    message: `The service ${quote(service.name)} (${service.systems.join(', ')}) cannot be within ${quote(outer.name)} (${outer.systems.join(', ')}): these systems do not contain each other.`,
    place,
    hint: 'Name another service, or correct the `systems` of the two. Access to the outer service is shown as access to the inner one.',
  };
}
