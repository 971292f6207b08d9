import { entriesOf } from '../lookup/entries.js';
import { quote } from '../lookup/quote.js';
import { personasHeld } from '../organisation/personasHeld.js';
import type { Rule } from './rule.js';

export const tooManyPersonas: Rule = {
  id: 'too-many-personas',
  group: 'coverage',
  severity: { recommended: 'off', strict: 'info' },
  title: 'Nobody holds more than five personas at a time.',
  why: 'A person with many personas has the access of all of them together, and little time for each. Personas that one person always holds together may be one persona.',
  source: { title: 'Introduction to Personas in AI, one person may take on several personas' },
  settings: {
    most: { default: 5, description: 'How many personas a person may hold without a finding.' },
  },
  bad: `
check: { rules: { too-many-personas: { most: 1 } } }
personas: { P004: { name: Data Scientist }, P005: { name: MLOps engineer } }
people: { kim: { name: Kim, personas: [P004, P005] } }
`,
  good: `
personas: { P004: { name: Data Scientist }, P005: { name: MLOps engineer } }
people: { kim: { name: Kim, personas: [P004, P005] } }
`,
  *check({ registry, settings: { most = Number.POSITIVE_INFINITY } }) {
    for (const person of entriesOf(registry.people)) {
      const { size } = new Set(personasHeld(person, registry).map(({ persona }) => persona));
      if (size <= most) continue;
      yield {
        message: `${quote(person.name)} holds ${size} personas, and more than ${most} are too many.`,
        subject: { person: person.id },
        at: { entity: 'person' },
        hint: 'Give some of them to somebody else, or join personas.',
      };
    }
  },
};
