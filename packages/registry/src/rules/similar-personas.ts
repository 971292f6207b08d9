import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Link } from '../model/link.js';
import type { Persona } from '../model/registry.js';
import { MESSAGES } from '../words/messages.js';
import { sayText } from '../words/sayText.js';
import type { CoverageFacts } from './coverageFacts.js';
import { type FeatureSet, findSimilar } from './findSimilar.js';
import type { GapRule } from './rule.js';

/** The fewest processes, services and skills together that allow a comparison: two personas that only list Python are not the same. */
const FEWEST_FEATURES = 3;

export const similarPersonas: GapRule = {
  id: 'similar-personas',
  group: 'gaps and size',
  severity: { recommended: 'off', strict: 'info' },
  title: 'No two personas of a team share nearly all of their processes, services and skills.',
  why: MESSAGES['gap.similar-personas.why'],
  source: { title: 'Introduction to Personas in AI, tradeoff of few personas and many' },
  settings: {
    overlap: {
      default: 80,
      description:
        'The share of their processes, services and skills that both personas have, in percent, from which there is a finding.',
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
    const grantedServices = new Map<string, Set<string>>();
    for (const { grant } of grants) {
      // What everybody gets makes nobody alike.
      if (grant.baseline !== undefined) continue;
      getOrAdd(grantedServices, grant.persona, () => new Set<string>()).add(grant.service);
    }

    const groups = new Map<string, FeatureSet[]>();
    for (const persona of personas) {
      const features = toFeatures(persona, grantedServices.get(persona.id) ?? []);
      if (features.size < FEWEST_FEATURES) continue;
      // A persona of people and an agent cannot be merged.
      const key = `${persona.kind === 'agent'} ${persona.team ?? ''}`;
      getOrAdd(groups, key, () => []).push({ id: persona.id, features });
    }
    const similarities = [...groups.values()].flatMap((group) => [...findSimilar(group, overlap)]);
    for (const { id: persona, other, shared, total } of similarities) {
      yield {
        message: `${words.persona(persona)} is much like ${words.persona(other)}: they share ${shared} of ${total} processes, services and skills.`,
        subject: { persona },
        other: { kind: 'persona', id: other },
        at: { entity: 'persona' },
        item: `${shared} of ${total}`,
        shared: { count: shared, total },
        hint: 'Merge the two personas, or write in their summaries how they differ.',
      };
    }
  },
  gap: {
    toGap({ subject: { persona: id = '' }, other, shared = { count: 0, total: 0 } }, facts) {
      const { registry, links, words } = facts;
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
        context: sayText(words, 'gap.similar-personas.context', { ...shared, persona: twin }),
        options: [
          {
            option: 'redesign',
            text: differ
              ? sayText(words, 'gap.similar-personas.mergeWith', { persona, other: twin, differences })
              : sayText(words, 'gap.similar-personas.merge', { persona, other: twin }),
          },
          {
            option: 'train',
            text: differ
              ? sayText(words, 'gap.similar-personas.trainIn', { differences })
              : sayText(words, 'gap.similar-personas.train'),
          },
          {
            option: 'document',
            text: sayText(words, 'gap.similar-personas.document'),
          },
        ],
        match: { personas: [id, ...(other === undefined ? [] : [other.id])] },
      };
    },
  },
};

function toFeatures(
  { processes, services, skills }: Persona,
  grantedServices: Iterable<string>,
): Set<string> {
  const features = new Set<string>();
  for (const { id, parts } of processes) {
    if (parts.length === 0) features.add(`process ${id}`);
    for (const part of parts) features.add(`process ${id}/${part}`);
  }
  for (const service of services) features.add(`service ${service}`);
  for (const service of grantedServices) features.add(`service ${service}`);
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
