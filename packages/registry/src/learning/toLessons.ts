import type { Links } from '../links/buildLinks.js';
import { getEntry } from '../lookup/entries.js';
import { KINDS } from '../model/kinds.js';
import type { LearnLink, Persona, Registry } from '../model/registry.js';
import type { LearnSource } from '../model/view.js';

/** The kinds of entities whose links a persona learns from, in order. */
const SOURCES = ['skill', 'service', 'process', 'architecture'] as const;

/** A list of learning links, and the entity that they belong to. */
export interface Lessons {
  links: readonly LearnLink[];
  source: LearnSource;
}

/** The learning links of a persona, in order: its own links, then those of its skills, services, processes and architectures. */
export function toLessons(persona: Persona, registry: Registry, links: Links): Lessons[] {
  const lessons: Lessons[] = [
    { links: persona.learn, source: { kind: 'persona', link: links.to('persona', persona.id) } },
  ];
  for (const kind of SOURCES) {
    const { section } = KINDS[kind];
    for (const reference of persona[section]) {
      const id = typeof reference === 'string' ? reference : reference.id;
      const learn = getEntry(registry[section], id)?.learn ?? [];
      if (learn.length > 0) lessons.push({ links: learn, source: { kind, link: links.to(kind, id) } });
    }
  }
  return lessons;
}
