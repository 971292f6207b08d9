import { toReportHref, toSlug } from '../links/toHref.js';
import { entriesOf } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { IndexedKind } from '../model/kinds.js';
import type { Link } from '../model/link.js';
import type { IndexRow } from '../model/pageView.js';
import type { Persona } from '../model/registry.js';
import { personasHeld } from '../organisation/personasHeld.js';
import { toMarkdownText } from '../viewModel/markdownText.js';
import { toMonograms } from '../viewModel/toMonograms.js';
import { say } from '../words/say.js';
import type { PageModel } from './page.js';
import { toPersonTerms } from './toSearchTerms.js';
import { groupBySkill } from './toSkillPage.js';
import { toPartServices, toWorkers } from './workPage.js';

/** The most links in the row of a skill. Its page has all. */
const MOST_LINKS = 2;

/** Functions that make the rows of each index, in data order. Each is linear in the entities that it counts. */
export const INDEX_ROWS: Record<Exclude<IndexedKind, 'service'>, (model: PageModel) => IndexRow[]> = {
  group: toGroupRows,
  team: toTeamRows,
  process: toProcessRows,
  architecture: toArchitectureRows,
  person: toPersonRows,
  skill: toSkillRows,
};

function toGroupRows(model: PageModel): IndexRow[] {
  const { registry, links, personasByTeam, readMarkdown } = model;
  const teams = entriesOf(registry.teams);
  return entriesOf(registry.groups).map(({ id, description }) => {
    const ofGroup = teams.filter(({ group }) => group === id);
    const personas = [...new Set(ofGroup.flatMap((team) => personasByTeam.get(team.id) ?? []))];
    return {
      ...toHead(links.to('group', id), description && toMarkdownText(readMarkdown(description))),
      ...toCounts({ teams: ofGroup.length, personas: personas.length, people: countPeople(personas, model) }),
    };
  });
}

function toTeamRows(model: PageModel): IndexRow[] {
  const { registry, personas, links, accessByPersona } = model;
  const byTeam = new Map<string, Persona[]>();
  for (const persona of personas) {
    for (const team of persona.teams) getOrAdd(byTeam, team, () => []).push(persona);
  }
  const toGap = findGaps('unused-team', 'team', () => say(model.words, 'indexGap.noPersona'), model);
  return entriesOf(registry.teams).map(({ id, group, description }) => {
    const teamPersonas = byTeam.get(id) ?? [];
    const services = teamPersonas.flatMap((persona) =>
      (accessByPersona.get(persona.id) ?? [])
        .filter(({ isListed, isGranted }) => isListed || isGranted)
        .map(({ service }) => service.id),
    );
    return {
      ...toHead(links.to('team', id), description && toMarkdownText(model.readMarkdown(description))),
      ...(group !== undefined && { group: links.to('group', group) }),
      ...toCounts({
        personas: teamPersonas.length,
        people: countPeople(teamPersonas, model),
        services: new Set(services).size,
      }),
      ...toGaps(toGap(id)),
    };
  });
}

function toProcessRows(model: PageModel): IndexRow[] {
  const toGap = findGaps(
    'stage-without-persona',
    'process',
    (count) => say(model.words, 'indexGap.stages', { count }),
    model,
  );
  return entriesOf(model.registry.processes).flatMap(({ id, description }) => {
    const picture = model.pictures.processes.get(id);
    if (picture === undefined) return [];
    const { process, whole, stages } = picture;
    const counts = {
      stages: stages.length,
      personas: toWorkers(whole, stages).length,
      services: toPartServices(stages).length,
    };
    return { ...toHead(process, description), ...toCounts(counts), ...toGaps(toGap(id)) };
  });
}

/** No rule looks for components without a persona, so their number comes from the picture. */
function toArchitectureRows({ registry, pictures, words }: PageModel): IndexRow[] {
  return entriesOf(registry.architectures).flatMap(({ id, description }) => {
    const picture = pictures.architectures.get(id);
    if (picture === undefined) return [];
    const { architecture, whole, components } = picture;
    const counts = {
      components: components.length,
      personas: toWorkers(whole, components).length,
      services: toPartServices(components).length,
    };
    const gapCount = components.filter(({ gap }) => gap).length;
    const gap = gapCount > 0 && {
      text: say(words, 'indexGap.components', { count: gapCount }),
      ...(architecture.href !== undefined && { href: architecture.href }),
    };
    return { ...toHead(architecture, description), ...toCounts(counts), ...toGaps(gap) };
  });
}

/** The most people in an index that says more about each than which personas they hold: the page of thousands would weigh too much. */
const MOST_DETAILED = 500;

/** The rows have faces, titles and teams. Where people have no pages, the rows also have anchors and contacts. */
function toPersonRows(model: PageModel): IndexRow[] {
  const { registry, links, routes, organisation } = model;
  const isList = routes.pages.person === 'list';
  const people = entriesOf(registry.people);
  const isDetailed = people.length <= MOST_DETAILED;
  const monograms = isDetailed ? toMonograms(people.map(({ name }) => name)) : [];
  return people.map((person, at) => {
    const terms = toPersonTerms(person, model);
    const personaIds = [...new Set(personasHeld(person, registry).map(({ persona }) => persona))];
    const teams = isDetailed ? [...(organisation.teamsOf.get(person.id)?.keys() ?? [])] : [];
    return {
      ...toHead(links.to('person', person.id), isDetailed ? person.title : undefined),
      ...(isDetailed && { monogram: monograms[at] ?? '' }),
      ...(isDetailed && person.image !== undefined && { image: person.image }),
      ...(isList && { anchor: toSlug(person.id) }),
      ...(teams.length > 0 && { memberOf: links.toAll('team', teams) }),
      ...(isList && isDetailed && person.contacts.length > 0 && { contacts: person.contacts }),
      ...(personaIds.length > 0 && { holds: links.toAll('persona', personaIds) }),
      ...(terms !== '' && { terms }),
    };
  });
}

function toSkillRows(model: PageModel): IndexRow[] {
  const personasBySkill = groupBySkill(model);
  const toPersonGap = findGaps(
    'skill-without-person',
    'skill',
    () => say(model.words, 'indexGap.nobody'),
    model,
  );
  const toLearningGap = findGaps(
    'skill-without-learning',
    'skill',
    () => say(model.words, 'indexGap.noLearning'),
    model,
  );
  return entriesOf(model.registry.skills).map(({ id, description, learn }) => {
    const personas = personasBySkill.get(id) ?? [];
    return {
      ...toHead(model.links.to('skill', id), description),
      ...toCounts({ personas: personas.length, people: countPeople(personas, model) }),
      ...(learn.length > 0 && { learn: learn.slice(0, MOST_LINKS) }),
      ...(learn.length > MOST_LINKS && { learnMore: learn.length - MOST_LINKS }),
      ...toGaps(toPersonGap(id), toLearningGap(id)),
    };
  });
}

const toHead = (entity: Link, description: string | undefined): Pick<IndexRow, 'entity' | 'description'> => ({
  entity,
  ...(description !== undefined && { description }),
});

type Counts = Pick<IndexRow, 'teams' | 'stages' | 'components' | 'personas' | 'people' | 'services'>;

/** Leaves counts of zero out. */
const toCounts = (counts: Counts): Counts =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

/** The number of people who hold at least one of the personas. */
const countPeople = (personas: readonly Persona[], { peopleOf }: PageModel): number =>
  new Set(personas.flatMap(({ id }) => (peopleOf.get(id) ?? []).map(({ person }) => person.id))).size;

type Gap = NonNullable<IndexRow['gaps']>[number];

const toGaps = (...candidates: readonly (Gap | false | undefined)[]): Pick<IndexRow, 'gaps'> => {
  const gaps = candidates.filter((gap) => typeof gap === 'object');
  return gaps.length > 0 ? { gaps } : {};
};

/** Makes a function that gives the gap of an entity in words, from the findings of a rule. An accepted finding or a rule that is off gives no gap. */
function findGaps(
  rule: string,
  kind: 'team' | 'process' | 'skill',
  toText: (count: number) => string,
  { toCoverage, routes }: PageModel,
): (id: string) => Gap | undefined {
  const counts = new Map<string, number>();
  for (const { match } of toCoverage().find((file) => file.rule === rule)?.gaps ?? []) {
    const [id] = match[kind] ?? [];
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const page = toReportHref('coverage', routes);
  return (id) => {
    const count = counts.get(id);
    return count === undefined
      ? undefined
      : { text: toText(count), ...(page !== undefined && { href: `${page}#${rule}` }) };
  };
}
