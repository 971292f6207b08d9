import { entriesOf } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { personasHeld } from '../organisation/personasHeld.js';
import { holdersOf, toLessonLink, toPersonaLinks, toPersonLinks } from './coverageFacts.js';
import type { GapRule } from './rule.js';
import { join, say } from './say.js';

/** The most personas of one team whose people are collected, so that a large team costs no more. */
const MOST_CANDIDATES = 50;
/** The most people that the text names. */
const MOST_NAMED = 3;

export const skillWithoutPerson: GapRule = {
  id: 'skill-without-person',
  group: 'coverage',
  severity: { recommended: 'off', strict: 'warning' },
  title: 'If people are listed, somebody has every skill that is needed.',
  why: 'If only personas without people need a skill, the team lacks the skill. Somebody in the team can learn it, somebody new can bring it, or a redesign can make it unnecessary: low code, SaaS, or a component of a third party.',
  source: { title: 'Introduction to Personas in AI, find resource gaps' },
  aggregate: {
    by: [],
    message: ({ count, list }) => `${count} skills are needed, but nobody has them: ${list}.`,
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
    const heldPersonas = new Set(
      people.flatMap((person) => personasHeld(person, registry).map(({ persona }) => persona)),
    );
    const coveredSkills = new Set<string>();
    const needingNames = new Map<string, string[]>();
    for (const { id, kind, skills } of personas) {
      for (const skill of skills) {
        // An agent brings its skills along. So does a persona that may be an agent.
        if (kind !== 'person' || heldPersonas.has(id)) coveredSkills.add(skill);
        else getOrAdd(needingNames, skill, () => []).push(words.persona(id));
      }
    }
    for (const { id: skill, name } of entriesOf(registry.skills)) {
      const names = needingNames.get(skill);
      if (names === undefined || coveredSkills.has(skill)) continue;
      yield {
        message: `Nobody has the skill "${name}", which ${words.list(names)} ${names.length === 1 ? 'needs' : 'need'}.`,
        subject: { skill },
        at: { entity: 'skill' },
        item: `"${name}"`,
        hint: 'Add a persona that needs the skill to a person, or train, recruit or redesign.',
      };
    }
  },
  gap: {
    title: ['skill that nobody has', 'skills that nobody has'],
    column: 'Skill',
    notChecked: ({ hasPeople }) => (hasPeople ? undefined : 'no people are listed'),
    toGap({ subject: { skill: id = '' } }, facts) {
      const { links, personasOf } = facts;
      const skill = links.to('skill', id);
      const needingPersonas = personasOf.skill.get(id) ?? [];
      const personas = toPersonaLinks(needingPersonas, facts);
      const teams = [...new Set(needingPersonas.flatMap(({ teams }) => teams))];
      const colleagues = toPersonLinks(
        holdersOf(
          teams.flatMap((team) => (personasOf.team.get(team) ?? []).slice(0, MOST_CANDIDATES)),
          facts,
        ).slice(0, MOST_NAMED),
        facts,
      );
      const lesson = toLessonLink(id, facts);
      const trainSomebody =
        colleagues.length === 0
          ? say`Train somebody`
          : say`Train somebody of the same team, such as ${colleagues}`;
      return {
        about: skill,
        context: say`needed by ${personas}`,
        options: [
          {
            option: 'document',
            text: say`If somebody has it already, add ${personas} to the personas of that person.`,
          },
          {
            option: 'train',
            text: join([
              ...trainSomebody,
              ...(lesson === undefined ? ['.'] : say`, beginning with ${lesson}.`),
            ]),
          },
          { option: 'recruit', text: say`Recruit for ${personas}, and ask for ${skill}.` },
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
