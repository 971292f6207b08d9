import type { Links } from '../links/buildLinks.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Persona, Skill } from '../model/registry.js';
import type { LearnStepView } from '../model/view.js';
import { collectLearning } from './collectLearning.js';
import type { Lessons } from './toLessons.js';

const ORDER = ['persona', 'service', 'process', 'architecture'] as const;

/**
 * The way to a skill: its own links, then those that most of the personas that need it learn from: links of their own, of services,
 * processes and architectures, the most common first. So Python leads to the service that most who need Python work with, and not to every page
 * that one of them reads.
 */
export function toSkillLearning(
  skill: Skill,
  needing: readonly Persona[],
  { lessons: lessonsOf, links }: { lessons: ReadonlyMap<string, readonly Lessons[]>; links: Links },
): LearnStepView[] {
  const shared = new Map<string, Lessons[]>();
  for (const persona of needing) {
    for (const lessons of lessonsOf.get(persona.id) ?? []) {
      for (const [key, lesson] of toShares(lessons)) getOrAdd(shared, key, () => []).push(lesson);
    }
  }
  const usual = [...shared.values()].filter(({ length }) => length * 2 > needing.length);
  usual.sort((a, b) => b.length - a.length);
  return collectLearning([
    { links: skill.learn, source: { kind: 'skill', link: links.to('skill', skill.id) } },
    ...ORDER.flatMap((kind) => usual.flat().filter(({ source }) => source.kind === kind)),
  ]);
}

/** What two personas have in common: a service, process or architecture; of their own links, each by itself. Other skills lead elsewhere. */
function toShares(lessons: Lessons): [key: string, Lessons][] {
  const { links, source } = lessons;
  if (source.kind === 'skill') return [];
  if (source.kind !== 'persona') return [[`${source.kind} ${source.link.id}`, lessons]];
  return links.map((link) => [`persona ${link.url}`, { links: [link], source }]);
}
