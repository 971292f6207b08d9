import type { AccessRow } from '../access/accessCell.js';
import type { AccessIndex } from '../access/accessIndex.js';
import { getEntry } from '../lookup/entries.js';
import { MESSAGES } from '../words/messages.js';
import { say } from '../words/say.js';
import { sayText } from '../words/sayText.js';
import { asFarAsDocumented } from './asFarAsDocumented.js';
import { canOperate } from './canOperate.js';
import { toPersonaLinks } from './coverageFacts.js';
import type { GapRule } from './rule.js';

export const serviceWithoutOperator: GapRule = {
  id: 'service-without-operator',
  group: 'gaps and size',
  severity: { recommended: 'warning', strict: 'warning' },
  title: 'Every service has a persona that can do more than read.',
  why: MESSAGES['gap.service-without-operator.why'],
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
    for (const { id: service, environments } of services) {
      const rows = index.byService.get(service);
      if (rows === undefined) continue;
      if (hasOperator(service, rows, index)) continue;
      yield {
        message: `No persona can do more than read on ${words.service(service)}${asFarAsDocumented(index, service, environments)}.`,
        subject: { service },
        at: { entity: 'service' },
        hint: 'Document which persona operates the service.',
      };
    }
  },
  gap: {
    notChecked: ({ hasAccess, words }) =>
      hasAccess ? undefined : say(words, 'gap.service-without-operator.notChecked'),
    toGap({ subject: { service: id = '' } }, facts) {
      const { registry, links, personasOf, usesOf, words } = facts;
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
        context: uses.length === 0 ? [] : sayText(words, 'gap.service-without-operator.context', { uses }),
        options: [
          {
            option: 'document',
            text: sayText(words, 'gap.service-without-operator.document'),
          },
          {
            option: 'train',
            text:
              near.length === 0
                ? sayText(words, 'gap.service-without-operator.trainNobody', { service })
                : sayText(words, 'gap.service-without-operator.train', {
                    personas: near,
                    count: near.length,
                  }),
          },
          {
            option: 'recruit',
            text:
              contact?.kind === 'team'
                ? sayText(words, 'gap.service-without-operator.recruitIn', {
                    service,
                    team: links.to('team', contact.id ?? ''),
                  })
                : sayText(words, 'gap.service-without-operator.recruit', { service }),
          },
          {
            option: 'redesign',
            text:
              uses.length === 0
                ? sayText(words, 'gap.service-without-operator.redesign', { service })
                : sayText(words, 'gap.service-without-operator.redesignUses', { uses }),
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

function hasOperator(
  service: string,
  rows: ReadonlyMap<string, AccessRow>,
  index: Pick<AccessIndex, 'powersOf'>,
): boolean {
  for (const row of rows.values()) {
    for (const cell of row.values()) if (canOperate(index, service, cell)) return true;
  }
  return false;
}
