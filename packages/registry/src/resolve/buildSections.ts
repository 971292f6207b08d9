/* Builders for the entries of the small sections, one function per kind. */

import { entriesOf } from '../lookup/entries.js';
import { withoutUndefined } from '../lookup/withoutUndefined.js';
import type { DutyInput, SeparationInput, SkillInput } from '../model/data.js';
import type { Duty, Separation, Skill } from '../model/registry.js';
import { normalizeLearn } from '../values/normalizeLearn.js';
import { normalizeWords } from '../values/normalizeList.js';
import type { Draft } from './drafts.js';
import { type BuildContext, resolveItems } from './resolveItems.js';

export function buildSkill({ entity, written }: Draft<SkillInput>): Skill {
  const { description, learn } = written.input;
  return withoutUndefined({ ...entity, description, learn: normalizeLearn(learn) });
}

export function buildDuty({ entity, written }: Draft<DutyInput>): Duty {
  const { description, levels } = written.input;
  return withoutUndefined({ ...entity, description, levels: normalizeWords(levels) });
}

export function buildSeparation(
  { entity, written }: Draft<SeparationInput>,
  context: BuildContext,
): Separation {
  const { kind = 'static', duties, cardinality = 2, environments, why, exceptions = [] } = written.input;
  const production = entriesOf(context.registry.environments).filter(({ tier }) => tier === 'production');
  return withoutUndefined({
    ...entity,
    kind,
    duties: resolveItems('duty', duties, written, 'duties', context),
    cardinality,
    environments:
      environments === undefined
        ? production.map(({ id }) => id)
        : resolveItems('environment', environments, written, 'environments', context),
    why,
    exceptions: [...exceptions],
  });
}
