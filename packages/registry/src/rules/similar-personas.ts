import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Link } from '../model/link.js';
import type { Persona } from '../model/registry.js';
import type { CoverageFacts } from './coverageFacts.js';
import { type FeatureSet, findSimilar } from './findSimilar.js';
import type { GapRule } from './rule.js';
import { say } from './say.js';

/** Of fewer processes, services and skills together nothing can be said: two that only list Python are not the same. */
const FEWEST_FEATURES = 3;

export const similarPersonas: GapRule = {
  id: 'similar-personas',
  group: 'gaps and size',
  severity: { recommended: 'off', strict: 'info' },
  title: 'No two personas of a team share nearly all of their processes, services and skills.',
  why: 'Every persona is work to keep: a card, access to review, people to find. Two of one team that do the same work with the same tools and the same skills are candidates for being one. If something else tells them apart, such as the data they may see, say so in their summaries.',
  source: { title: 'Introduction to Personas in AI, tradeoff of few personas and many' },
  settings: {
    overlap: {
      default: 80,
      description: 'How much of what either of the two names both have to name, in percent.',
    },
  },
  bad: `
personas:
  P001: { name: AI Data Engineer, team: Data, processes: DataOps, services: Data Factory, skills: 'SQL, Python' }
  P002: { name: Analyst Data Engineer, team: Data, processes: DataOps, services: Data Factory, skills: 'SQL, Python' }
`,
  good: `
personas:
  P001: { name: AI Data Engineer, team: Data, processes: DataOps, services: Data Factory, skills: 'SQL, Python' }
  P002: { name: BI Analyst, team: Data, processes: Data analysis, services: Power BI, skills: 'SQL, KQL' }
`,
  *check({ personas, grants, settings: { overlap = 100 }, words }) {
    const granted = new Map<string, Set<string>>();
    for (const { grant } of grants)
      getOrAdd(granted, grant.persona, () => new Set<string>()).add(grant.service);

    const groups = new Map<string, FeatureSet[]>();
    for (const persona of personas) {
      const features = toFeatures(persona, granted.get(persona.id) ?? []);
      if (features.size < FEWEST_FEATURES) continue;
      // A person and an agent are not made one.
      const key = `${persona.kind === 'agent'} ${persona.team ?? ''}`;
      getOrAdd(groups, key, () => []).push({ id: persona.id, features });
    }
    const alike = [...groups.values()].flatMap((group) => [...findSimilar(group, overlap)]);
    for (const { id: persona, other, shared, total } of alike) {
      yield {
        message: `${words.persona(persona)} is much like ${words.persona(other)}: they share ${shared} of ${total} processes, services and skills.`,
        subject: { persona },
        other: { kind: 'persona', id: other },
        at: { entity: 'persona' },
        item: `${shared} of ${total}`,
        hint: 'Make them one persona, or say in their summaries what tells them apart.',
      };
    }
  },
  gap: {
    title: ['persona much like another', 'personas much like another'],
    column: 'Persona',
    toGap({ subject: { persona: id = '' }, other, item = '' }, facts) {
      const { registry, links } = facts;
      const persona = links.to('persona', id);
      const twin = links.to('persona', other?.id ?? id);
      const differences = toDifferences(
        getEntry(registry.personas, id),
        getEntry(registry.personas, other?.id ?? id),
        facts,
      );
      const differ = differences.length > 0;
      return {
        about: persona,
        context: say`shares ${item} processes, services and skills with ${twin}`,
        options: [
          {
            option: 'redesign',
            text: differ
              ? say`Make ${persona} and ${twin} one persona, with ${differences} besides.`
              : say`Make ${persona} and ${twin} one persona: fewer to keep, fewer people to find.`,
          },
          {
            option: 'train',
            text: differ
              ? say`Train each for what only the other does: ${differences}. They can stand in for each other then.`
              : say`They can stand in for each other: show each the other's work.`,
          },
          {
            option: 'document',
            text: say`If they are two for other reasons, such as the data they may see, say so in their summaries.`,
          },
        ],
        match: { personas: [id, ...(other === undefined ? [] : [other.id])] },
      };
    },
  },
};

function toFeatures({ processes, services, skills }: Persona, granted: Iterable<string>): Set<string> {
  const features = new Set<string>();
  for (const { id, parts } of processes) {
    if (parts.length === 0) features.add(`process ${id}`);
    for (const part of parts) features.add(`process ${id}/${part}`);
  }
  for (const service of services) features.add(`service ${service}`);
  for (const service of granted) features.add(`service ${service}`);
  for (const skill of skills) features.add(`skill ${skill}`);
  return features;
}

/** Services and skills that only one of the two names. */
function toDifferences(
  one: Persona | undefined,
  other: Persona | undefined,
  { links }: CoverageFacts,
): Link[] {
  return [
    ...links.toAll('service', toOnlyOne(one?.services, other?.services)),
    ...links.toAll('skill', toOnlyOne(one?.skills, other?.skills)),
  ];
}

function toOnlyOne(one: readonly string[] = [], other: readonly string[] = []): string[] {
  const [ofOne, ofOther] = [new Set(one), new Set(other)];
  return [...one.filter((id) => !ofOther.has(id)), ...other.filter((id) => !ofOne.has(id))];
}
