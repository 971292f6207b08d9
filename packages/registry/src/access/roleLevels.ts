import type { RoleInput } from '../model/data.js';
import { LEVELS, type Level, PLANES, type Plane } from '../model/enums.js';
import type { Role } from '../model/registry.js';

/** The fields of a role that say what it allows on which plane. */
export type RoleLevels = Pick<Role, 'level' | 'planes' | 'planeLevels'>;
/** The level in each plane. A plane whose level is not known is left out. */
export type PlaneLevels = Readonly<Partial<Record<Plane, Level>>>;

/** The highest of the levels; `undefined` if there is none. */
export function highestOf(levels: Iterable<Level | undefined>): Level | undefined {
  let highest = -1;
  for (const level of levels) if (level !== undefined) highest = Math.max(highest, LEVELS.indexOf(level));
  return LEVELS[highest];
}

/** The level of a role in one of its planes. `undefined` if the role does not act there, or if the level is not known. */
export function levelInPlane(
  { level, planes, planeLevels }: { level?: Level; planes: readonly Plane[]; planeLevels?: PlaneLevels },
  plane: Plane,
): Level | undefined {
  if (!planes.includes(plane)) return undefined;
  return planeLevels === undefined ? level : planeLevels[plane];
}

/** The fields of a role from the level in each of its planes. */
export function toRoleLevels(levels: PlaneLevels, planes: readonly Plane[]): RoleLevels {
  const level = highestOf(planes.map((plane) => levels[plane]));
  const differ = planes.some((plane) => levels[plane] !== level);
  return {
    ...(level !== undefined && { level }),
    planes: [...planes],
    ...(differ && { planeLevels: { ...levels } }),
  };
}

/** Reads `level` and `plane` of an entry. A level per plane also says the planes. */
export function readRoleLevels({
  level,
  plane,
}: {
  level: RoleInput['level'];
  plane: readonly Plane[];
}): RoleLevels {
  if (level === undefined || typeof level === 'string') {
    return { ...(level !== undefined && { level }), planes: [...plane] };
  }
  return toRoleLevels(
    level,
    PLANES.filter((candidate) => plane.includes(candidate) || level[candidate] !== undefined),
  );
}
