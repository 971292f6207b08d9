import { subjectOf } from './grantFindings.js';
import type { Rule } from './rule.js';

export const duplicateGrant: Rule = {
  id: 'duplicate-grant',
  group: 'integrity',
  severity: { recommended: 'error', strict: 'error' },
  title: 'No role is granted twice in one cell.',
  why: 'Grants with the same persona, service, environment, role and scope are one assignment. If an assignment is written twice, somebody will change one line and forget the other. An eligible grant beside an active one has no effect.',
  source: {
    title: 'Azure role assignments',
    url: 'https://learn.microsoft.com/azure/role-based-access-control/role-assignments',
  },
  bad: `
personas: { P004: { name: Data Scientist } }
services: { aml: { name: Azure Machine Learning } }
access:
  P004:
    aml:
      dev: [AzureML Data Scientist, { role: azureml-data-scientist, why: Experiments. }]
`,
  good: `
personas: { P004: { name: Data Scientist } }
services: { aml: { name: Azure Machine Learning } }
access:
  P004:
    aml:
      dev: [{ role: AzureML Data Scientist, why: Experiments. }, AzureML Compute Operator]
`,
  *check({ index, words }) {
    for (const rows of index.byPersona.values()) {
      for (const row of rows.values()) {
        for (const { grants, sameAs } of row.values()) {
          if (grants.length < 2 || sameAs !== undefined) continue;
          const seen = new Set<string>();
          for (const grant of grants) {
            const key = `${grant.role} ${grant.scope ?? ''}`;
            if (seen.has(key)) {
              yield {
                message: `${words.role(grant.role)} is granted twice to ${words.cell(grant)}.`,
                subject: subjectOf(grant),
                at: { grant },
                hint: 'Keep one of the two, or give them different scopes.',
              };
            }
            seen.add(key);
          }
        }
      }
    }
  },
};
