import { getOrAdd } from '../lookup/getOrAdd.js';
import type { OrganisationPicture, OrganisationUnit } from '../model/picture.js';
import type { FilterValue } from '../model/request.js';

type UnitKind = OrganisationUnit['unitKind'];
/** Ids of groups and teams. */
export type OrganisationFilter = Partial<Record<UnitKind, FilterValue[]>>;

/** Where each unit of a picture is, by its position. */
interface Tree {
  units: readonly OrganisationUnit[];
  above: readonly (number | undefined)[];
  below: ReadonlyMap<number, readonly number[]>;
  /** The position after the last unit within it. */
  ends: readonly number[];
  positionOf: (kind: UnitKind, id: string) => number | undefined;
}

/**
 * The part of an organisation that a filter names: each named team with what contains it, the teams beside it and its sub-teams; each named group with what
 * contains it and what it contains. Two filters are joined by "and". A negated value leaves a unit out, with all that it contains. Named units are marked.
 */
export function narrowOrganisation(
  picture: OrganisationPicture,
  filter: OrganisationFilter,
): OrganisationPicture {
  const tree = toTree(picture);
  const { units, ends } = tree;
  const named = new Set<number>();
  const left = new Set<number>();
  const kept: Set<number>[] = [];
  for (const kind of ['group', 'team'] as const) {
    const values = filter[kind] ?? [];
    const around = new Set<number>();
    for (const { value, negate } of values) {
      const at = tree.positionOf(kind, value);
      if (at === undefined) continue;
      if (negate) {
        for (let inside = at; inside < (ends[at] ?? at); inside++) left.add(inside);
        continue;
      }
      named.add(at);
      addAround(around, at, tree, { beside: kind === 'team', within: 'all' });
    }
    if (values.some(({ negate }) => !negate)) kept.push(around);
  }
  return toPart(
    units,
    (at) => !left.has(at) && kept.every((one) => one.has(at)),
    (at) => named.has(at),
  );
}

/** The most units in the picture on the page of a team or group. */
const MOST_AROUND = 40;

/** The part around one unit, and how many teams beside it are left out for lack of room. */
export interface Around {
  picture: OrganisationPicture;
  beside?: number;
}

/**
 * Makes a function that gives the part of an organisation around one unit: what contains it, the units beside it, and what it contains. Where that is too
 * much for a picture, it leaves out the lower levels, then the units beside it. Nothing if there is nothing around it, or too much.
 */
export function buildAround(
  picture: OrganisationPicture,
): (kind: UnitKind, id: string) => Around | undefined {
  const tree = toTree(picture);
  const { units, above, below, ends } = tree;
  return (kind, id) => {
    const at = tree.positionOf(kind, id);
    if (at === undefined) return undefined;
    const parent = above[at];
    const beside = kind === 'group' || parent === undefined ? 0 : (below.get(parent)?.length ?? 1) - 1;
    const all = (ends[at] ?? at + 1) - at - 1;
    const direct = below.get(at)?.length ?? 0;
    const within = beside + all <= MOST_AROUND ? 'all' : 'direct';
    const hasBeside = beside + (within === 'all' ? all : direct) <= MOST_AROUND;
    if (direct > MOST_AROUND) return undefined;
    const around = new Set<number>();
    addAround(around, at, tree, { beside: hasBeside && beside > 0, within });
    if (around.size < 2) return undefined;
    const part = toPart(
      units,
      (one) => around.has(one),
      (one) => one === at,
      Array.from(around).sort((a, b) => a - b),
    );
    return { picture: part, ...(!hasBeside && { beside }) };
  };
}

function addAround(
  kept: Set<number>,
  at: number,
  { above, below, ends }: Tree,
  { beside, within }: { beside: boolean; within: 'all' | 'direct' },
): void {
  const parent = above[at];
  for (let one: number | undefined = at; one !== undefined; one = above[one]) kept.add(one);
  if (beside && parent !== undefined) for (const sibling of below.get(parent) ?? []) kept.add(sibling);
  if (within === 'direct') for (const inside of below.get(at) ?? []) kept.add(inside);
  else for (let inside = at; inside < (ends[at] ?? at); inside++) kept.add(inside);
}

/** A part of the units in their order. What contains a unit that is left out is left out too, so depths stay right. */
const toPart = (
  units: readonly OrganisationUnit[],
  isKept: (at: number) => boolean,
  isNamed: (at: number) => boolean,
  positions: Iterable<number> = units.keys(),
): OrganisationPicture => ({
  units: Array.from(positions).flatMap((at) => {
    const unit = units[at];
    if (unit === undefined || !isKept(at)) return [];
    return [isNamed(at) ? { ...unit, isHere: true as const } : unit];
  }),
});

function toTree({ units }: OrganisationPicture): Tree {
  const above: (number | undefined)[] = [];
  const below = new Map<number, number[]>();
  const ends = new Array<number>(units.length).fill(units.length);
  const positions = new Map<string, number>();
  /** The last unit of each level, with what contains it. */
  const path: number[] = [];
  for (const [at, { unit, unitKind, depth }] of units.entries()) {
    for (const closed of path.splice(depth)) ends[closed] = at;
    const parent = path[depth - 1];
    above.push(parent);
    if (parent !== undefined) getOrAdd(below, parent, () => []).push(at);
    path.push(at);
    positions.set(`${unitKind} ${unit.id}`, at);
  }
  return { units, above, below, ends, positionOf: (kind, id) => positions.get(`${kind} ${id}`) };
}
