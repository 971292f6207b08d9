import { PRESETS, SEVERITIES } from '../model/enums.js';
import type { AccessDiff, EntityChange, FieldChange } from './accessDiff.js';

/** Rules that demand less than before. Nobody has more access by it, but nobody would hear of it any more. */
export interface WeakerRules {
  /** Separations of duties that are removed, or that allow more. */
  separations: readonly EntityChange[];
  /** Settings of `check`: a rule that is off or less severe, a weaker preset. */
  settings: readonly FieldChange[];
}

export const findWeakerRules = ({
  entities,
  rules,
}: Pick<AccessDiff, 'entities' | 'rules'>): WeakerRules => ({
  separations: entities.filter(isWeakerSeparation),
  settings: rules.filter(isWeakerSetting),
});

function isWeakerSeparation({ kind, change, fields }: EntityChange): boolean {
  if (kind !== 'separationOfDuties') return false;
  return change === 'removed' || (change === 'changed' && fields.some(isWeakerField));
}

function isWeakerField({ field, before, after }: FieldChange): boolean {
  switch (field) {
    // From how many of the duties it is a conflict.
    case 'cardinality':
      return Number(after) > Number(before);
    case 'duties':
    case 'environments':
      return isNarrower(before, after);
    case 'kind':
      return before === 'static';
    default:
      return false;
  }
}

const isNarrower = (before: unknown, after: unknown): boolean =>
  Array.isArray(before) && !(Array.isArray(after) && before.every((one) => after.includes(one)));

/** From the weakest to the strongest. */
const STRENGTHS: readonly (readonly unknown[])[] = [
  ['off', ...SEVERITIES.toReversed()],
  ['none', ...PRESETS.filter((preset) => preset !== 'none')],
];

function isWeakerSetting({ field, before, after }: FieldChange): boolean {
  if (field === 'preset') return isWeaker(before ?? PRESETS[0], after ?? PRESETS[0]);
  if (!field.startsWith('rules.')) return false;
  const [old, now] = [toSeverity(before), toSeverity(after)];
  // What a rule is without a setting depends on the preset. That it is off can only be weaker.
  return isWeaker(old, now) || (old === undefined && now === 'off');
}

const toSeverity = (setting: unknown): unknown =>
  typeof setting === 'object' && setting !== null && 'severity' in setting ? setting.severity : setting;

const isWeaker = (before: unknown, after: unknown): boolean =>
  STRENGTHS.some((scale) => {
    const [old, now] = [scale.indexOf(before), scale.indexOf(after)];
    return old > now && now >= 0;
  });
