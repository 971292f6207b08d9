import { findIneligible } from './findIneligible.js';
import { grantFindings, isForPeople } from './grantFindings.js';
import type { Rule } from './rule.js';

export const standingPrivilege: Rule = {
  id: 'standing-privilege',
  group: 'time and approval',
  severity: { recommended: 'warning', strict: 'warning' },
  title: 'No person permanently holds a role that is privileged or gives access to others.',
  why: 'A permanent right is also there for anybody who takes over the account. Eligible assignments and end dates shorten the time in which the right can be misused. (The rule no-privileged-person-in-production reports privileged roles in production.)',
  source: {
    title: 'What is Privileged Identity Management?',
    url: 'https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-configure',
  },
  bad: `
personas: { P005: { name: MLOps engineer, kind: person } }
services: { aml: { name: Azure Machine Learning } }
access:
  P005:
    aml:
      dev: [Owner]
`,
  good: `
personas: { P005: { name: MLOps engineer, kind: person } }
services: { aml: { name: Azure Machine Learning } }
access:
  P005:
    aml:
      dev: [{ role: Owner, assignment: eligible, activation: { maxDuration: PT8H, require: justification } }]
`,
  check: (context) =>
    grantFindings(context, ({ grant, persona, role, isProduction }) => {
      const isPowerful = role.privileged || role.level === 'administer';
      if (!isPowerful || !isForPeople(persona) || grant.assignment !== 'active' || grant.until !== undefined)
        return undefined;
      if (isProduction && role.privileged) return undefined;
      return {
        message: `${context.words.cell(grant)} holds ${context.words.role(role.id)} permanently, without an end date.`,
        hint: findIneligible({ grant, role, persona }, context.registry)
          ? 'Grant a narrower role, or add an end date as `until`.'
          : 'Grant a narrower role, set `assignment: eligible`, or add an end date as `until`.',
      };
    }),
};
