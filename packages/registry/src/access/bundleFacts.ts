import { LEVELS, PLANES, type Plane } from '../model/enums.js';
import type { Role } from '../model/registry.js';
import { levelInPlane, type PlaneLevels, toRoleLevels } from './roleLevels.js';

/** What a role may do. */
export type RolePowers = Pick<
  Role,
  | 'level'
  | 'planes'
  | 'planeLevels'
  | 'unstatedPlanes'
  | 'exact'
  | 'privileged'
  | 'readsKeys'
  | 'grantsAccess'
  | 'wildcard'
>;

/**
 * What a bundle of roles may do: all that its parts may do. A part whose level is not known adds its planes, and no level; beside a part with a level it
 * stays in `unstatedPlanes`. A part whose planes are not known counts in each plane.
 */
export function bundleFacts(parts: readonly RolePowers[]): RolePowers {
  const isPlaceless = parts.every(({ planes }) => planes.length === 0);
  const planes = isPlaceless ? [] : PLANES.filter((plane) => parts.some((part) => actsIn(part, plane)));
  const levels: { -readonly [Key in keyof PlaneLevels]: PlaneLevels[Key] } = {};
  const given = planes.map((plane) =>
    givenLevels(
      parts.filter((part) => actsIn(part, plane)),
      plane,
    ),
  );
  for (const [index, plane] of planes.entries()) {
    const level = LEVELS[given[index]?.lastIndexOf(true) ?? -1];
    if (level !== undefined) levels[plane] = level;
  }
  const placeless = isPlaceless ? givenLevels(parts) : [];
  const level = LEVELS[placeless.lastIndexOf(true)];
  // A plane without any level says so by itself.
  const unstatedPlanes = PLANES.filter(
    (plane) =>
      (isPlaceless ? level : levels[plane]) !== undefined && parts.some((part) => isOpenIn(part, plane)),
  );
  return {
    ...(isPlaceless ? { ...(level && { level }), planes } : toRoleLevels(levels, planes)),
    ...(unstatedPlanes.length > 0 && { unstatedPlanes }),
    ...(isExact([...given, placeless]) && { exact: true }),
    privileged: parts.some(({ privileged }) => privileged),
    ...(parts.some(({ readsKeys }) => readsKeys === true) && { readsKeys: true }),
    ...(parts.some(({ grantsAccess }) => grantsAccess === true) && { grantsAccess: true }),
    ...(parts.some(({ wildcard }) => wildcard === true) && { wildcard: true }),
  };
}

const actsIn = ({ planes }: RolePowers, plane: Plane): boolean =>
  planes.includes(plane) || planes.length === 0;

/** Whether a part acts in a plane and its level there is not stated. */
const isOpenIn = (part: RolePowers, plane: Plane): boolean =>
  part.unstatedPlanes?.includes(plane) === true ||
  (actsIn(part, plane) && (part.planes.length === 0 ? part.level : levelInPlane(part, plane)) === undefined);

/**
 * Whether a bundle gives only its highest level, in each of its planes. If that holds in one plane alone, the bundle is not exact: a mark for all planes
 * would take away what the other plane gives.
 */
const isExact = (planes: readonly (readonly boolean[])[]): boolean =>
  planes.every((given) => given.indexOf(true) === given.lastIndexOf(true)) &&
  planes.some((given) => given.lastIndexOf(true) > 0);

/** For each level, whether a part gives it, in the plane or at all. */
function givenLevels(parts: readonly RolePowers[], plane?: Plane): boolean[] {
  const given = LEVELS.map(() => false);
  for (const part of parts) {
    const level = plane === undefined || part.planes.length === 0 ? part.level : levelInPlane(part, plane);
    if (level === undefined) continue;
    const top = LEVELS.indexOf(level);
    given.fill(true, part.exact === true ? top : 0, top + 1);
  }
  return given;
}
