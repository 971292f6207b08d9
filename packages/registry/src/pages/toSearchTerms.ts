import { getEntry } from '../lookup/entries.js';
import type { Person, Persona } from '../model/registry.js';
import { say } from '../words/say.js';
import type { PageModel } from './page.js';

/**
 * The words by which a persona is found on a page that does not show them: its skills, the systems of its services, and whether access of it is not
 * documented. Each word stands once.
 */
export function toPersonaTerms({ id, skills }: Persona, model: PageModel): string {
  const { registry, accessByPersona, words } = model;
  const terms = new Set(skills.map((skill) => getEntry(registry.skills, skill)?.name ?? skill));
  for (const { service, cells } of accessByPersona.get(id) ?? []) {
    for (const system of service.systems) terms.add(getEntry(registry.systems, system)?.name ?? system);
    if (model.hasAccess && cells.some(({ state }) => state === 'undocumented')) {
      terms.add(say(words, 'access.undocumented'));
    }
  }
  return [...terms].join(', ');
}

/** The same for a person: its teams, skills, title and place, as far as they are public. */
export function toPersonTerms({ teams, skills, title, location }: Person, { registry }: PageModel): string {
  const terms = new Set([
    ...(title === undefined ? [] : [title]),
    ...teams.map(({ team }) => getEntry(registry.teams, team)?.name ?? team),
    ...skills.map((skill) => getEntry(registry.skills, skill)?.name ?? skill),
    ...(location === undefined ? [] : [location]),
  ]);
  return [...terms].join(', ');
}
