import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ServiceCardView } from 'persona-registry';
import {
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

export function toServiceCard(view: ServiceCardView): Element {
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
        toField('System', systems.length > 0 ? systems.join(', ') : undefined),
        toField('Address', url === undefined ? undefined : toLink(url, url)),
        toField('Contact', contact && toLink(contact.text, contact.href)),
        toField(
          'Environments',
          environments.length > 0 ? environments.map(({ name }) => name).join(', ') : undefined,
        ),
        toField(
          'Who may do what',
          toList(personas, ({ persona, personaKind, phrases }) => [
            toEntityLink(persona),
            ` (${toKindText(personaKind).toLowerCase()})`,
            ...(phrases.length > 0 ? [': ', toPhrases(phrases)] : []),
          ]),
        ),
        toField('More personas', more === undefined ? undefined : toLink(`${more} more`, service.href)),
        toField('Learn', toList(learn, toLearnLink)),
      ]),
    ]),
  );
}
