import { isSameCell } from '../access/accessCell.js';
import { hasEnded } from '../access/grantState.js';
import type { Grant } from '../model/registry.js';
import { subjectOf } from './grantFindings.js';
import type { Rule } from './rule.js';

export const duplicateGrant: Rule = {
  id: 'duplicate-grant',
  group: 'integrity',
  severity: { recommended: 'error', strict: 'error' },
  title: 'No role is granted twice in one cell.',
  why: 'Grants with the same persona, service, environment, role and scope are one assignment. If an assignment is written twice, somebody will change one line and forget the other. An active and an eligible assignment are two, and so are assignments with different conditions, or one after the other.',
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
  *check({ registry, words }) {
    // The grants of a cell follow one another. Nobody writes the grants of a baseline, so none of them is written twice.
    let cell: Grant[] = [];
    for (const grant of registry.grants) {
      // A cell with `sameAs` repeats the mistakes of the other cell.
      if (grant.sameAs !== undefined || grant.baseline !== undefined) continue;
      // The rule expired-grant reports what has ended. The grant that follows it repeats nothing.
      if (hasEnded(grant, registry)) continue;
      const [first] = cell;
      if (first === undefined || !isSameCell(first, grant)) cell = [];
      if (cell.some((other) => isDuplicate(other, grant))) {
        yield {
          message: `${words.role(grant.role)} is granted twice to ${words.cell(grant)}.`,
          subject: subjectOf(grant),
          at: { grant },
          hint: 'Keep one of the two, or give them different scopes.',
        };
      }
      cell.push(grant);
    }
  },
};

const isDuplicate = (one: Grant, other: Grant): boolean =>
  one.role === other.role &&
  one.assignment === other.assignment &&
  one.scope === other.scope &&
  one.condition === other.condition &&
  overlap(one, other);

/** Whether there is a day on which both are in force. ISO 8601 dates can be compared as texts. */
const overlap = (one: Grant, other: Grant): boolean => begins(one, other) && begins(other, one);

/** Whether one begins before the other ends. */
const begins = ({ from = '' }: Grant, { until }: Grant): boolean => until === undefined || from <= until;
