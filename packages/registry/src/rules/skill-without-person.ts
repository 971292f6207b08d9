import { entriesOf } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Rule } from './rule.js';

export const skillWithoutPerson: Rule = {
  id: 'skill-without-person',
  group: 'coverage',
  severity: { recommended: 'off', strict: 'warning' },
  isGap: true,
  title: 'Where people are listed, every skill that is needed is held by somebody.',
  why: 'A skill that only personas without people need is missing in the team. It can be learnt by somebody who is there, come with somebody new, or be made unnecessary by a redesign: low code, SaaS, or a component of a third party.',
  source: { title: 'Introduction to Personas in AI, find resource gaps' },
  aggregate: {
    by: [],
    message: ({ count, list }) => `${count} skills are needed and nobody has them: ${list}.`,
  },
  bad: `
personas:
  P003: { name: BI Analyst, skills: 'SQL, KQL' }
  P004: { name: Data Scientist, skills: 'SQL, Python' }
people: { kim: { name: Kim, personas: [P004] } }
`,
  good: `
personas:
  P003: { name: BI Analyst, skills: 'SQL, KQL' }
  P004: { name: Data Scientist, skills: 'SQL, Python' }
people: { kim: { name: Kim, personas: [P003, P004] } }
`,
  *check({ registry, personas, words }) {
    const people = Object.values(registry.people);
    if (people.length === 0) return;
    const held = new Set(people.flatMap((person) => person.personas.map(({ persona }) => persona)));
    const covered = new Set<string>();
    const needing = new Map<string, string[]>();
    for (const { id, kind, skills } of personas) {
      for (const skill of skills) {
        // An agent, and what may be one, brings its skills along.
        if (kind !== 'person' || held.has(id)) covered.add(skill);
        else getOrAdd(needing, skill, () => []).push(words.persona(id));
      }
    }
    for (const { id: skill, name } of entriesOf(registry.skills)) {
      const needed = needing.get(skill);
      if (needed === undefined || covered.has(skill)) continue;
      yield {
        message: `Nobody has the skill "${name}", which ${words.list(needed)} ${needed.length === 1 ? 'needs' : 'need'}.`,
        subject: { skill },
        at: { entity: 'skill' },
        item: `"${name}"`,
        hint: 'Name a persona that needs it at a person; else train, recruit or redesign.',
      };
    }
  },
};
