import { entriesOf, getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Person, Persona, Registry } from '../model/registry.js';
import type { Link, TextPart } from '../model/view.js';
import type { ViewModel } from '../viewModel/buildViewModel.js';

/** What the options of a gap are found in; made once for all gaps. All lists are in data order. */
export interface CoverageFacts
  extends Pick<ViewModel, 'registry' | 'routes' | 'links' | 'personas' | 'hasAccess'> {
  hasPeople: boolean;
  personasOf: {
    team: ReadonlyMap<string, readonly Persona[]>;
    process: ReadonlyMap<string, readonly Persona[]>;
    /** Listed or granted. */
    service: ReadonlyMap<string, readonly Persona[]>;
    skill: ReadonlyMap<string, readonly Persona[]>;
  };
  /** Persona → who holds it, each once. */
  peopleOf: ReadonlyMap<string, readonly Person[]>;
  /** Service → ids of the processes with a stage that uses it, and of the architectures with such a component. */
  usesOf: ReadonlyMap<string, { processes: readonly string[]; architectures: readonly string[] }>;
}

/** What a kind of gap needs of a view model. Linear in the registry. */
export function buildCoverageFacts(model: Omit<ViewModel, 'toCoverage'>): CoverageFacts {
  const { registry, routes, links, personas, hasAccess, accessByService } = model;
  const team = new Map<string, Persona[]>();
  const process = new Map<string, Persona[]>();
  const skill = new Map<string, Persona[]>();
  for (const persona of personas) {
    if (persona.team !== undefined) getOrAdd(team, persona.team, () => []).push(persona);
    for (const { id } of persona.processes) getOrAdd(process, id, () => []).push(persona);
    for (const id of persona.skills) getOrAdd(skill, id, () => []).push(persona);
  }
  const service = new Map(
    [...accessByService].map(([id, access]) => [
      id,
      access.filter(({ isListed, isGranted }) => isListed || isGranted).map(({ persona }) => persona),
    ]),
  );
  return {
    registry,
    routes,
    links,
    personas,
    hasAccess,
    hasPeople: Object.keys(registry.people).length > 0,
    personasOf: { team, process, service, skill },
    peopleOf: toPeopleOf(registry),
    usesOf: toUsesOf(registry),
  };
}

function toPeopleOf(registry: Registry): Map<string, Person[]> {
  const peopleOf = new Map<string, Person[]>();
  for (const person of entriesOf(registry.people)) {
    for (const persona of new Set(person.personas.map((held) => held.persona)))
      getOrAdd(peopleOf, persona, () => []).push(person);
  }
  return peopleOf;
}

function toUsesOf(registry: Registry): Map<string, { processes: string[]; architectures: string[] }> {
  const uses = new Map<string, { processes: string[]; architectures: string[] }>();
  const of = (service: string) => getOrAdd(uses, service, () => ({ processes: [], architectures: [] }));
  for (const { id, stages } of entriesOf(registry.processes)) {
    for (const service of servicesOf(stages)) of(service).processes.push(id);
  }
  for (const { id, components } of entriesOf(registry.architectures)) {
    for (const service of servicesOf(components)) of(service).architectures.push(id);
  }
  return uses;
}

const servicesOf = (parts: Readonly<Record<string, { services: readonly string[] }>>): Set<string> =>
  new Set(Object.values(parts).flatMap(({ services }) => services));

/** The people who hold any of the personas, each once. */
export function holdersOf(personas: readonly Persona[], { peopleOf }: CoverageFacts): Person[] {
  return [...new Set(personas.flatMap(({ id }) => peopleOf.get(id) ?? []))];
}

export const toPersonLinks = (people: readonly Person[], { links }: CoverageFacts): Link[] =>
  links.toAll(
    'person',
    people.map(({ id }) => id),
  );

export const toPersonaLinks = (personas: readonly Persona[], { links }: CoverageFacts): Link[] =>
  links.toAll(
    'persona',
    personas.map(({ id }) => id),
  );

/** The first link to learn from, as a part of a sentence. */
export function toLessonLink(skill: string, { registry }: CoverageFacts): Link | undefined {
  const [lesson] = getEntry(registry.skills, skill)?.learn ?? [];
  return lesson && { id: lesson.url, name: lesson.title, href: lesson.url };
}

/** A sentence, if there is something to say it of. */
export const when = (condition: boolean, text: () => TextPart[]): TextPart[] => (condition ? text() : []);
