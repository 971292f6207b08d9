import type { ServiceCardView } from '../model/view.js';
import { toPhrases } from './access.js';
import { joinBlocks, toFacts, toList } from './blocks.js';
import type { Writer } from './writer.js';

/** What a service is, then who may do what, a line per persona. */
export function toServiceCard(view: ServiceCardView, writer: Writer): string {
  const { service, description, systems, url, requestUrl, contact, environments, personas, more } = view;
  return joinBlocks([
    writer.text(description ?? ''),
    toFacts([
      [writer.say('serviceCard.system'), writer.list(systems.map(writer.text))],
      [writer.say('serviceCard.address'), url === undefined ? '' : writer.link(url, url)],
      [writer.say('requestAccess'), requestUrl === undefined ? '' : writer.link(requestUrl, requestUrl)],
      [
        writer.say('serviceCard.contact'),
        contact === undefined ? '' : writer.link(contact.text, contact.href),
      ],
      [
        writer.say('serviceCard.environments'),
        writer.list(environments.map(({ name }) => writer.text(name))),
      ],
      [writer.say('serviceCard.learn'), writer.lessons(view.learn)],
    ]),
    personas.length === 0 ? '' : `**${writer.say('serviceCard.whoMay')}**`,
    toList([
      ...personas.map(({ persona, personaKind, phrases }) => {
        const name = writer.phrase('serviceCard.person', {
          persona: writer.name(persona),
          kind: writer.say(`kindTitle.${personaKind}`).toLowerCase(),
        });
        return phrases.length === 0
          ? name
          : writer.phrase('line.with', { name, access: toPhrases(phrases, writer) });
      }),
      more === undefined ? '' : writer.link(writer.say('list.more', { count: more }), service.href),
    ]),
  ]);
}
