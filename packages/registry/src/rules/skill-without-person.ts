import { entriesOf } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Link } from '../model/link.js';
import type { TextPart } from '../model/view.js';
import { personasHeld } from '../organisation/personasHeld.js';
import { MESSAGES } from '../words/messages.js';
import { say } from '../words/say.js';
import { sayText } from '../words/sayText.js';
import type { Words } from '../words/words.js';
import { holdersOf, toLessonLink, toPersonaLinks, toPersonLinks } from './coverageFacts.js';
import type { GapRule } from './rule.js';

/** The most personas of one team whose people are collected, so that a large team costs no more. */
const MOST_CANDIDATES = 50;
/** The most people that the text names. */
const MOST_NAMED = 3;

export const skillWithoutPerson: GapRule = {
  id: 'skill-without-person',
  group: 'coverage',
  severity: { recommended: 'off', strict: 'warning' },
  title: 'If people are listed, somebody has every skill that is needed.',
  why: MESSAGES['gap.skill-without-person.why'],
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
    const coveredSkills = new Set(people.flatMap(({ skills }) => skills));
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
    notChecked: ({ hasPeople, words }) =>
      hasPeople ? undefined : say(words, 'gap.skill-without-person.notChecked'),
    toGap({ subject: { skill: id = '' } }, facts) {
      const { links, personasOf, words } = facts;
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
      return {
        about: skill,
        context: sayText(words, 'gap.skill-without-person.context', { personas }),
        options: [
          {
            option: 'document',
            text: sayText(words, 'gap.skill-without-person.document', { personas }),
          },
          {
            option: 'train',
            text: toTraining(colleagues, lesson, words),
          },
          {
            option: 'recruit',
            text: sayText(words, 'gap.skill-without-person.recruit', { personas, skill }),
          },
          {
            option: 'redesign',
            text: sayText(words, 'gap.skill-without-person.redesign', { skill }),
          },
        ],
        match: { skill: [id], personas: needingPersonas.map((persona) => persona.id) },
      };
    },
  },
};

function toTraining(people: readonly Link[], lesson: Link | undefined, words: Words): TextPart[] {
  if (people.length === 0) {
    return lesson === undefined
      ? sayText(words, 'gap.skill-without-person.train')
      : sayText(words, 'gap.skill-without-person.trainWith', { lesson });
  }
  return lesson === undefined
    ? sayText(words, 'gap.skill-without-person.trainColleague', { people })
    : sayText(words, 'gap.skill-without-person.trainColleagueWith', { people, lesson });
}
