import type { Rule } from './rule.js';

export const personaCount: Rule = {
  id: 'persona-count',
  group: 'gaps and size',
  severity: { recommended: 'info', strict: 'info' },
  isGap: true,
  title: 'There are five to ten personas.',
  why: 'With too few personas, least privilege and a fair share of the work are hard to reach; too many are work to keep. Five to ten are a good start, and only those that you intend to use. A single one is a beginning, and no finding.',
  source: { title: 'Introduction to Personas in AI, tradeoff of few personas and many' },
  settings: {
    min: { default: 5, description: 'The fewest personas that are no finding.' },
    max: { default: 10, description: 'The most personas that are no finding.' },
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
    // A first persona is a beginning, and no finding.
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
};
