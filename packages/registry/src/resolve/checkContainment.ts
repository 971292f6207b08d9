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

/**
 * Reports services that contain themselves, and services inside one whose system cannot contain them. A service of a circle loses its `within`, so
 * that the chain of services above any service has an end.
 */
export function checkContainment(
  drafts: readonly Draft<ServiceInput>[],
  services: Services,
  report: (problem: Diagnostic) => void,
): void {
  const circles = findCircles(services);
  for (const { entity, written } of drafts) {
    const service = getEntry(services, entity.id);
    const outer = service?.within === undefined ? undefined : getEntry(services, service.within);
    if (service === undefined || outer === undefined) continue;
    const place = written.placeOf('within');
    const circle = circles.get(service.id);
    if (circle !== undefined) {
      report(toCircle(service, circle, place));
      delete service.within;
    } else if (!canContain(outer.systems, service.systems)) report(toMisfit(service, outer, place));
  }
}

/** Each service of a circle → the services of that circle, beginning with it. Linear: each service is visited once. */
function findCircles(services: Services): Map<string, string[]> {
  const circles = new Map<string, string[]>();
  const done = new Set<string>();
  for (const first of Object.keys(services)) {
    const path: string[] = [];
    const position = new Map<string, number>();
    let id: string | undefined = first;
    while (id !== undefined && !done.has(id) && !position.has(id)) {
      position.set(id, path.length);
      path.push(id);
      id = getEntry(services, id)?.within;
    }
    for (const visited of path) done.add(visited);
    const start = id === undefined ? undefined : position.get(id);
    if (start === undefined) continue;
    const circle = path.slice(start);
    for (const [index, member] of circle.entries()) {
      circles.set(member, [...circle.slice(index), ...circle.slice(0, index)]);
    }
  }
  return circles;
}

function toCircle({ id, name }: Service, circle: readonly string[], place: Place): Diagnostic {
  return circle.length === 1
    ? {
        code: 'within-itself',
        severity: 'error',
        message: `The service ${quote(name)} is within itself.`,
        place,
        hint: 'Name the service that contains it, or delete `within`.',
      }
    : {
        code: 'within-cycle',
        severity: 'error',
        message: `The service ${quote(name)} is within itself, through ${[...circle, id].slice(0, MAX_SHOWN).map(quote).join(' → ')}.`,
        place,
        hint: 'Delete `within` at the outermost of these services.',
      };
}
const MAX_SHOWN = 10;

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
