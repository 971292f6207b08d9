import type { Element } from 'hast';
import { h } from 'hastscript';
import { joinPlain, type ServiceCardView, say, type Words } from 'persona-registry';
import {
  sayNodes,
  toEntityLink,
  toField,
  toFields,
  toKindText,
  toLearnLink,
  toLink,
  toList,
  toNodes,
  toPhrases,
} from './parts.js';

export function toServiceCard(view: ServiceCardView, words: Words): Element {
  const { service, description, systems, url, contact, environments, personas, more, learn } = view;
  return h(
    'article',
    { className: ['service-card'], ariaLabel: service.name },
    toNodes([
      h('header', { className: ['service-card__header'] }, [
        h('p', { className: ['service-card__name'] }, toEntityLink(service)),
        h('p', { className: ['service-card__id'] }, h('code', service.id)),
      ]),
      description === undefined ? undefined : h('p', { className: ['service-card__summary'] }, description),
      toFields([
        toField(say(words, 'serviceCard.system'), systems.length > 0 ? joinPlain(words, systems) : undefined),
        toField(say(words, 'serviceCard.address'), url === undefined ? undefined : toLink(url, url)),
        toField(
          say(words, 'requestAccess'),
          view.requestUrl === undefined ? undefined : toLink(view.requestUrl, view.requestUrl),
        ),
        toField(say(words, 'serviceCard.contact'), contact && toLink(contact.text, contact.href)),
        toField(
          say(words, 'serviceCard.environments'),
          environments.length === 0
            ? undefined
            : joinPlain(
                words,
                environments.map(({ name }) => name),
              ),
        ),
        toField(
          say(words, 'serviceCard.whoMay'),
          toList(personas, ({ persona, personaKind, phrases }) => {
            const who = sayNodes(words, 'serviceCard.person', {
              persona: toEntityLink(persona),
              kind: toKindText(personaKind, words).toLowerCase(),
            });
            return phrases.length === 0 ? who : [...who, ': ', toPhrases(phrases, words)];
          }),
        ),
        toField(
          say(words, 'serviceCard.morePersonas'),
          more === undefined ? undefined : toLink(say(words, 'list.more', { count: more }), service.href),
        ),
        toField(say(words, 'serviceCard.learn'), toList(learn, toLearnLink)),
      ]),
    ]),
  );
}
