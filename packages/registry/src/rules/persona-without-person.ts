import { getEntry } from '../lookup/entries.js';
import type { Link } from '../model/link.js';
import type { Persona } from '../model/registry.js';
import type { TextPart } from '../model/view.js';
import { buildVacantSince } from '../organisation/buildHolders.js';
import { personasHeld } from '../organisation/personasHeld.js';
import { MESSAGES } from '../words/messages.js';
import { say } from '../words/say.js';
import { sayText } from '../words/sayText.js';
import type { Words } from '../words/words.js';
import { type CoverageFacts, toPersonLinks } from './coverageFacts.js';
import type { GapRule } from './rule.js';

/** The most personas of one team or skill that are searched for the nearest persona. Without this limit, a large team takes quadratic time. */
const MOST_CANDIDATES = 50;

export const personaWithoutPerson: GapRule = {
  id: 'persona-without-person',
  group: 'coverage',
  severity: { recommended: 'warning', strict: 'warning' },
  title: 'If people are listed, every persona of people is held by somebody.',
  why: MESSAGES['gap.persona-without-person.why'],
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
    const vacantSince = buildVacantSince(registry);
    for (const { id: persona, kind, wanted } of personas) {
      if (kind !== 'person' || wanted === 0 || heldPersonas.has(persona)) continue;
      const since = vacantSince.get(persona);
      yield {
        message: `Nobody holds ${words.persona(persona)}${since === undefined ? '' : ` since ${since}`}.`,
        subject: { persona },
        at: { entity: 'persona' },
        item: words.persona(persona),
        hint: 'Add the persona to a person, or train, recruit or redesign.',
      };
    }
  },
  gap: {
    notChecked: ({ hasPeople, words }) =>
      hasPeople ? undefined : say(words, 'gap.persona-without-person.notChecked'),
    toGap({ subject: { persona: id = '' } }, facts) {
      const { registry, links, words } = facts;
      const persona = getEntry(registry.personas, id);
      const link = links.to('persona', id);
      const skills = links.toAll('skill', persona?.skills ?? []);
      const processes = links.toAll('process', persona?.processes.map((process) => process.id) ?? []);
      const team = persona?.team === undefined ? undefined : links.to('team', persona.team);
      return {
        about: link,
        context: team === undefined ? [] : sayText(words, 'gap.persona-without-person.context', { team }),
        options: [
          {
            option: 'document',
            text: sayText(words, 'gap.persona-without-person.document', { persona: link }),
          },
          { option: 'train', text: toTraining(persona, facts) },
          {
            option: 'recruit',
            text: toRecruiting(team, skills, words),
          },
          {
            option: 'redesign',
            text:
              processes.length === 0
                ? sayText(words, 'gap.persona-without-person.remove', { persona: link })
                : sayText(words, 'gap.persona-without-person.redesign', { processes, persona: link }),
          },
        ],
        match: { personas: [id] },
      };
    },
  },
};

function toRecruiting(team: Link | undefined, skills: readonly Link[], words: Words): TextPart[] {
  if (team === undefined) {
    return skills.length === 0
      ? sayText(words, 'gap.persona-without-person.recruit')
      : sayText(words, 'gap.persona-without-person.recruitWith', { skills });
  }
  return skills.length === 0
    ? sayText(words, 'gap.persona-without-person.recruitFor', { team })
    : sayText(words, 'gap.persona-without-person.recruitForWith', { team, skills });
}

function toTraining(persona: Persona | undefined, facts: CoverageFacts): TextPart[] {
  const { links, words } = facts;
  const nearest = persona && toNearest(persona, facts);
  if (persona === undefined || nearest === undefined)
    return sayText(words, 'gap.persona-without-person.trainNobody');
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
  const parts = { people: toPersonLinks(people, facts), persona: links.to('persona', nearest.id) };
  if (people.length === 0) return toTrainingOfHolder(parts.persona, { persona, missingSkills }, words);
  if (missingSkills.length > 0) {
    return sayText(words, 'gap.persona-without-person.trainFor', {
      ...parts,
      skills: missingSkills,
      count: missingSkills.length,
    });
  }
  return persona.skills.length > 0
    ? sayText(words, 'gap.persona-without-person.trainComplete', parts)
    : sayText(words, 'gap.persona-without-person.train', parts);
}

/** The same without names. */
function toTrainingOfHolder(
  holder: Link,
  { persona, missingSkills }: { persona: Persona; missingSkills: Link[] },
  words: Words,
): TextPart[] {
  if (missingSkills.length > 0) {
    return sayText(words, 'gap.persona-without-person.trainHolderFor', {
      persona: holder,
      skills: missingSkills,
      count: missingSkills.length,
    });
  }
  return persona.skills.length > 0
    ? sayText(words, 'gap.persona-without-person.trainHolderComplete', { persona: holder })
    : sayText(words, 'gap.persona-without-person.trainHolder', { persona: holder });
}

/** The persona that somebody holds and that shares the most skills. Among equals, one of the same team. */
function toNearest(persona: Persona, { personasOf, heldPersonas }: CoverageFacts): Persona | undefined {
  const isHeld = (other: Persona) => other.id !== persona.id && heldPersonas.has(other.id);
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
