import { toSkillLearning } from '../learning/toSkillLearning.js';
import { toHref } from '../links/toHref.js';
import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { SkillPageView } from '../model/pageView.js';
import type { Persona, Skill } from '../model/registry.js';
import { joinList } from '../words/joinList.js';
import { say } from '../words/say.js';
import { type Page, type PageModel, toBreadcrumbs, toIndexCrumb, toPage } from './page.js';
import { toTitle } from './toTitle.js';

/** The most cards, and the most people, on the page of a skill that everybody needs. */
const MOST_SHOWN = 100;

/** Skill → the personas that need it, in data order. */
export function groupBySkill({ personas }: PageModel): Map<string, Persona[]> {
  const bySkill = new Map<string, Persona[]>();
  for (const persona of personas) {
    for (const skill of persona.skills) getOrAdd(bySkill, skill, () => []).push(persona);
  }
  return bySkill;
}

/** The page of a skill: the personas that need it, the people who have it, and its learning path. */
export function toSkillPage(
  skill: Skill,
  needingPersonas: readonly Persona[],
  model: PageModel,
): Page<SkillPageView>[] {
  const { id, name, description } = skill;
  return toPage(toHref('skill', id, model.routes), () => {
    const teams = [...new Set(needingPersonas.flatMap(({ team }) => team ?? []))];
    const people = toPeople(needingPersonas, model);
    return {
      kind: 'skill-page',
      title: toTitle('skill', name, model),
      description: description ?? toDescription(skill, needingPersonas, teams, model),
      breadcrumbs: toBreadcrumbs(model, toIndexCrumb('skill', model), { name }),
      skill: model.links.to('skill', id),
      ...(description !== undefined && { skillDescription: description }),
      teams: model.links.toAll('team', teams),
      personaCount: needingPersonas.length,
      personas: needingPersonas
        .slice(0, MOST_SHOWN)
        .flatMap((persona) => model.toCard(persona.id, 'compact') ?? []),
      people: people.slice(0, MOST_SHOWN),
      ...(people.length > MOST_SHOWN && { peopleMore: true as const }),
      learning: toSkillLearning(skill, needingPersonas, model),
      documents: [...(model.documents.skills.get(id) ?? [])],
    };
  });
}

function toDescription(
  { name }: Skill,
  needingPersonas: readonly Persona[],
  teams: readonly string[],
  { registry, words }: PageModel,
): string {
  if (needingPersonas.length === 0) return say(words, 'skillPage.unused', { skill: name });
  const names = teams.map((team) => getEntry(registry.teams, team)?.name ?? team);
  const parts = { skill: name, personas: say(words, 'count.personas', { count: needingPersonas.length }) };
  return names.length > 0 && names.length <= 3
    ? say(words, 'skillPage.descriptionOf', { ...parts, teams: joinList(words, names) })
    : say(words, 'skillPage.description', parts);
}

/** The people who hold a persona that needs the skill, each once, with these personas. */
function toPeople(
  needingPersonas: readonly Persona[],
  { peopleOf, links }: PageModel,
): SkillPageView['people'] {
  const people = new Map<string, SkillPageView['people'][number]>();
  for (const { id } of needingPersonas) {
    const persona = links.to('persona', id);
    for (const { person } of peopleOf.get(id) ?? []) {
      const { personas } = getOrAdd(people, person.id, () => ({ person, personas: [] }));
      if (!personas.includes(persona)) personas.push(persona);
    }
  }
  return [...people.values()];
}
