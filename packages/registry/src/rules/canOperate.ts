import { type EffectiveAccess, findWay, unstatedWays } from '../access/effectiveAccess.js';

/** Whether somebody can do more than read. A role whose level is not stated may be the role of an operator. */
export const canOperate = (effective: EffectiveAccess): boolean =>
  findWay(effective, { level: 'write' }) !== undefined || unstatedWays(effective).length > 0;
