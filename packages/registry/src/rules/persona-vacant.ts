import { buildHolders, buildVacantSince } from '../organisation/buildHolders.js';
import type { Rule } from './rule.js';

export const personaVacant: Rule = {
  id: 'persona-vacant',
  group: 'coverage',
  severity: { recommended: 'warning', strict: 'warning' },
  title: 'If people are listed, every persona is held by as many people as are wanted.',
  why: '`wanted` says how many people the work of a persona needs. With fewer, some of it is not done, or somebody does it beside other work. A persona that nobody holds at all is reported by `persona-without-person`.',
  source: { title: 'Introduction to Personas in AI, find resource gaps' },
  bad: `
personas: { P004: { name: Data Scientist, wanted: 2 } }
people: { kim: { name: Kim, personas: [P004] } }
`,
  good: `
personas: { P004: { name: Data Scientist, wanted: 2 } }
people: { kim: { name: Kim, personas: [P004] }, sam: { name: Sam, personas: [P004] } }
`,
  *check({ registry, personas, words }) {
    const holders = buildHolders(registry);
    const vacantSince = buildVacantSince(registry);
    for (const persona of personas) {
      const { id, wanted } = persona;
      const count = holders.get(id)?.count ?? 0;
      if (wanted === undefined || count === 0 || count >= wanted) continue;
      const since = vacantSince.get(id);
      const who = count === 1 ? 'One person holds' : `${count} people hold`;
      yield {
        message: `${who} ${words.persona(id)}, and ${wanted} are wanted${since === undefined ? '' : ` (since ${since})`}.`,
        subject: { persona: id },
        at: { entity: 'persona' },
        hint: 'Add the persona to another person, train or recruit, or lower `wanted`.',
      };
    }
  },
};
