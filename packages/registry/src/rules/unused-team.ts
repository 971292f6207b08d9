import { entriesOf } from '../lookup/entries.js';
import type { GapRule } from './rule.js';
import { say } from './say.js';

export const unusedTeam: GapRule = {
  id: 'unused-team',
  group: 'coverage',
  severity: { recommended: 'off', strict: 'info' },
  title: 'Every team has a persona.',
  why: 'A team without personas has an empty page, and nobody works in the team.',
  source: { title: 'Introduction to Personas in AI, area or team' },
  aggregate: {
    by: [],
    message: ({ count, list }) => `${count} teams have no persona: ${list}.`,
  },
  bad: `
teams: { ai: { name: AI Team }, devops: { name: DevOps Team } }
personas: { P004: { name: Data Scientist, team: ai } }
`,
  good: `
teams: { ai: { name: AI Team } }
personas: { P004: { name: Data Scientist, team: ai } }
`,
  *check({ registry, personas }) {
    const usedTeams = new Set(personas.flatMap(({ teams }) => teams));
    for (const { id: team, name } of entriesOf(registry.teams)) {
      if (usedTeams.has(team)) continue;
      yield {
        message: `The team "${name}" has no persona.`,
        subject: { team },
        at: { entity: 'team' },
        item: `"${name}"`,
        hint: 'Give a persona this `team`, or remove the team.',
      };
    }
  },
  gap: {
    title: ['team without a persona', 'teams without a persona'],
    column: 'Team',
    toGap({ subject: { team: id = '' } }, { links }) {
      const team = links.to('team', id);
      return {
        about: team,
        context: [],
        options: [
          {
            option: 'document',
            text: say`If personas of ${team} exist already, write "${id}" as their team.`,
          },
          { option: 'recruit', text: say`Bring in a persona for ${team}.` },
          { option: 'redesign', text: say`Give the work of ${team} to another team, and remove it.` },
        ],
        match: { team: [id] },
      };
    },
  },
};
