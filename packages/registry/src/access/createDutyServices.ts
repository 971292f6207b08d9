import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Duty, Registry } from '../model/registry.js';
import type { AccessRows } from './accessCell.js';
import { findDutyWay, type ToEffectiveAccess } from './effectiveAccess.js';

/** Whether a duty is done on a service. */
export type IsDoneOn = (duty: string, service: string) => boolean;

/**
 * Says where duties are done: on the services where a persona that has the duty can do it, in any environment. What a baseline gives does not count,
 * because everybody has it. A duty that nobody has, or that no access supports, may be done on each service. Without this, everybody who edits a road map could deploy there. Worked out once per duty.
 */
export function createDutyServices(
  { duties, personas }: Pick<Registry, 'duties' | 'personas'>,
  byPersona: AccessRows,
  toEffectiveAccess: ToEffectiveAccess,
): IsDoneOn {
  const servicesOf = new Map<string, ReadonlySet<string>>();

  function toServices(id: string): ReadonlySet<string> {
    const duty = getEntry(duties, id);
    const services = new Set<string>();
    if (duty === undefined) return services;
    for (const persona of Object.values(personas)) {
      if (!persona.duties.includes(id)) continue;
      for (const [service, row] of byPersona.get(persona.id) ?? []) {
        const ways = [...row.values()].flatMap((cell) => toEffectiveAccess(service, cell).ways);
        const own = ways.filter(({ grant }) => grant.baseline === undefined);
        if (findDutyWay({ ways: own }, duty) !== undefined) services.add(service);
      }
    }
    return services;
  }

  return (duty, service) => {
    const services = getOrAdd(servicesOf, duty, () => toServices(duty));
    return services.size === 0 || services.has(service);
  };
}

/** Whether access alone shows that somebody can do the duty. Reading does no work, and a duty without levels says nothing about access. */
export const isShownByAccess = ({ levels }: Pick<Duty, 'levels'>): boolean =>
  levels.length > 0 && !levels.includes('read');
