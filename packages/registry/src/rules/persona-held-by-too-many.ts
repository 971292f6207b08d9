import { buildHolders, toStaffing } from '../organisation/buildHolders.js';
import type { Rule } from './rule.js';

export const personaHeldByTooMany: Rule = {
  id: 'persona-held-by-too-many',
  group: 'coverage',
  severity: { recommended: 'info', strict: 'warning' },
  title: 'No persona is held by more people than are wanted.',
  why: 'Who holds a persona has its access. More holders than wanted are more people with that access than the work needs, or `wanted` is out of date.',
  source: {
    title: 'NIST SP 800-53, AC-6, least privilege',
    url: 'https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final',
  },
  bad: `
personas: { P004: { name: Data Scientist, wanted: 1 } }
people: { kim: { name: Kim, personas: [P004] }, sam: { name: Sam, personas: [P004] } }
`,
  good: `
personas: { P004: { name: Data Scientist, wanted: 2 } }
people: { kim: { name: Kim, personas: [P004] }, sam: { name: Sam, personas: [P004] } }
`,
  *check({ registry, personas, words }) {
    const holders = buildHolders(registry);
    for (const persona of personas) {
      const count = holders.get(persona.id)?.count ?? 0;
      if (toStaffing(persona, count) !== 'too-many') continue;
      const who = count === 1 ? 'One person holds' : `${count} people hold`;
      yield {
        message: `${who} ${words.persona(persona.id)}, and ${persona.wanted === 0 ? 'nobody' : `only ${persona.wanted}`} should.`,
        subject: { persona: persona.id },
        at: { entity: 'persona' },
        hint: 'Remove the persona from somebody, or raise `wanted`.',
      };
    }
  },
};
