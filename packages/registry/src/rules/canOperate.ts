import { type AccessCell, grantsIn } from '../access/accessCell.js';
import type { AccessIndex } from '../access/accessIndex.js';
import { type Ability, givesAbility } from '../access/effectiveAccess.js';

const OPERATE: Ability = { level: 'write' };

/** Whether somebody can do more than read in a cell. A role whose level is not stated may be the role of an operator. */
export const canOperate = (
  { powersOf }: Pick<AccessIndex, 'powersOf'>,
  service: string,
  cell: AccessCell,
): boolean =>
  grantsIn(cell).some(({ role }) =>
    powersOf(service, role).some((power) => power.level === undefined || givesAbility(power, OPERATE)),
  );
