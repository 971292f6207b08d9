import type { Element } from 'hast';
import { h } from 'hastscript';
import { CARD_FIELDS, type PersonaCardView, say, type Words } from 'persona-registry';
import { repeatsName } from 'persona-registry/fields';
import { toMark } from './mark.js';
import { toMarkdownNodes } from './markdownNodes.js';
import { toEntityLink, toField, toFields, toKindText, toLink, toNodes } from './parts.js';
import { toPersonaField } from './personaField.js';

/** An article with the fields of the persona as a definition list. `label` replaces the name. */
export function toPersonaCard(view: PersonaCardView, words: Words, label?: string): Element {
  const { persona, variant, accent, summary, description, requestUrl } = view;
  const name = label ?? persona.name;
  return h(
    'article',
    {
      className: ['persona-card', `persona-card--${variant}`],
      ariaLabel: name,
      ...(accent && {
        style: `--persona-accent-light: ${accent.light}; --persona-accent-dark: ${accent.dark}`,
      }),
    },
    toNodes([
      h('header', { className: ['persona-card__header'] }, [
        toMark(view, 'persona-card'),
        h('p', { className: ['persona-card__name'] }, toLink(name, persona.href)),
        h('p', { className: ['persona-card__meta'] }, toMeta(view, words)),
        ...(repeatsName(persona) ? [] : [h('p', { className: ['persona-card__id'] }, h('code', persona.id))]),
      ]),
      summary === undefined ? undefined : h('p', { className: ['persona-card__summary'] }, summary),
      ...(description === undefined
        ? []
        : [h('div', { className: ['persona-card__description'] }, toMarkdownNodes(description))]),
      toFields(toCardFields(view, words)),
      requestUrl === undefined
        ? undefined
        : h('p', { className: ['persona-card__request'] }, toLink(say(words, 'requestAccess'), requestUrl)),
    ]),
  );
}

function toMeta({ personaKind, team, group }: PersonaCardView, words: Words) {
  const links = [team, group].filter((link) => link !== undefined);
  return [h('span', toKindText(personaKind, words)), ...links.flatMap((link) => [' · ', toEntityLink(link)])];
}

const toCardFields = (view: PersonaCardView, words: Words): (Element | undefined)[] => [
  ...CARD_FIELDS.map((field) => toField(say(words, `field.${field}`), toPersonaField(field, view, words))),
  toField(
    say(words, 'field.services'),
    view.serviceCount === undefined ? undefined : String(view.serviceCount),
  ),
];
