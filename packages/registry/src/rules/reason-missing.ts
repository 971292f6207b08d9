import { firstOfBaseline, grantFindings } from './grantFindings.js';
import type { Rule } from './rule.js';

export const reasonMissing: Rule = {
  id: 'reason-missing',
  group: 'gaps and size',
  severity: { recommended: 'off', strict: 'info' },
  title: 'Every grant gives a reason.',
  why: 'At the next review somebody has to decide whether the access is still needed. Without a reason they can only keep it.',
  source: {
    title: 'What are access reviews?',
    url: 'https://learn.microsoft.com/entra/id-governance/access-reviews-overview',
  },
  aggregate: {
    by: ['service'],
    message: ({ count, list, subject }, { words }) =>
      `${count} grants on ${words.service(subject.service ?? '')} give no reason: ${list}.`,
  },
  bad: `
personas: { P004: { name: Data Scientist } }
services: { aml: { name: Azure Machine Learning } }
access:
  P004: { aml: { dev: [AzureML Data Scientist] } }
`,
  good: `
personas: { P004: { name: Data Scientist } }
services: { aml: { name: Azure Machine Learning } }
access:
  P004: { aml: { dev: [{ role: AzureML Data Scientist, why: Experiments and training jobs. }] } }
`,
  check(context) {
    const isFirst = firstOfBaseline();
    return grantFindings(context, ({ grant }) => {
      if (grant.why !== undefined || grant.sameAs !== undefined || !isFirst(grant)) return undefined;
      return {
        message: `The grant of ${context.words.role(grant.role)} to ${context.words.cell(grant)} gives no reason.`,
        item: `${grant.persona} in ${context.words.environment(grant.environment)}`,
        hint: 'Add the reason as `why`.',
      };
    });
  },
};
