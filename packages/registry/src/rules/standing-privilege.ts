import { grantFindings, isForPeople } from './grantFindings.js';
import type { Rule } from './rule.js';

export const standingPrivilege: Rule = {
  id: 'standing-privilege',
  group: 'time and approval',
  severity: { recommended: 'warning', strict: 'warning' },
  title: 'What is privileged, or gives access to others, is not held for ever by a person.',
  why: 'A right that is always there is there for whoever takes over the account. Eligible assignments and an end date keep the time short in which it can be misused. (Privileged roles in production are told by no-privileged-person-in-production.)',
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
        message: `${context.words.cell(grant)} holds ${context.words.role(role.id)} at all times, with no end.`,
        hint: 'Grant a narrower role, make it `assignment: eligible`, or give it an `until`.',
      };
    }),
};
