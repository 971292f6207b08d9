import { getEntry } from '../lookup/entries.js';
import type { Persona, Registry, Separation } from '../model/registry.js';
import { SHARED_ENVIRONMENT } from '../model/sharedEnvironment.js';
import { personasHeld } from '../organisation/personasHeld.js';
import type { AccessCell } from './accessCell.js';
import type { AccessIndex } from './accessIndex.js';
import { isShownByAccess } from './createDutyServices.js';
import { findDutyWay, type Way } from './effectiveAccess.js';
import { isPastItsEnd } from './isPastItsEnd.js';

/** A persona, or a person with all their personas together, that has or can do too many of the duties of a separation. */
export interface SeparationConflict {
  kind: 'persona' | 'person';
  /** Id of the persona or person. */
  id: string;
  /** The persona itself, or all personas of the person. */
  personas: string[];
  /** At least as many as the separation's cardinality, and at least one that the persona or person has. */
  duties: string[];
  /** Those of `duties` that none of the personas has, but one of them can do: with a way for each. */
  undeclared: { duty: string; way: Way }[];
}

interface Model {
  registry: Pick<Registry, 'personas' | 'people' | 'duties' | 'asOf'>;
  personas: readonly Persona[];
  index: AccessIndex;
}

/** The separated duties of one persona in the environments of the separation: those that it has, and those that it can do without having them. */
interface SeparatedDuties {
  declared: ReadonlySet<string>;
  undeclared: ReadonlyMap<string, Way>;
}

/**
 * The conflicts with a separation of duties: first of personas, in the given order, then of people. A duty counts if a persona has it and may act in
 * one of the environments, or if its effective access there supports the duty on a service where the duty is done. Who has none of the duties has no
 * conflict: a role alone approves nothing. A person has no conflict of their own if one of their personas has one. A dynamic separation forbids only to use the duties at the same
 * time, so it has no conflicts of people.
 */
export function findSeparationConflicts(separation: Separation, model: Model): SeparationConflict[] {
  const { registry, personas, index } = model;
  const conflicts: SeparationConflict[] = [];
  const conflicting = new Set<string>();
  const dutiesOf = new Map<string, SeparatedDuties>();
  for (const persona of personas) {
    const separated = toSeparatedDuties(persona, separation, registry, index);
    dutiesOf.set(persona.id, separated);
    const conflict = toConflict([separated], separation);
    if (conflict === undefined) continue;
    conflicting.add(persona.id);
    conflicts.push({ kind: 'persona', id: persona.id, personas: [persona.id], ...conflict });
  }
  if (separation.kind === 'dynamic') return conflicts;
  for (const person of Object.values(registry.people)) {
    const ids = personasHeld(person, registry).map(({ persona }) => persona);
    // The conflict of one of these personas is already in the list.
    if (ids.some((id) => conflicting.has(id))) continue;
    const conflict = toConflict(
      ids.flatMap((id) => dutiesOf.get(id) ?? []),
      separation,
    );
    if (conflict !== undefined) conflicts.push({ kind: 'person', id: person.id, personas: ids, ...conflict });
  }
  return conflicts;
}

/** The conflict of somebody who holds these together. */
function toConflict(
  held: readonly SeparatedDuties[],
  { duties, cardinality }: Separation,
): Pick<SeparationConflict, 'duties' | 'undeclared'> | undefined {
  const isDeclared = (duty: string) => held.some(({ declared }) => declared.has(duty));
  if (!duties.some(isDeclared)) return undefined;
  const undeclared = duties.flatMap((duty) => {
    const [way] = isDeclared(duty) ? [] : held.flatMap((one) => one.undeclared.get(duty) ?? []);
    return way === undefined ? [] : [{ duty, way }];
  });
  const all = duties.filter((duty) => isDeclared(duty) || undeclared.some((one) => one.duty === duty));
  return all.length < cardinality ? undefined : { duties: all, undeclared };
}

function toSeparatedDuties(
  persona: Persona,
  separation: Separation,
  registry: Pick<Registry, 'duties' | 'asOf'>,
  index: AccessIndex,
): SeparatedDuties {
  const cells = cellsIn(persona.id, separation, index);
  // A persona that has ended does nothing, also where nothing is said about its access.
  if (isPastItsEnd(persona, registry)) return { declared: new Set(), undeclared: new Map() };
  const declared = new Set(
    cells === undefined || cells.some(({ cell }) => cell.state === 'granted')
      ? separation.duties.filter((duty) => persona.duties.includes(duty))
      : [],
  );
  const undeclared = new Map<string, Way>();
  for (const id of separation.duties) {
    const duty = getEntry(registry.duties, id);
    if (duty === undefined || persona.duties.includes(id) || !isShownByAccess(duty)) continue;
    for (const { service, cell } of cells ?? []) {
      if (!index.isDoneOn(id, service)) continue;
      const way = findDutyWay(index.effectiveAccess(service, cell), duty);
      if (way === undefined) continue;
      undeclared.set(id, way);
      break;
    }
  }
  return { declared, undeclared };
}

/** The persona's cells in the environments; all cells if none is named. `undefined` if the data says nothing about its access. */
function cellsIn(
  persona: string,
  separation: Separation,
  { byPersona }: AccessIndex,
): { service: string; cell: AccessCell }[] | undefined {
  const rows = byPersona.get(persona);
  if (rows === undefined) return undefined;
  return [...rows].flatMap(([service, row]) =>
    [...row.values()].flatMap((cell) =>
      isSeparatedIn(separation, cell.environment) ? [{ service, cell }] : [],
    ),
  );
}

/** Whether a separation applies in an environment. One without environments applies in all. A service without environments is always meant. */
export const isSeparatedIn = ({ environments }: Separation, id: string): boolean =>
  environments.length === 0 || environments.includes(id) || id === SHARED_ENVIRONMENT.id;
