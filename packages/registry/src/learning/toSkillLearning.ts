import type { Links } from '../links/buildLinks.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Persona, Skill } from '../model/registry.js';
import type { LearnStepView } from '../model/view.js';
import { collectLearning } from './collectLearning.js';
import type { Lessons } from './toLessons.js';

const ORDER = ['persona', 'service', 'process', 'architecture'] as const;

/**
 * The learning path of a skill: its own links, then the links that more than half of the personas with the skill learn from. These are their own
 * links and the links of services, processes and architectures, the most common first. So the path of Python leads to the service that most
 * personas with Python use, and not to every page that a single persona reads.
 */
export function toSkillLearning(
  skill: Skill,
  needing: readonly Persona[],
  { lessons: lessonsOf, links }: { lessons: ReadonlyMap<string, readonly Lessons[]>; links: Links },
): LearnStepView[] {
  const lessonsByShare = new Map<string, Lessons[]>();
  for (const persona of needing) {
    for (const lessons of lessonsOf.get(persona.id) ?? []) {
      for (const [key, lesson] of toShares(lessons)) getOrAdd(lessonsByShare, key, () => []).push(lesson);
    }
  }
  const common = [...lessonsByShare.values()].filter(({ length }) => length * 2 > needing.length);
  common.sort((a, b) => b.length - a.length);
  return collectLearning([
    { links: skill.learn, source: { kind: 'skill', link: links.to('skill', skill.id) } },
    ...ORDER.flatMap((kind) => common.flat().filter(({ source }) => source.kind === kind)),
  ]);
}

/** The parts that two personas can share: a service, process or architecture as a whole, each own link by itself. Links of other skills do not count. */
function toShares(lessons: Lessons): [key: string, Lessons][] {
  const { links, source } = lessons;
  if (source.kind === 'skill') return [];
  if (source.kind !== 'persona') return [[`${source.kind} ${source.link.id}`, lessons]];
  return links.map((link) => [`persona ${link.url}`, { links: [link], source }]);
}
