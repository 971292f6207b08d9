import { grantFindings } from './grantFindings.js';
import type { Rule } from './rule.js';

export const narrowAgentRole: Rule = {
  id: 'narrow-agent-role',
  group: 'least privilege',
  severity: { recommended: 'off', strict: 'warning' },
  title: 'An agent uses a service, and does not manage it.',
  why: 'An agent has one task. A role that also configures and deletes the service allows far more than the task, at any time of day, with nobody watching.',
  source: {
    title: 'Managed identity best practice recommendations',
    url: 'https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/managed-identity-best-practice-recommendations',
  },
  aggregate: {
    by: ['persona'],
    message: ({ list, subject }, { words }) =>
      `The agent ${words.persona(subject.persona ?? '')} manages services, but should only use them: ${list}.`,
  },
  bad: `
personas: { P009: { name: BuildAgent MLOps, kind: agent } }
services: { factory: { name: Azure Data Factory } }
access:
  P009:
    factory:
      dev: [Data Factory Contributor]
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
      if (persona.kind !== 'agent' || role.level !== 'manage' || role.privileged || role.grantsAccess)
        return undefined;
      const { words } = context;
      return {
        message: `The agent ${words.cell(grant)} may manage the service with the role ${words.role(role.id)}.`,
        item: `${words.role(role.id)} on ${words.service(grant.service)} in ${words.environment(grant.environment)}`,
        hint: 'Grant a role that reads or writes, or a custom role with the actions of the task.',
      };
    }),
};
