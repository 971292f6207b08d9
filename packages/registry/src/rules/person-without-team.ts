import { entriesOf } from '../lookup/entries.js';
import { quote } from '../lookup/quote.js';
import { buildMembers } from '../organisation/buildMembers.js';
import type { Rule } from './rule.js';

export const personWithoutTeam: Rule = {
  id: 'person-without-team',
  group: 'coverage',
  severity: { recommended: 'off', strict: 'info' },
  title: 'If there are teams, everybody is in one.',
  why: 'Readers look for people in their teams. Whoever is in none is on no team page, and nobody asks whether their access is still needed.',
  source: { title: 'Introduction to Personas in AI, area or team' },
  aggregate: {
    by: [],
    message: ({ count, list }) => `${count} people are in no team: ${list}.`,
  },
  bad: `
teams: { ai: { name: AI Team } }
people: { kim: { name: Kim } }
`,
  good: `
teams: { ai: { name: AI Team } }
people: { kim: { name: Kim, teams: [ai] } }
`,
  *check({ registry }) {
    if (Object.keys(registry.teams).length === 0) return;
    const members = new Set(
      [...buildMembers(registry).values()].flatMap((list) => list.map(({ person }) => person.id)),
    );
    for (const { id: person, name } of entriesOf(registry.people)) {
      if (members.has(person)) continue;
      yield {
        message: `${quote(name)} is in no team.`,
        subject: { person },
        at: { entity: 'person' },
        item: quote(name),
        hint: 'Write `teams` at the person, or give the person a persona of a team.',
      };
    }
  },
};
