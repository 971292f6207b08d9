import type { Links } from '../links/buildLinks.js';
import { toHref } from '../links/toHref.js';
import { entriesOf } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Link } from '../model/link.js';
import type { PersonPageView } from '../model/pageView.js';
import type { Person, Registry } from '../model/registry.js';
import { personasHeld } from '../organisation/personasHeld.js';
import { joinList } from '../words/joinList.js';
import { say } from '../words/say.js';
import { type Page, type PageModel, toBreadcrumbs, toIndexCrumb, toPage } from './page.js';

/** The page of a person, with the personas that they hold at the registry's date. */
export function toPersonPage(person: Person, model: PageModel): Page<PersonPageView>[] {
  const { id, name, url } = person;
  return toPage(toHref('person', id, model.routes), () => {
    const personas = personasHeld(person, model.registry).flatMap(({ persona, context }) => {
      const card = model.toCard(persona, 'compact');
      return card ? [{ card, ...(context !== undefined && { context }) }] : [];
    });
    const { words } = model;
    const personaNames = personas.map(({ card }) => card.persona.name);
    return {
      kind: 'person-page',
      title: name,
      description:
        personaNames.length === 0
          ? say(words, 'personPage.holdsNone', { person: name })
          : say(words, 'personPage.holds', { person: name, personas: joinList(words, personaNames) }),
      breadcrumbs: toBreadcrumbs(model, toIndexCrumb('person', model), { name }),
      person: model.links.to('person', id),
      ...(url !== undefined && { url }),
      personas,
    };
  });
}

/** Persona → the people who hold it. A person who holds it in several contexts has one entry per context. */
export function buildPeopleOf(
  registry: Registry,
  links: Links,
): Map<string, { person: Link; context?: string }[]> {
  const people = new Map<string, { person: Link; context?: string }[]>();
  for (const person of entriesOf(registry.people)) {
    for (const { persona, context } of personasHeld(person, registry)) {
      const entry = { person: links.to('person', person.id), ...(context !== undefined && { context }) };
      getOrAdd(people, persona, () => []).push(entry);
    }
  }
  return people;
}
