import type { AccessCell } from '../access/accessCell.js';
import type { AccessIndex } from '../access/accessIndex.js';
import { type Ability, givesAbility } from '../access/effectiveAccess.js';
import type { Power } from '../model/power.js';
import type { Grant } from '../model/registry.js';

const OPERATE: Ability = { level: 'write' };

/** Whether somebody can do more than read in a cell. A role whose level is not stated may be the role of an operator. */
export function canOperate(
  { powersOf }: Pick<AccessIndex, 'powersOf'>,
  service: string,
  { grants, inherited }: AccessCell,
): boolean {
  const operates = ({ role }: Grant): boolean => powersOf(service, role).some(mayOperate);
  return grants.some(operates) || inherited.some(({ grant }) => operates(grant));
}

const mayOperate = (power: Power): boolean => power.level === undefined || givesAbility(power, OPERATE);
