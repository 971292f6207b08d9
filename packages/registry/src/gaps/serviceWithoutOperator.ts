import { getEntry } from '../lookup/entries.js';
import { toPersonaLinks, when } from './coverageFacts.js';
import type { GapKind } from './gapKind.js';
import { join, say, verb } from './say.js';

export const serviceWithoutOperator: GapKind = {
  rule: 'service-without-operator',
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
          text: say`If somebody operates it already, write down under "access" with which role.`,
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
              ? say`Have it operated by its vendor, or take ${service} out.`
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
};
