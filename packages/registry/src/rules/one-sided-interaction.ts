import { getEntry } from '../lookup/entries.js';
import type { InteractionRef, Persona } from '../model/registry.js';
import type { GapRule } from './rule.js';
import { say } from './say.js';

export const oneSidedInteraction: GapRule = {
  id: 'one-sided-interaction',
  group: 'coverage',
  severity: { recommended: 'off', strict: 'info' },
  title: 'Who works with whom is told by both sides.',
  why: 'The interactions plan the meetings. If only one side names the other, one of them has the meeting in its calendar.',
  source: { title: 'Introduction to Personas in AI, project planning and interactions' },
  aggregate: {
    by: ['persona'],
    message: ({ list, subject }, { words }) =>
      `${words.persona(subject.persona ?? '')} works with some that do not say so of it: ${list}.`,
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
    /** What each team's members name, together. */
    const namedByTeam = new Map<string, Named>();
    const namedByPersona = new Map<string, Named>();
    for (const { id, team, interactsWith } of personas) {
      namedByPersona.set(id, addAll(new Set(), interactsWith));
      if (team !== undefined)
        namedByTeam.set(team, addAll(namedByTeam.get(team) ?? new Set(), interactsWith));
    }
    for (const persona of personas) {
      for (const ref of persona.interactsWith) {
        if (ref.kind === 'all') continue;
        const named = (ref.kind === 'team' ? namedByTeam : namedByPersona).get(ref.id);
        if (named === undefined || namesPersona(named, persona)) continue;
        const other =
          ref.kind === 'team'
            ? `"${getEntry(registry.teams, ref.id)?.name ?? ref.id}"`
            : words.persona(ref.id);
        yield {
          message: `${words.persona(persona.id)} works with ${other}, which does not say so of it.`,
          subject: { persona: persona.id },
          other: ref,
          at: { entity: 'persona' },
          item: other,
          hint: 'Add it to `interactsWith` of the other side, or take it out here.',
        };
      }
    }
  },
  gap: {
    title: ['interaction told by one side only', 'interactions told by one side only'],
    column: 'Persona',
    toGap({ subject: { persona: id = '' }, other }, { links }) {
      const persona = links.to('persona', id);
      const partner = other === undefined ? persona : links.to(other.kind, other.id);
      return {
        about: persona,
        context: say`works with ${partner}, which does not name it`,
        options: [
          {
            option: 'document',
            text: say`If they do meet, name ${persona} among the interactions of ${partner}: both have the meeting in their calendars then.`,
          },
          {
            option: 'redesign',
            text: say`If they need not, take ${partner} out of the interactions of ${persona}, or change the hand-over between them.`,
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

/** `all`, `team:id`, `persona:id` */
type Named = Set<string>;

function addAll(named: Named, refs: readonly InteractionRef[]): Named {
  for (const ref of refs) named.add(ref.kind === 'all' ? 'all' : `${ref.kind}:${ref.id}`);
  return named;
}

function namesPersona(named: Named, { id, team }: Persona): boolean {
  return named.has('all') || named.has(`persona:${id}`) || (team !== undefined && named.has(`team:${team}`));
}
