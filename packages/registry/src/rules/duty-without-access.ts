import type { Rule } from './rule.js';

export const dutyWithoutAccess: Rule = {
  id: 'duty-without-access',
  group: 'gaps and size',
  severity: { recommended: 'off', strict: 'warning' },
  title: 'A persona with a duty has access to a service.',
  why: 'A duty is done on a service. A persona without access to any service cannot do it.',
  source: { title: 'Introduction to Personas in AI, benefits of personas' },
  aggregate: {
    by: ['persona'],
    message: ({ list, subject }, { words }) =>
      `${words.persona(subject.persona ?? '')} has the duties ${list}, but no access to any service.`,
  },
  bad: `
duties: { approve: { name: Approve } }
personas:
  P004: { name: Data Scientist }
  P010: { name: Product Manager, duties: approve }
services: { devops: { name: Azure DevOps, system: azure-devops } }
access:
  P004: { devops: { dev: [Contributors] } }
`,
  good: `
duties: { approve: { name: Approve } }
personas:
  P004: { name: Data Scientist }
  P010: { name: Product Manager, duties: approve }
services: { devops: { name: Azure DevOps, system: azure-devops } }
access:
  P004: { devops: { dev: [Contributors] } }
  P010: { devops: { dev: [Contributors] } }
`,
  *check({ hasAccess, personas, accessOf, words }) {
    if (!hasAccess) return;
    for (const { id: persona, duties } of personas) {
      const rows = [...accessOf(persona).values()];
      if (rows.some((row) => [...row.values()].some(({ state }) => state === 'granted'))) continue;
      for (const duty of duties) {
        yield {
          message: `${words.persona(persona)} has the duty ${words.duty(duty)}, but no access to any service.`,
          subject: { persona, duty },
          at: { entity: 'persona' },
          item: words.duty(duty),
          hint: 'Grant the access that the duty needs, or give the duty to another persona.',
        };
      }
    }
  },
};
