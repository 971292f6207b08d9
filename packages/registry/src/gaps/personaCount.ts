import { toOverviewHref } from '../links/toHref.js';
import type { GapKind } from './gapKind.js';
import { say } from './say.js';

/** Too few, or too many: the seed's trade-off, which is the rule's own reason. */
export const personaCount: GapKind = {
  rule: 'persona-count',
  title: ['too few or too many personas', 'too few or too many personas'],
  column: 'Number',
  toGap({ message, item }, { personas, routes }) {
    const href = toOverviewHref(routes);
    const count = personas.length;
    const few = item === 'few';
    return {
      about: {
        id: 'personas',
        name: `${count} personas`,
        ...(href !== undefined && { href }),
      },
      context: say`${message}`,
      options: few
        ? [
            {
              option: 'train',
              text: say`Let people hold more than one persona, each in its context, and train them for it.`,
            },
            { option: 'recruit', text: say`Bring in personas for the stages and services that have none.` },
            {
              option: 'redesign',
              text: say`Split personas that need different access, so that each may do as little as it needs.`,
            },
            { option: 'document', text: say`If the team is that small, set "min" of the rule.` },
          ]
        : [
            {
              option: 'redesign',
              text: say`Make those one that are alike, and take out those that nobody intends to use.`,
            },
            {
              option: 'train',
              text: say`Train people for the work next to theirs, so that one persona covers both.`,
            },
            { option: 'document', text: say`If each has its reason, set "max" of the rule.` },
          ],
      match: {},
    };
  },
};
