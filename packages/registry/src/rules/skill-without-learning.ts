import { entriesOf } from '../lookup/entries.js';
import { holdersOf, toPersonaLinks, toPersonLinks } from './coverageFacts.js';
import type { GapRule } from './rule.js';
import { say, verb } from './say.js';

export const skillWithoutLearning: GapRule = {
  id: 'skill-without-learning',
  group: 'coverage',
  severity: { recommended: 'off', strict: 'info' },
  title: 'A skill that personas need has a link for learning.',
  why: 'Personas show people what they have to learn. If a skill has no link, people have to search.',
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
    const neededSkills = new Set(personas.flatMap(({ skills }) => skills));
    for (const { id: skill, name, learn } of entriesOf(registry.skills)) {
      if (learn.length > 0 || !neededSkills.has(skill)) continue;
      yield {
        message: `The skill "${name}" has no link for learning.`,
        subject: { skill },
        at: { entity: 'skill' },
        item: `"${name}"`,
        hint: 'Add a link to the skill as `learn`.',
      };
    }
  },
  gap: {
    title: ['skill without a link for learning', 'skills without a link for learning'],
    column: 'Skill',
    toGap({ subject: { skill: id = '' } }, facts) {
      const { links, personasOf } = facts;
      const skill = links.to('skill', id);
      const needingPersonas = personasOf.skill.get(id) ?? [];
      const personas = toPersonaLinks(needingPersonas, facts);
      const teachers = toPersonLinks(holdersOf(needingPersonas, facts), facts);
      return {
        about: skill,
        context: say`needed by ${personas}`,
        options: [
          {
            option: 'document',
            text: say`Add a link to a good course or page, as "learn" of the skill.`,
          },
          {
            option: 'train',
            text:
              teachers.length === 0
                ? say`Find a course for ${personas}.`
                : say`Let ${teachers}, who ${verb(teachers.length, 'has', 'have')} the skill, teach it.`,
          },
          {
            option: 'recruit',
            text: say`Ask for ${skill} when recruiting for ${personas}, so that nobody has to learn it.`,
          },
          {
            option: 'redesign',
            text: say`Choose tools that do not need ${skill}: low code, SaaS, or a component of a third party.`,
          },
        ],
        match: { skill: [id], personas: needingPersonas.map((persona) => persona.id) },
      };
    },
  },
};
