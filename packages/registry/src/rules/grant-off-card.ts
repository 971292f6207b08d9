import type { Rule } from './rule.js';

export const grantOffCard: Rule = {
  id: 'grant-off-card',
  group: 'gaps and size',
  severity: { recommended: 'off', strict: 'warning' },
  title: 'A persona has access to the services on its card, and to no others.',
  why: 'People read the card and agree on it. If a persona has access to a service that is not on its card, the access has grown or the card is out of date.',
  source: { title: 'Introduction to Personas in AI, persona template cards' },
  aggregate: {
    by: ['persona'],
    message: ({ list, subject }, { words }) =>
      `${words.persona(subject.persona ?? '')} has access to services that are not on its card: ${list}.`,
  },
  bad: `
personas:
  P004: { name: Data Scientist, services: aml }
services: { aml: { name: Azure Machine Learning }, storage: { name: Azure Storage } }
access:
  P004:
    aml: { dev: [AzureML Data Scientist] }
    storage: { dev: [Storage Blob Data Reader] }
`,
  good: `
personas:
  P004: { name: Data Scientist, services: [aml, storage] }
services: { aml: { name: Azure Machine Learning }, storage: { name: Azure Storage } }
access:
  P004:
    aml: { dev: [AzureML Data Scientist] }
    storage: { dev: [Storage Blob Data Reader] }
`,
  *check({ personas, accessOf, words }) {
    for (const { id: persona, services } of personas) {
      if (services.length === 0) continue;
      const onCard = new Set(services);
      for (const [service, row] of accessOf(persona)) {
        if (onCard.has(service)) continue;
        // What everybody gets by a baseline is on no card.
        const grant = [...row.values()]
          .flatMap(({ grants }) => grants)
          .find(({ baseline }) => baseline === undefined);
        if (grant === undefined) continue;
        yield {
          message: `${words.persona(persona)} has access to ${words.service(service)}, which is not on its card.`,
          subject: { persona, service },
          at: { grant },
          item: words.service(service),
          hint: "Add the service to the persona's `services`, or remove the access.",
        };
      }
    }
  },
};
