import { getEntry } from '../lookup/entries.js';
import { canOperate } from './canOperate.js';
import { toPersonaLinks, when } from './coverageFacts.js';
import type { GapRule } from './rule.js';
import { join, say, verb } from './say.js';

export const serviceWithoutOperator: GapRule = {
  id: 'service-without-operator',
  group: 'gaps and size',
  severity: { recommended: 'warning', strict: 'warning' },
  title: 'Every service has a persona that can do more than read.',
  why: 'If everybody may look at a service and nobody may operate it, its operator is not written down or does not exist. The options are to train, to recruit, or to redesign.',
  source: { title: 'Introduction to Personas in AI, find resource gaps' },
  bad: `
personas: { P004: { name: Data Scientist } }
services: { aml: { name: Azure Machine Learning } }
access:
  P004: { aml: { dev: [Reader], stage: none, prod: none } }
`,
  good: `
personas: { P004: { name: Data Scientist }, P005: { name: MLOps engineer } }
services: { aml: { name: Azure Machine Learning } }
access:
  P004: { aml: { dev: [Reader], stage: none, prod: none } }
  P005: { aml: { dev: [AzureML Data Scientist], stage: none, prod: none } }
`,
  *check({ services, index, words }) {
    for (const { id: service } of services) {
      const rows = index.byService.get(service);
      if (rows === undefined) continue;
      const cells = [...rows.values()].flatMap((row) => [...row.values()]);
      if (cells.some((cell) => canOperate(index.effectiveAccess(service, cell)))) continue;
      yield {
        message: `No persona can do more than read on ${words.service(service)}.`,
        subject: { service },
        at: { entity: 'service' },
        hint: 'Document which persona operates the service.',
      };
    }
  },
  gap: {
    title: ['service that nobody can operate', 'services that nobody can operate'],
    column: 'Service',
    notChecked: ({ hasAccess }) => (hasAccess ? undefined : 'no access is documented'),
    toGap({ subject: { service: id = '' } }, facts) {
      const { registry, links, personasOf, usesOf } = facts;
      const service = links.to('service', id);
      const contact = getEntry(registry.services, id)?.contact;
      const users = personasOf.service.get(id) ?? [];
      const near = toPersonaLinks(
        users.filter(({ kind }) => kind !== 'agent'),
        facts,
      );
      const { processes = [], architectures = [] } = usesOf.get(id) ?? {};
      const uses = [...links.toAll('process', processes), ...links.toAll('architecture', architectures)];
      return {
        about: service,
        context: uses.length === 0 ? [] : say`used in ${uses}`,
        options: [
          {
            option: 'document',
            text: say`If somebody operates it already, write their role under "access".`,
          },
          {
            option: 'train',
            text:
              near.length === 0
                ? say`Train somebody for ${service}: no persona of people works with it yet.`
                : say`Train ${near}, who ${verb(near.length, 'works', 'work')} with it already, and grant a role that may write.`,
          },
          {
            option: 'recruit',
            text: join([
              ...say`Bring in a persona that operates ${service}`,
              ...when(contact?.kind === 'team', () => say`, in ${links.to('team', contact?.id ?? '')}`),
              '.',
            ]),
          },
          {
            option: 'redesign',
            text:
              uses.length === 0
                ? say`Have it operated by its vendor, or remove ${service}.`
                : say`Have it operated by its vendor, as SaaS, or build ${uses} without it.`,
          },
        ],
        match: {
          service: [id],
          process: processes,
          architecture: architectures,
          personas: users.map((persona) => persona.id),
        },
      };
    },
  },
};
