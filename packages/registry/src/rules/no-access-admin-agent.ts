import { grantFindings } from './grantFindings.js';
import type { Rule } from './rule.js';

export const noAccessAdminAgent: Rule = {
  id: 'no-access-admin-agent',
  group: 'least privilege',
  severity: { recommended: 'error', strict: 'error' },
  title: 'No agent may give access to others.',
  why: 'An agent that can assign roles can give itself any role. It acts unattended, on input that others may shape. So a prompt or a pull request is enough to open everything in the scope.',
  source: {
    title: 'Azure RBAC best practices: limit privileged administrator role assignments',
    url: 'https://learn.microsoft.com/azure/role-based-access-control/best-practices#limit-privileged-administrator-role-assignments',
  },
  bad: `
personas: { P009: { name: BuildAgent MLOps, kind: agent } }
services: { aml: { name: Azure Machine Learning } }
access:
  P009:
    aml:
      dev: [User Access Administrator]
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
    grantFindings(context, ({ grant, persona, role }) => {
      const mayGrant = role.grantsAccess === true || role.level === 'administer';
      if (persona.kind !== 'agent' || !mayGrant) return undefined;
      return {
        message: `The agent ${context.words.cell(grant)} may give others access with the role ${context.words.role(role.id)}.`,
        hint: 'Let a person or a reviewed deployment assign roles, and grant the agent what its task needs.',
      };
    }),
};
