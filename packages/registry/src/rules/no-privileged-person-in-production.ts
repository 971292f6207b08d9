import { findIneligible } from './findIneligible.js';
import { grantFindings, isForPeople } from './grantFindings.js';
import type { Rule } from './rule.js';

export const noPrivilegedPersonInProduction: Rule = {
  id: 'no-privileged-person-in-production',
  group: 'least privilege',
  severity: { recommended: 'error', strict: 'error' },
  title: 'No person holds an active privileged role in production.',
  why: 'A privileged administrator role can change or delete everything in its scope. In production, changes come through a pipeline. A person who has to repair something activates a role for a few hours, and somebody sees it.',
  source: {
    title: 'Azure RBAC, privileged administrator roles',
    url: 'https://learn.microsoft.com/azure/role-based-access-control/role-assignments-steps#privileged-administrator-roles',
  },
  bad: `
personas: { P005: { name: MLOps engineer, kind: person } }
services: { aml: { name: Azure Machine Learning } }
access:
  P005:
    aml:
      prod: [Contributor]
`,
  good: `
personas: { P005: { name: MLOps engineer, kind: person } }
services: { aml: { name: Azure Machine Learning } }
access:
  P005:
    aml:
      prod:
        - Reader
        - { role: AzureML Data Scientist, assignment: eligible, activation: { maxDuration: PT4H } }
`,
  check: (context) =>
    grantFindings(context, ({ grant, persona, role, isProduction }) => {
      if (!isProduction || !role.privileged || grant.assignment !== 'active' || !isForPeople(persona))
        return undefined;
      return {
        message: `${context.words.cell(grant)} holds the privileged role ${context.words.role(role.id)} without having to activate it.`,
        hint: findIneligible({ grant, role, persona }, context.registry)
          ? 'Grant a role for the task, or leave the task to a pipeline.'
          : 'Grant a role for the task, set `assignment: eligible`, or leave the task to a pipeline.',
      };
    }),
};
