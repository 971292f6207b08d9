import type { AccessDifference, AccessWay, RoleMarks } from '../model/accessDifference.js';
import type { AccessChange, Aspect, Holding } from './accessDiff.js';
import { toPowersText } from './diffSide.js';

/** The name of an entry, in the later version or else in the earlier one. */
export type NameOf = (kind: 'service' | 'baseline', id: string) => string;

/** What of a role has changed in a cell. Empty if somebody gains or loses the role. */
export function toDifferences({ aspects, before, after }: AccessChange, nameOf: NameOf): AccessDifference[] {
  if (before === undefined || after === undefined) return [];
  return aspects.map((aspect) => toDifference(aspect, before, after, nameOf));
}

function toDifference(aspect: Aspect, before: Holding, after: Holding, nameOf: NameOf): AccessDifference {
  switch (aspect) {
    case 'powers':
      return toPowersText(before.powers) === toPowersText(after.powers)
        ? { aspect: 'marks', before: toMarks(before), after: toMarks(after) }
        : { aspect, before: before.powers, after: after.powers };
    case 'assignment':
      return { aspect, before: before.assignment, after: after.assignment };
    case 'condition': {
      const isGone = after.condition === undefined;
      return { aspect, change: before.condition === undefined ? 'added' : isGone ? 'removed' : 'changed' };
    }
    case 'begins':
    case 'until':
      return {
        aspect,
        ...(before[aspect] !== undefined && { before: before[aspect] }),
        ...(after[aspect] !== undefined && { after: after[aspect] }),
      };
    case 'how':
      return { aspect, before: toWay(before, nameOf), after: toWay(after, nameOf) };
    case 'tier':
    case 'scope':
    case 'activation':
      return { aspect };
  }
}

const toMarks = ({ privileged, grantsAccess }: Holding): RoleMarks => ({ privileged, grantsAccess });

function toWay({ how, from, baseline }: Holding, nameOf: NameOf): AccessWay {
  if (how === 'inherited') return { from: nameOf('service', from ?? '') };
  return baseline === undefined ? {} : { baseline: nameOf('baseline', baseline) };
}
