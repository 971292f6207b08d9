import { holdersOf, toLessonLink, toPersonaLinks, toPersonLinks } from './coverageFacts.js';
import type { GapKind } from './gapKind.js';
import { join, say } from './say.js';

/** Of each team no more personas are asked for their people, and of those no more are named. */
const MOST_CANDIDATES = 50;
const MOST_NAMED = 3;

export const skillWithoutPerson: GapKind = {
  rule: 'skill-without-person',
  title: ['skill that nobody has', 'skills that nobody has'],
  column: 'Skill',
  notChecked: ({ hasPeople }) => (hasPeople ? undefined : 'no people are listed'),
  toGap({ subject: { skill: id = '' } }, facts) {
    const { links, personasOf } = facts;
    const skill = links.to('skill', id);
    const needing = personasOf.skill.get(id) ?? [];
    const personas = toPersonaLinks(needing, facts);
    const teams = [...new Set(needing.flatMap(({ team }) => team ?? []))];
    const colleagues = toPersonLinks(
      holdersOf(
        teams.flatMap((team) => (personasOf.team.get(team) ?? []).slice(0, MOST_CANDIDATES)),
        facts,
      ).slice(0, MOST_NAMED),
      facts,
    );
    const lesson = toLessonLink(id, facts);
    const who =
      colleagues.length === 0
        ? say`Train somebody`
        : say`Train somebody of the same team, such as ${colleagues}`;
    return {
      about: skill,
      context: say`needed by ${personas}`,
      options: [
        {
          option: 'document',
          text: say`If somebody has it already, name ${personas} among the personas of that person.`,
        },
        {
          option: 'train',
          text: join(lesson === undefined ? [...who, '.'] : [...who, ...say`, beginning with ${lesson}.`]),
        },
        { option: 'recruit', text: say`Recruit for ${personas}, and ask for ${skill}.` },
        {
          option: 'redesign',
          text: say`Choose tools that take no ${skill}: low code, SaaS, or a component of a third party.`,
        },
      ],
      match: { skill: [id], personas: needing.map((persona) => persona.id) },
    };
  },
};
