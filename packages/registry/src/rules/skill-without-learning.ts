import { entriesOf } from '../lookup/entries.js';
import { MESSAGES } from '../words/messages.js';
import { sayText } from '../words/sayText.js';
import { holdersOf, toPersonaLinks, toPersonLinks } from './coverageFacts.js';
import type { GapRule } from './rule.js';

export const skillWithoutLearning: GapRule = {
  id: 'skill-without-learning',
  group: 'coverage',
  severity: { recommended: 'off', strict: 'info' },
  title: 'A skill that personas need has a link for learning.',
  why: MESSAGES['gap.skill-without-learning.why'],
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
    toGap({ subject: { skill: id = '' } }, facts) {
      const { links, personasOf, words } = facts;
      const skill = links.to('skill', id);
      const needingPersonas = personasOf.skill.get(id) ?? [];
      const personas = toPersonaLinks(needingPersonas, facts);
      const teachers = toPersonLinks(holdersOf(needingPersonas, facts), facts);
      return {
        about: skill,
        context: sayText(words, 'gap.skill-without-learning.context', { personas }),
        options: [
          {
            option: 'document',
            text: sayText(words, 'gap.skill-without-learning.document'),
          },
          {
            option: 'train',
            text:
              teachers.length === 0
                ? sayText(words, 'gap.skill-without-learning.trainNobody', { personas })
                : sayText(words, 'gap.skill-without-learning.train', {
                    people: teachers,
                    count: teachers.length,
                  }),
          },
          {
            option: 'recruit',
            text: sayText(words, 'gap.skill-without-learning.recruit', { skill, personas }),
          },
          {
            option: 'redesign',
            text: sayText(words, 'gap.skill-without-learning.redesign', { skill }),
          },
        ],
        match: { skill: [id], personas: needingPersonas.map((persona) => persona.id) },
      };
    },
  },
};
