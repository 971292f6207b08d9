import { getEntry } from '../lookup/entries.js';
import { quote } from '../lookup/quote.js';
import { buildHolders, toStaffing } from '../organisation/buildHolders.js';
import type { Rule } from './rule.js';

export const personaHeldByOne: Rule = {
  id: 'persona-held-by-one',
  group: 'coverage',
  severity: { recommended: 'off', strict: 'info' },
  title: 'No persona depends on one person, unless one is wanted.',
  why: 'While that person is on holiday or ill, nobody does the work, and nobody else has the access. If one person is enough, `wanted: 1` says so. If more are wanted, `persona-vacant` reports it.',
  source: {
    title: 'Avelino et al., A novel approach for estimating truck factors (2016)',
    url: 'https://doi.org/10.1109/ICPC.2016.7503718',
  },
  aggregate: {
    by: ['person'],
    message: ({ count, list, subject: { person } }, { registry }) =>
      `Only ${quote(getEntry(registry.people, person ?? '')?.name ?? '')} holds ${count} personas: ${list}.`,
  },
  bad: `
personas: { P004: { name: Data Scientist } }
people: { kim: { name: Kim, personas: [P004] } }
`,
  good: `
personas: { P004: { name: Data Scientist, wanted: 1 } }
people: { kim: { name: Kim, personas: [P004] } }
`,
  *check({ registry, personas, words }) {
    const holders = buildHolders(registry);
    for (const persona of personas) {
      const held = holders.get(persona.id);
      const [only] = held?.holdings ?? [];
      // An agent can stand in for a person.
      if (held === undefined || only === undefined || persona.kind !== 'person') continue;
      if (persona.wanted !== undefined || toStaffing(persona, held.count) !== 'one') continue;
      const { id: person, name } = only.person;
      yield {
        message: `Only ${quote(name)} holds ${words.persona(persona.id)}.`,
        subject: { persona: persona.id, person },
        at: { entity: 'persona' },
        item: words.persona(persona.id),
        hint: 'Let a second person hold the persona, or write `wanted: 1`.',
      };
    }
  },
};
