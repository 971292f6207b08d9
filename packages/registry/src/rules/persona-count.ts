import { toOverviewHref } from '../links/toHref.js';
import type { GapRule } from './rule.js';
import { say } from './say.js';

export const personaCount: GapRule = {
  id: 'persona-count',
  group: 'gaps and size',
  severity: { recommended: 'info', strict: 'info' },
  title: 'There are five to ten personas.',
  why: 'With too few personas, least privilege and a fair share of the work are hard to reach. Too many personas are hard to maintain. Five to ten are a good start; add only personas that you intend to use. A single persona is a beginning and gives no finding.',
  source: { title: 'Introduction to Personas in AI, tradeoff of few personas and many' },
  settings: {
    min: { default: 5, description: 'The lowest number of personas without a finding.' },
    max: { default: 10, description: 'The highest number of personas without a finding.' },
  },
  bad: `
personas:
  P001: { name: Data Engineer }
  P002: { name: Data Scientist }
`,
  good: `
check: { rules: { persona-count: { min: 2 } } }
personas:
  P001: { name: Data Engineer }
  P002: { name: Data Scientist }
`,
  *check({ personas, settings: { min = 0, max = Number.POSITIVE_INFINITY } }) {
    const count = personas.length;
    // The first persona is a beginning and gives no finding.
    if (count <= 1 || (count >= min && count <= max)) return;
    const few = 'Split personas that need different access.';
    const many =
      'Merge personas that need the same access; the rules `similar-personas` and `same-access` find some.';
    yield {
      message: `There are ${count} personas; ${min} to ${max} are a good number.`,
      subject: {},
      item: count < min ? 'few' : 'many',
      hint: `${count < min ? few : many} \`min\` and \`max\` of this rule set other limits.`,
    };
  },
  gap: {
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
              { option: 'document', text: say`If the team is so small, set "min" of the rule.` },
            ]
          : [
              {
                option: 'redesign',
                text: say`Merge personas that are alike, and remove personas that nobody intends to use.`,
              },
              {
                option: 'train',
                text: say`Train people for the work next to theirs, so that one persona covers both.`,
              },
              {
                option: 'document',
                text: say`If there is a reason for each persona, set "max" of the rule.`,
              },
            ],
        match: {},
      };
    },
  },
};
