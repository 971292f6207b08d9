import { getEntry } from '../lookup/entries.js';
import type { Persona } from '../model/registry.js';
import { type CoverageFacts, toPersonLinks, when } from './coverageFacts.js';
import type { GapRule } from './rule.js';
import { join, say } from './say.js';

/** Of each team and skill no more are looked at to find who is nearest: all of a large team would be a square. */
const MOST_CANDIDATES = 50;

export const personaWithoutPerson: GapRule = {
  id: 'persona-without-person',
  group: 'coverage',
  severity: { recommended: 'warning', strict: 'warning' },
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
            text: say`If somebody is ${link} already, name it among the personas of that person.`,
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
                ? say`Give its work to another persona or to an agent, and take ${link} out.`
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
  const known = new Set(
    people.length === 1
      ? people.flatMap(({ personas }) =>
          personas.flatMap((held) => getEntry(facts.registry.personas, held.persona)?.skills ?? []),
        )
      : nearest.skills,
  );
  const missing = links.toAll(
    'skill',
    persona.skills.filter((skill) => !known.has(skill)),
  );
  const who = say`Train ${toPersonLinks(people, facts)} (${links.to('persona', nearest.id)})`;
  if (missing.length > 0)
    return join([...who, ...say`: to learn ${people.length === 1 ? 'is' : 'are'} ${missing}.`]);
  return join([...who, persona.skills.length > 0 ? ': all the skills are there.' : '.']);
}

/** The held persona that shares the most skills; of the same team rather than of another. */
function toNearest(persona: Persona, { personasOf, peopleOf }: CoverageFacts): Persona | undefined {
  const isHeld = (other: Persona) => other.id !== persona.id && peopleOf.has(other.id);
  const team = persona.team === undefined ? [] : (personasOf.team.get(persona.team) ?? []);
  const skilled = persona.skills.map((skill) => personasOf.skill.get(skill) ?? []);
  const candidates = new Set(
    [team, ...skilled].flatMap((list) => list.slice(0, MOST_CANDIDATES)).filter(isHeld),
  );
  const wanted = new Set(persona.skills);
  const score = (other: Persona) =>
    2 * other.skills.filter((skill) => wanted.has(skill)).length + Number(other.team === persona.team);
  let best: Persona | undefined;
  for (const candidate of candidates) {
    if (best === undefined || score(candidate) > score(best)) best = candidate;
  }
  return best;
}
