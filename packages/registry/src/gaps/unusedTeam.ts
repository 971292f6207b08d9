import type { GapKind } from './gapKind.js';
import { say } from './say.js';

export const unusedTeam: GapKind = {
  rule: 'unused-team',
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
          text: say`If personas of ${team} are there already, write "${id}" as their team.`,
        },
        { option: 'recruit', text: say`Bring in a persona for ${team}.` },
        { option: 'redesign', text: say`Give the work of ${team} to another team, and take it out.` },
      ],
      match: { team: [id] },
    };
  },
};
