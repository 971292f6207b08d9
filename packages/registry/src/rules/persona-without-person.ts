import { getEntry } from '../lookup/entries.js';
import type { Persona } from '../model/registry.js';
import { personasHeld } from '../organisation/personasHeld.js';
import { type CoverageFacts, toPersonLinks, when } from './coverageFacts.js';
import type { GapRule } from './rule.js';
import { join, say, verb } from './say.js';

/** The most personas of one team or skill that are searched for the nearest persona. Without this limit, a large team takes quadratic time. */
const MOST_CANDIDATES = 50;

export const personaWithoutPerson: GapRule = {
  id: 'persona-without-person',
  group: 'coverage',
  severity: { recommended: 'warning', strict: 'warning' },
  title: 'If people are listed, every persona of people is held by somebody.',
  why: 'A persona that nobody holds is a gap in the team: train somebody, recruit somebody, or redesign so that the persona is not needed.',
  source: { title: 'Introduction to Personas in AI, find resource gaps' },
  aggregate: {
    by: [],
    message: ({ count, list }) => `Nobody holds ${count} personas: ${list}.`,
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
    const heldPersonas = new Set(
      people.flatMap((person) => personasHeld(person, registry).map(({ persona }) => persona)),
    );
    for (const { id: persona, kind } of personas) {
      if (kind !== 'person' || heldPersonas.has(persona)) continue;
      yield {
        message: `Nobody holds ${words.persona(persona)}.`,
        subject: { persona },
        at: { entity: 'persona' },
        item: words.persona(persona),
        hint: 'Add the persona to a person, or train, recruit or redesign.',
      };
    }
  },
  gap: {
    title: ['persona without a person', 'personas without a person'],
    column: 'Persona',
    notChecked: ({ hasPeople }) => (hasPeople ? undefined : 'no people are listed'),
    toGap({ subject: { persona: id = '' } }, facts) {
      const { registry, links } = facts;
      const persona = getEntry(registry.personas, id);
      const link = links.to('persona', id);
      const skills = links.toAll('skill', persona?.skills ?? []);
      const processes = links.toAll('process', persona?.processes.map((process) => process.id) ?? []);
      const team = persona?.team === undefined ? undefined : links.to('team', persona.team);
      return {
        about: link,
        context: team === undefined ? [] : say`of ${team}`,
        options: [
          {
            option: 'document',
            text: say`If somebody is ${link} already, add it to the personas of that person.`,
          },
          { option: 'train', text: toTraining(persona, facts) },
          {
            option: 'recruit',
            text: join([
              ...(team === undefined ? say`Recruit somebody` : say`Recruit for ${team}`),
              ...when(skills.length > 0, () => say`, with ${skills}`),
              '.',
            ]),
          },
          {
            option: 'redesign',
            text:
              processes.length === 0
                ? say`Give its work to another persona or to an agent, and remove ${link}.`
                : say`Change ${processes} so that ${link} is not needed: low code, SaaS, a component of a third party, or an agent.`,
          },
        ],
        match: { personas: [id] },
      };
    },
  },
};

function toTraining(persona: Persona | undefined, facts: CoverageFacts) {
  const { links } = facts;
  const nearest = persona && toNearest(persona, facts);
  if (persona === undefined || nearest === undefined)
    return say`Train somebody: nobody yet holds a persona of the same team or with one of its skills.`;
  const people = facts.peopleOf.get(nearest.id) ?? [];
  const heldSkills = new Set(
    people.length === 1
      ? people.flatMap(({ personas }) =>
          personas.flatMap((entry) => getEntry(facts.registry.personas, entry.persona)?.skills ?? []),
        )
      : nearest.skills,
  );
  const missingSkills = links.toAll(
    'skill',
    persona.skills.filter((skill) => !heldSkills.has(skill)),
  );
  const trainNearest = say`Train ${toPersonLinks(people, facts)} (${links.to('persona', nearest.id)})`;
  if (missingSkills.length > 0)
    return join([
      ...trainNearest,
      ...say`: the missing ${verb(missingSkills.length, 'skill is', 'skills are')} ${missingSkills}.`,
    ]);
  return join([...trainNearest, persona.skills.length > 0 ? ': no skill is missing.' : '.']);
}

/** The persona that somebody holds and that shares the most skills. Among equals, one of the same team. */
function toNearest(persona: Persona, { personasOf, peopleOf }: CoverageFacts): Persona | undefined {
  const isHeld = (other: Persona) => other.id !== persona.id && peopleOf.has(other.id);
  const team = persona.team === undefined ? [] : (personasOf.team.get(persona.team) ?? []);
  const personasBySkill = persona.skills.map((skill) => personasOf.skill.get(skill) ?? []);
  const candidates = new Set(
    [team, ...personasBySkill].flatMap((list) => list.slice(0, MOST_CANDIDATES)).filter(isHeld),
  );
  const ownSkills = new Set(persona.skills);
  const score = (other: Persona) =>
    2 * other.skills.filter((skill) => ownSkills.has(skill)).length + Number(other.team === persona.team);
  let best: Persona | undefined;
  for (const candidate of candidates) {
    if (best === undefined || score(candidate) > score(best)) best = candidate;
  }
  return best;
}
