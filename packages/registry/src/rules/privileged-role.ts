import { grantFindings, isForPeople } from './grantFindings.js';
import type { Rule } from './rule.js';

export const privilegedRole: Rule = {
  id: 'privileged-role',
  group: 'least privilege',
  severity: { recommended: 'warning', strict: 'warning' },
  title: 'A role for the task is granted instead of a privileged one.',
  why: 'Owner, Contributor, User Access Administrator, Role Based Access Control Administrator and Reservations Administrator reach everything in their scope, whatever the task. Nearly every service has roles for single tasks. (Microsoft calls these five the privileged administrator roles. In other systems, the privileged role is the one that can do everything and give access.) Other rules report the standing privileged access of people.',
  source: {
    title: 'Azure RBAC best practices: only grant the access users need',
    url: 'https://learn.microsoft.com/azure/role-based-access-control/best-practices#only-grant-the-access-users-need',
  },
  aggregate: {
    by: ['service', 'role'],
    message: ({ list, subject }, { words }) =>
      `The privileged role ${words.role(subject.role ?? '')} on ${words.service(subject.service ?? '')} is granted to ${list}.`,
  },
  bad: `
personas: { P009: { name: BuildAgent MLOps, kind: agent } }
services: { aml: { name: Azure Machine Learning } }
access:
  P009:
    aml:
      dev: [Contributor]
`,
  good: `
personas: { P009: { name: BuildAgent MLOps, kind: agent } }
services: { aml: { name: Azure Machine Learning } }
access:
  P009:
    aml:
      dev: [AzureML Data Scientist]
`,
  check: (context) =>
    grantFindings(context, ({ grant, persona, role, isProduction }) => {
      if (!role.privileged) return undefined;
      const isForPerson = isForPeople(persona);
      // One privileged grant gives one finding. no-access-admin-agent, no-privileged-person-in-production and standing-privilege report the rest.
      if (!isForPerson && role.grantsAccess === true) return undefined;
      if (isForPerson && grant.assignment === 'active' && (isProduction || grant.until === undefined))
        return undefined;
      return {
        message: `${context.words.cell(grant)} ${grant.assignment === 'eligible' ? 'can activate' : 'holds'} the privileged role ${context.words.role(role.id)}.`,
        item: `${persona.id} in ${context.words.environment(grant.environment)}`,
        hint: 'Grant the role that the task needs.',
      };
    }),
};
