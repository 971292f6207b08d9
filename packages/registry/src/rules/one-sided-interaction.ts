import { getEntry } from '../lookup/entries.js';
import type { InteractionRef, Persona } from '../model/registry.js';
import { MESSAGES } from '../words/messages.js';
import { sayText } from '../words/sayText.js';
import type { GapRule } from './rule.js';

export const oneSidedInteraction: GapRule = {
  id: 'one-sided-interaction',
  group: 'coverage',
  severity: { recommended: 'off', strict: 'info' },
  title: 'The two sides of an interaction name each other.',
  why: MESSAGES['gap.one-sided-interaction.why'],
  source: { title: 'Introduction to Personas in AI, project planning and interactions' },
  aggregate: {
    by: ['persona'],
    message: ({ list, subject }, { words }) =>
      `${words.persona(subject.persona ?? '')} works with others that do not name it: ${list}.`,
  },
  bad: `
personas:
  P001: { name: Data Engineer, interactsWith: P004 }
  P004: { name: Data Scientist }
`,
  good: `
personas:
  P001: { name: Data Engineer, interactsWith: P004 }
  P004: { name: Data Scientist, interactsWith: P001 }
`,
  *check({ registry, personas, words }) {
    /** Team → everybody that its members name. */
    const namedByTeam = new Map<string, PartnerKeys>();
    const namedByPersona = new Map<string, PartnerKeys>();
    for (const { id, team, interactsWith } of personas) {
      namedByPersona.set(id, addAll(new Set(), interactsWith));
      if (team !== undefined)
        namedByTeam.set(team, addAll(namedByTeam.get(team) ?? new Set(), interactsWith));
    }
    for (const persona of personas) {
      for (const ref of persona.interactsWith) {
        if (ref.kind === 'all') continue;
        const partnerKeys = (ref.kind === 'team' ? namedByTeam : namedByPersona).get(ref.id);
        if (partnerKeys === undefined || namesPersona(partnerKeys, persona)) continue;
        const other =
          ref.kind === 'team'
            ? `"${getEntry(registry.teams, ref.id)?.name ?? ref.id}"`
            : words.persona(ref.id);
        yield {
          message: `${words.persona(persona.id)} works with ${other}, which does not name it.`,
          subject: { persona: persona.id },
          other: ref,
          at: { entity: 'persona' },
          item: other,
          hint: 'Add the persona to `interactsWith` of the other side, or remove the other side here.',
        };
      }
    }
  },
  gap: {
    toGap({ subject: { persona: id = '' }, other }, { links, words }) {
      const persona = links.to('persona', id);
      const partner = other === undefined ? persona : links.to(other.kind, other.id);
      return {
        about: persona,
        context: sayText(words, 'gap.one-sided-interaction.context', { partner }),
        options: [
          {
            option: 'document',
            text: sayText(words, 'gap.one-sided-interaction.document', { persona, partner }),
          },
          {
            option: 'redesign',
            text: sayText(words, 'gap.one-sided-interaction.redesign', { partner, persona }),
          },
        ],
        match: {
          personas: other?.kind === 'persona' ? [id, other.id] : [id],
          ...(other?.kind === 'team' && { team: [other.id] }),
        },
      };
    },
  },
};

/** Keys of interaction partners: `all`, `team:id`, `persona:id`. */
type PartnerKeys = Set<string>;

function addAll(partnerKeys: PartnerKeys, refs: readonly InteractionRef[]): PartnerKeys {
  for (const ref of refs) partnerKeys.add(ref.kind === 'all' ? 'all' : `${ref.kind}:${ref.id}`);
  return partnerKeys;
}

function namesPersona(partnerKeys: PartnerKeys, { id, team }: Persona): boolean {
  return (
    partnerKeys.has('all') ||
    partnerKeys.has(`persona:${id}`) ||
    (team !== undefined && partnerKeys.has(`team:${team}`))
  );
}
