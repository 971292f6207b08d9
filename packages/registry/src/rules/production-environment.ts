import type { Rule } from './rule.js';

export const productionEnvironment: Rule = {
  id: 'production-environment',
  group: 'integrity',
  severity: { recommended: 'warning', strict: 'warning' },
  title: 'One of the environments is production.',
  why: 'The rules that matter most look at production: who is privileged there, and whether access grows towards it. If no environment is of that tier, they find nothing, and the report looks clean.',
  source: {
    title: 'Cloud Adoption Framework, landing zone environments',
    url: 'https://learn.microsoft.com/azure/cloud-adoption-framework/ready/landing-zone/design-area/management-application-environments',
  },
  bad: `
environments: { dev: { name: Dev }, field: { name: Field } }
personas: { P004: { name: Data Scientist } }
services: { aml: { name: Azure Machine Learning } }
access:
  P004: { aml: { dev: [AzureML Data Scientist], field: [Contributor] } }
`,
  good: `
environments: { dev: { name: Dev }, field: { name: Field, tier: production } }
personas: { P004: { name: Data Scientist } }
services: { aml: { name: Azure Machine Learning } }
access:
  P004: { aml: { dev: [AzureML Data Scientist], field: none } }
`,
  *check({ environments, hasAccess, words }) {
    const last = environments.at(-1);
    if (!hasAccess || last === undefined || environments.some(({ tier }) => tier === 'production')) return;
    const subject = { environment: last.id };
    yield {
      message: `None of the environments is production: ${words.list(environments.map(({ id }) => words.environment(id)))}.`,
      subject,
      at: { entity: 'environment' },
      hint: 'Write `tier: production` at the environment that users work with.',
    };
  },
};
