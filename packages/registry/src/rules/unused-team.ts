import { entriesOf } from '../lookup/entries.js';
import { buildMembers } from '../organisation/buildMembers.js';
import { teamsOf, withParents } from '../organisation/teamsOf.js';
import { MESSAGES } from '../words/messages.js';
import { sayText } from '../words/sayText.js';
import type { GapRule } from './rule.js';

export const unusedTeam: GapRule = {
  id: 'unused-team',
  group: 'coverage',
  severity: { recommended: 'off', strict: 'info' },
  title: 'Every team has a persona or a member, or contains a team that has.',
  why: MESSAGES['gap.unused-team.why'],
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
    // A team in which people are, or that contains a team with a persona, is not empty.
    const usedTeams = new Set([
      ...personas.flatMap((persona) => teamsOf(persona, registry)),
      ...withParents([...buildMembers(registry).keys()], registry.teams),
    ]);
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
    toGap({ subject: { team: id = '' } }, { links, words }) {
      const team = links.to('team', id);
      return {
        about: team,
        context: [],
        options: [
          {
            option: 'document',
            text: sayText(words, 'gap.unused-team.document', { team, id }),
          },
          { option: 'recruit', text: sayText(words, 'gap.unused-team.recruit', { team }) },
          { option: 'redesign', text: sayText(words, 'gap.unused-team.redesign', { team }) },
        ],
        match: { team: [id] },
      };
    },
  },
};
