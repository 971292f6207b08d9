/* Builders for the entries of the small sections, one function per kind. */

import { entriesOf } from '../lookup/entries.js';
import { withoutUndefined } from '../lookup/withoutUndefined.js';
import type {
  DutyInput,
  GroupInput,
  HeldPersonaInput,
  PersonInput,
  SeparationInput,
  SkillInput,
  TeamInput,
} from '../model/data.js';
import type { Duty, Group, Person, Separation, Skill, Team } from '../model/registry.js';
import { checkPeriod } from '../values/checkPeriod.js';
import { normalizeLearn } from '../values/normalizeLearn.js';
import { normalizeList, normalizeWords } from '../values/normalizeList.js';
import type { Draft } from './drafts.js';
import { type Item, readItems } from './readItems.js';
import { type BuildContext, resolveItem, resolveItems } from './resolveItems.js';

export function buildGroup({ entity, written }: Draft<GroupInput>): Group {
  return withoutUndefined({ ...entity, description: written.input.description });
}

export function buildTeam({ entity, written }: Draft<TeamInput>, context: BuildContext): Team {
  const { group, description } = written.input;
  return withoutUndefined({
    ...entity,
    group:
      group === undefined
        ? undefined
        : resolveItem('group', { text: group, of: written, field: 'group' }, context),
    description,
  });
}

export function buildSkill({ entity, written }: Draft<SkillInput>): Skill {
  const { description, learn } = written.input;
  return withoutUndefined({ ...entity, description, learn: normalizeLearn(learn) });
}

export function buildDuty({ entity, written }: Draft<DutyInput>): Duty {
  const { description, levels } = written.input;
  return withoutUndefined({ ...entity, description, levels: normalizeWords(levels) });
}

export function buildPerson({ entity, written }: Draft<PersonInput>, context: BuildContext): Person {
  const { personas = [], url } = written.input;
  const item = (text: string, step: number): Item => ({ text, of: written, field: 'personas', step });
  const heldPersonas =
    typeof personas === 'string'
      ? readItems(personas, written, 'personas').map((persona) => ({ persona, held: NO_DETAILS }))
      : personas.flatMap((entry, index) =>
          typeof entry === 'string'
            ? normalizeList([entry]).map((text) => ({ persona: item(text, index), held: NO_DETAILS }))
            : [{ persona: item(entry.persona, index), held: toHeld(entry, index) }],
        );
  return withoutUndefined({
    ...entity,
    personas: heldPersonas.flatMap(({ persona, held }) => {
      const id = resolveItem('persona', persona, context);
      return id === undefined ? [] : [{ persona: id, ...held }];
    }),
    url: url?.trim(),
  });

  function toHeld({ context: inContext, from, until }: HeldPersonaInput, index: number): HeldDetails {
    const problem = checkPeriod({ from, until }, () => written.placeOf('personas', index, 'from'));
    if (problem !== undefined) context.references.report(problem);
    return withoutUndefined({ context: inContext, from, until });
  }
}

type HeldDetails = Omit<Person['personas'][number], 'persona'>;
const NO_DETAILS: HeldDetails = {};

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
