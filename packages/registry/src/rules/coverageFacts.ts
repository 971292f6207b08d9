import type { Links } from '../links/buildLinks.js';
import { getEntry } from '../lookup/entries.js';
import type { Link } from '../model/link.js';
import type { Person, Persona, Registry } from '../model/registry.js';
import type { RouteOptions } from '../model/routes.js';
import type { TextPart } from '../model/view.js';

/** What the options of a gap are found in; made once for all gaps. All lists are in data order. */
export interface CoverageFacts {
  registry: Registry;
  routes: RouteOptions;
  links: Links;
  personas: readonly Persona[];
  /** Whether the registry says anything about access. */
  hasAccess: boolean;
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
