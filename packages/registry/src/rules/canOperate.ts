import { type Ability, type EffectiveAccess, givesAbility } from '../access/effectiveAccess.js';

const OPERATE: Ability = { level: 'write' };

/** Whether somebody can do more than read. A role whose level is not stated may be the role of an operator. */
export const canOperate = ({ ways }: EffectiveAccess): boolean =>
  ways.some((way) => way.level === undefined || givesAbility(way, OPERATE));
