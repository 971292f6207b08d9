import type { Rule } from './rule.js';

export const personaWithoutPerson: Rule = {
  id: 'persona-without-person',
  group: 'coverage',
  severity: { recommended: 'warning', strict: 'warning' },
  isGap: true,
  title: 'Where people are listed, every persona of people is held by somebody.',
  why: 'A persona that nobody holds is a gap in the team: train somebody, recruit somebody, or redesign so that it is not needed.',
  source: { title: 'Introduction to Personas in AI, find resource gaps' },
  aggregate: {
    by: [],
    message: ({ count, list }) => `${count} personas are held by nobody: ${list}.`,
  },
  bad: `
personas: { P004: { name: Data Scientist }, P005: { name: MLOps engineer } }
people: { kim: { name: Kim, personas: [P004] } }
`,
  good: `
personas: { P004: { name: Data Scientist }, P005: { name: MLOps engineer } }
people: { kim: { name: Kim, personas: [P004, P005] } }
`,
  *check({ registry, personas, words }) {
    const people = Object.values(registry.people);
    if (people.length === 0) return;
    const held = new Set(people.flatMap((person) => person.personas.map(({ persona }) => persona)));
    for (const { id: persona, kind } of personas) {
      if (kind !== 'person' || held.has(persona)) continue;
      yield {
        message: `${words.persona(persona)} is held by nobody.`,
        subject: { persona },
        at: { entity: 'persona' },
        item: words.persona(persona),
        hint: 'Name it at a person; else train, recruit or redesign.',
      };
    }
  },
};
