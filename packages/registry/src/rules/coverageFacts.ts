import type { Links } from '../links/buildLinks.js';
import { getEntry } from '../lookup/entries.js';
import type { Link } from '../model/link.js';
import type { Person, Persona, Registry } from '../model/registry.js';
import type { RouteOptions } from '../model/routes.js';
import type { Words } from '../words/words.js';

/** The facts that the options of a gap are made from; collected once for all gaps. All lists are in data order. */
export interface CoverageFacts {
  words: Words;
  registry: Registry;
  routes: RouteOptions;
  links: Links;
  personas: readonly Persona[];
  /** Whether the registry says anything about access. */
  hasAccess: boolean;
  hasPeople: boolean;
  /** The personas that somebody holds, whether the person is shown or not. */
  heldPersonas: ReadonlySet<string>;
  personasOf: {
    team: ReadonlyMap<string, readonly Persona[]>;
    process: ReadonlyMap<string, readonly Persona[]>;
    /** Service → the personas that list the service or have a grant on it. */
    service: ReadonlyMap<string, readonly Persona[]>;
    skill: ReadonlyMap<string, readonly Persona[]>;
  };
  /** Persona → the people who hold it and whom advice may name, without duplicates. Empty, unless people are public. */
  peopleOf: ReadonlyMap<string, readonly Person[]>;
  /** Service → the ids of the processes with a stage that uses it, and of the architectures with a component that uses it. */
  usesOf: ReadonlyMap<string, { processes: readonly string[]; architectures: readonly string[] }>;
}

/** The people who hold at least one of the personas and whom advice may name, without duplicates. */
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

/** The first learning link of a skill, as part of a sentence. */
export function toLessonLink(skill: string, { registry }: CoverageFacts): Link | undefined {
  const [lesson] = getEntry(registry.skills, skill)?.learn ?? [];
  return lesson && { id: lesson.url, name: lesson.title, href: lesson.url };
}
