import { holdersOf, toPersonaLinks, toPersonLinks } from './coverageFacts.js';
import type { GapKind } from './gapKind.js';
import { say } from './say.js';

export const skillWithoutLearning: GapKind = {
  rule: 'skill-without-learning',
  title: ['skill without a link for learning', 'skills without a link for learning'],
  column: 'Skill',
  toGap({ subject: { skill: id = '' } }, facts) {
    const { links, personasOf } = facts;
    const skill = links.to('skill', id);
    const needing = personasOf.skill.get(id) ?? [];
    const personas = toPersonaLinks(needing, facts);
    const teachers = toPersonLinks(holdersOf(needing, facts), facts);
    return {
      about: skill,
      context: say`needed by ${personas}`,
      options: [
        {
          option: 'document',
          text: say`Add the course or page that you would send somebody to: "learn" of the skill.`,
        },
        {
          option: 'train',
          text:
            teachers.length === 0
              ? say`Find a course for ${personas}.`
              : say`Let ${teachers} teach it, who ${teachers.length === 1 ? 'has' : 'have'} it.`,
        },
        {
          option: 'recruit',
          text: say`Ask for ${skill} when recruiting for ${personas}, so that it need not be learnt.`,
        },
        {
          option: 'redesign',
          text: say`Choose tools that take no ${skill}: low code, SaaS, or a component of a third party.`,
        },
      ],
      match: { skill: [id], personas: needing.map((persona) => persona.id) },
    };
  },
};
