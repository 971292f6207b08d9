import { LEVELS, PLANES } from '../model/enums.js';
import type { Role } from '../model/registry.js';
import { levelInPlane, type PlaneLevels, toRoleLevels } from './roleLevels.js';

/** What a role may do. */
type RolePowers = Pick<
  Role,
  'level' | 'planes' | 'planeLevels' | 'exact' | 'privileged' | 'readsKeys' | 'grantsAccess' | 'wildcard'
>;

/** What a bundle of roles may do: all that its parts may do. A part whose level is not known adds its planes, and no level. */
export function bundleFacts(parts: readonly RolePowers[]): RolePowers {
  const planes = PLANES.filter((plane) => parts.some((part) => part.planes.includes(plane)));
  const levels: { -readonly [Key in keyof PlaneLevels]: PlaneLevels[Key] } = {};
  let exact = false;
  for (const plane of planes) {
    const given = givenLevels(parts, plane);
    const highest = given.lastIndexOf(true);
    const level = LEVELS[highest];
    if (level === undefined) continue;
    levels[plane] = level;
    // The bundle leaves out a lower level only if no part gives it.
    if (given.slice(0, highest).includes(false)) exact = true;
  }
  return {
    ...toRoleLevels(levels, planes),
    ...(exact && { exact }),
    privileged: parts.some(({ privileged }) => privileged),
    ...(parts.some(({ readsKeys }) => readsKeys === true) && { readsKeys: true }),
    ...(parts.some(({ grantsAccess }) => grantsAccess === true) && { grantsAccess: true }),
    ...(parts.some(({ wildcard }) => wildcard === true) && { wildcard: true }),
  };
}

/** For each level, whether a part gives it in the plane. */
function givenLevels(parts: readonly RolePowers[], plane: (typeof PLANES)[number]): boolean[] {
  const given = LEVELS.map(() => false);
  for (const part of parts) {
    const level = levelInPlane(part, plane);
    if (level === undefined) continue;
    const top = LEVELS.indexOf(level);
    given.fill(true, part.exact === true ? top : 0, top + 1);
  }
  return given;
}
