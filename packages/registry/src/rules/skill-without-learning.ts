import { entriesOf } from '../lookup/entries.js';
import type { Rule } from './rule.js';

export const skillWithoutLearning: Rule = {
  id: 'skill-without-learning',
  group: 'coverage',
  severity: { recommended: 'off', strict: 'info' },
  isGap: true,
  title: 'A skill that personas need has a link for learning.',
  why: 'Personas are there to find out what people have to learn. A skill without a link leaves them to search.',
  source: { title: 'Introduction to Personas in AI, education' },
  aggregate: {
    by: [],
    message: ({ count, list }) => `${count} skills have no link for learning: ${list}.`,
  },
  bad: `
skills: { kql: { name: KQL } }
personas: { P003: { name: BI Analyst, skills: kql } }
`,
  good: `
skills: { kql: { name: KQL, learn: 'https://learn.microsoft.com/training/paths/data-analysis-data-explorer-kusto-query-language/' } }
personas: { P003: { name: BI Analyst, skills: kql } }
`,
  *check({ registry, personas }) {
    const needed = new Set(personas.flatMap(({ skills }) => skills));
    for (const { id: skill, name, learn } of entriesOf(registry.skills)) {
      if (learn.length > 0 || !needed.has(skill)) continue;
      yield {
        message: `The skill "${name}" has no link for learning.`,
        subject: { skill },
        at: { entity: 'skill' },
        item: `"${name}"`,
        hint: 'Add `learn` to the skill.',
      };
    }
  },
};
