import { grantFindings } from '../grantFindings.js';
import type { Rule } from '../rule.js';

export const duplicateGrant: Rule = {
  id: 'duplicate-grant',
  group: 'integrity',
  severity: { recommended: 'error', strict: 'error' },
  title: 'No role is granted twice in one cell.',
  why: 'The same persona, service, environment, role and scope are one assignment. Written twice, one of the two lines will be changed and the other forgotten; active beside eligible, the eligible one says nothing.',
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
  *check(context) {
    const seen = new Set<string>();
    yield* grantFindings(context, ({ grant, role }) => {
      if (grant.sameAs !== undefined) return undefined;
      const key = [grant.persona, grant.service, grant.environment, role.id, grant.scope ?? ''].join(' ');
      if (!seen.has(key)) {
        seen.add(key);
        return undefined;
      }
      return {
        message: `${context.words.role(role.id)} is granted twice to ${context.words.cell(grant)}.`,
        hint: 'Keep one of the two, or give them different scopes.',
      };
    });
  },
};
