import { addDuration } from '../values/toDuration.js';
import type { Rule } from './rule.js';

export const reviewOverdue: Rule = {
  id: 'review-overdue',
  group: 'time and approval',
  severity: { recommended: 'warning', strict: 'warning' },
  title: 'Access is reviewed as often as the service says.',
  why: 'People change projects, and their access stays. A review at a fixed interval removes it. An old date on the page shows that nobody looks.',
  source: {
    title: 'What are access reviews?',
    url: 'https://learn.microsoft.com/entra/id-governance/access-reviews-overview',
  },
  needs: ['today'],
  bad: `
check: { today: 2026-11-24 }
services:
  aml: { name: Azure Machine Learning, reviewed: 2026-08-01, reviewEvery: P3M }
`,
  good: `
check: { today: 2026-11-24 }
services:
  aml: { name: Azure Machine Learning, reviewed: 2026-09-01, reviewEvery: P3M }
`,
  *check({ services, today, words }) {
    for (const { id, reviewed, reviewEvery } of services) {
      if (reviewEvery === undefined) continue;
      const due = reviewed === undefined ? undefined : addDuration(reviewed, reviewEvery);
      if (reviewed !== undefined && (due === undefined || due >= today)) continue;
      yield {
        message:
          due === undefined
            ? `The access to ${words.service(id)} must be reviewed every ${reviewEvery}, but has never been reviewed.`
            : `The review of the access to ${words.service(id)} was due on ${due}.`,
        subject: { service: id },
        at: { entity: 'service' },
        hint: 'Review the access and write the date as `reviewed`.',
      };
    }
  },
};
