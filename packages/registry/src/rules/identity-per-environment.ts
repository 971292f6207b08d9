import type { Rule } from './rule.js';

export const identityPerEnvironment: Rule = {
  id: 'identity-per-environment',
  group: 'identity',
  severity: { recommended: 'off', strict: 'warning' },
  title: 'An agent that works in production has a different identity there than elsewhere.',
  why: 'If an agent has one identity for all environments, anybody who can run something as the agent in development can also do so in production.',
  source: {
    title: 'Managed identity best practice recommendations',
    url: 'https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/managed-identity-best-practice-recommendations',
  },
  needs: ['identities'],
  bad: `
personas:
  P009: { name: BuildAgent MLOps, kind: agent, identity: { kind: managed-identity, name: id-build } }
services: { aml: { name: Azure Machine Learning } }
access:
  P009:
    aml:
      dev: [AzureML Data Scientist]
      prod: [AzureML Data Scientist]
`,
  good: `
personas:
  P009: { name: BuildAgent MLOps, kind: agent, identity: { kind: managed-identity, name: 'id-build-\${env}' } }
services: { aml: { name: Azure Machine Learning } }
access:
  P009:
    aml:
      dev: [AzureML Data Scientist]
      prod: [AzureML Data Scientist]
`,
  *check({ personas, grants, words }) {
    const inProduction = new Set<string>();
    const elsewhere = new Set<string>();
    for (const { grant, isProduction } of grants)
      (isProduction ? inProduction : elsewhere).add(grant.persona);
    for (const { id, kind, identity } of personas) {
      if (kind !== 'agent' || identity?.name === undefined || identity.name.includes('${env}')) continue;
      if (!inProduction.has(id) || !elsewhere.has(id)) continue;
      yield {
        message: `The agent ${words.persona(id)} uses the identity "${identity.name}" in production and elsewhere.`,
        subject: { persona: id },
        at: { entity: 'persona' },
        hint: 'Use one identity per environment, with `${env}` in its name.',
      };
    }
  },
};
