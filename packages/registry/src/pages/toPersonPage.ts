import { toPagePath } from '../links/toHref.js';
import { getEntry } from '../lookup/entries.js';
import type { PersonPageView } from '../model/pageView.js';
import type { Person } from '../model/registry.js';
import type { TeamCardView } from '../model/view.js';
import { personasHeld } from '../organisation/personasHeld.js';
import { toMonogram } from '../viewModel/toMonogram.js';
import { toPersonTeams } from '../viewModel/toPersonTeams.js';
import { joinList } from '../words/joinList.js';
import { say } from '../words/say.js';
import { toAnswersFor } from './organisation.js';
import { type Page, type PageModel, toBreadcrumbs, toIndexCrumb, toPage } from './page.js';

/** The page of a person: teams, the personas that they hold at the registry's date, what these may do together, and what to learn. */
export function toPersonPage(person: Person, model: PageModel): Page<PersonPageView>[] {
  const { id, name, url, reportsTo } = person;
  return toPage(toPagePath('person', id, model.routes), () => {
    const { words, links, registry, organisation } = model;
    const held = personasHeld(person, registry);
    const personas = held.flatMap(({ persona, context, team, from, until }) => {
      const card = model.toCard(persona, 'compact');
      if (card === undefined) return [];
      return [
        {
          card,
          ...(context !== undefined && { context }),
          ...(team !== undefined && { team: links.to('team', team) }),
          ...(from !== undefined && { from }),
          ...(until !== undefined && { until }),
        },
      ];
    });
    const ids = [...new Set(held.map(({ persona }) => persona))];
    const reach = model.toReach(ids);
    const conflicts = toConflicts(id, new Set(ids), model);
    const teams = toPersonTeams(person, organisation.teamsOf, model);
    const names = [...new Set(personas.map(({ card }) => card.persona.name))];
    return {
      kind: 'person-page',
      title: name,
      description:
        names.length === 0
          ? say(words, 'personPage.holdsNone', { person: name })
          : say(words, 'personPage.holds', { person: name, personas: joinList(words, names) }),
      breadcrumbs: toBreadcrumbs(model, toIndexCrumb('person', model), { name }),
      person: links.to('person', id),
      monogram: toMonogram(name),
      ...toFacts(person, model),
      contacts: person.contacts,
      links: person.links,
      teams,
      ...(reportsTo !== undefined && { reportsTo: links.to('person', reportsTo) }),
      reports: (organisation.reports.get(id) ?? []).map((report) => links.to('person', report.id)),
      skills: links.toAll('skill', person.skills),
      ...(url !== undefined && { url }),
      personas,
      ...(personas.length === 0 && { teamCards: toTeamCards(teams, model) }),
      otherTimes: toOtherTimes(person, model),
      ...(reach && { reach }),
      answersFor: toAnswersFor(organisation, 'person', id, model),
      ...(conflicts.length > 0 && { conflicts }),
      learning: toLearning(ids, model),
      documents: [...(model.documents.people.get(id) ?? [])],
    };
  });
}

/** The most cards of teams: a page is about a person. */
const MAX_TEAMS = 3;

/** The cards of the person's first teams. Somebody without a persona is there for a team, and the page would say little else. */
const toTeamCards = (teams: PersonPageView['teams'], { registry, toTeamCard }: PageModel): TeamCardView[] =>
  teams.slice(0, MAX_TEAMS).flatMap(({ team: { id } }) => {
    const team = getEntry(registry.teams, id);
    return team === undefined ? [] : [toTeamCard(team)];
  });

function toFacts(
  { image, title, pronouns, location, timeZone, description }: Person,
  { readMarkdown }: PageModel,
) {
  return {
    ...(image !== undefined && { image }),
    ...(title !== undefined && { jobTitle: title }),
    ...(pronouns !== undefined && { pronouns }),
    ...(location !== undefined && { location }),
    ...(timeZone !== undefined && { timeZone }),
    ...(description !== undefined && { personDescription: readMarkdown(description) }),
  };
}

/** What the person held before, or will hold. */
function toOtherTimes(person: Person, { registry, links }: PageModel): PersonPageView['otherTimes'] {
  const held = new Set(personasHeld(person, registry));
  return person.personas
    .filter((entry) => !held.has(entry))
    .map(({ persona, context, from, until }) => ({
      persona: links.to('persona', persona),
      ...(context !== undefined && { context }),
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
      ...(from !== undefined &&
        registry.asOf !== undefined &&
        from > registry.asOf && { isPlanned: true as const }),
    }));
}

/** The conflicts of the person with all their personas together, and those of each persona that the person holds. */
function toConflicts(
  id: string,
  held: ReadonlySet<string>,
  { separations }: PageModel,
): NonNullable<PersonPageView['conflicts']> {
  return separations.flatMap(({ separation: { name, why }, conflicts = [] }) =>
    conflicts
      .filter(
        ({ kind, personas, view }) =>
          personas.every((persona) => held.has(persona)) && (kind === 'persona' || view.holder.id === id),
      )
      .map(({ view }) => ({ name, ...(why !== undefined && { why }), conflict: view })),
  );
}

/** The learning paths of the personas, one after another. A step that several share stands once. */
function toLearning(personas: readonly string[], { learning }: PageModel): PersonPageView['learning'] {
  const urls = new Set<string>();
  return personas.flatMap((persona) =>
    (learning.get(persona) ?? []).filter(({ url }) => !urls.has(url) && urls.add(url)),
  );
}
