import { toOverviewHref } from '../links/toHref.js';
import { MESSAGES } from '../words/messages.js';
import { say } from '../words/say.js';
import { sayText } from '../words/sayText.js';
import type { GapRule } from './rule.js';

export const personaCount: GapRule = {
  id: 'persona-count',
  group: 'gaps and size',
  severity: { recommended: 'info', strict: 'info' },
  title: 'There are five to ten personas.',
  why: MESSAGES['gap.persona-count.why'],
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
      // The page says the limits in its own language.
      item: `${count < min ? 'few' : 'many'} ${min} ${max}`,
      hint: `${count < min ? few : many} \`min\` and \`max\` of this rule set other limits.`,
    };
  },
  gap: {
    toGap({ item = '' }, { personas, routes, words }) {
      const href = toOverviewHref(routes);
      const count = personas.length;
      const [size, min = '', max = ''] = item.split(' ');
      const few = size === 'few';
      return {
        about: {
          id: 'personas',
          name: say(words, 'count.personas', { count }),
          ...(href !== undefined && { href }),
        },
        context: sayText(words, 'gap.persona-count.context', { count, min, max }),
        options: few
          ? [
              {
                option: 'train',
                text: sayText(words, 'gap.persona-count.fewTrain'),
              },
              { option: 'recruit', text: sayText(words, 'gap.persona-count.fewRecruit') },
              {
                option: 'redesign',
                text: sayText(words, 'gap.persona-count.fewRedesign'),
              },
              { option: 'document', text: sayText(words, 'gap.persona-count.fewDocument') },
            ]
          : [
              {
                option: 'redesign',
                text: sayText(words, 'gap.persona-count.manyRedesign'),
              },
              {
                option: 'train',
                text: sayText(words, 'gap.persona-count.manyTrain'),
              },
              {
                option: 'document',
                text: sayText(words, 'gap.persona-count.manyDocument'),
              },
            ],
        match: {},
      };
    },
  },
};
