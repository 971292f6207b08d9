import { repeatsName } from '../lookup/repeatsName.js';
import { type ByKind, showField } from '../lookup/showField.js';
import type { PartLink } from '../model/link.js';
import { CARD_FIELDS } from '../model/personaFields.js';
import type { PersonaCardView } from '../model/view.js';
import { toServiceLine } from './access.js';
import { toList } from './blocks.js';
import type { Writer } from './writer.js';

/** The value of a field of a card, or of a row, by its kind. */
export const VALUES: ByKind<string, [Pick<PersonaCardView, 'learnMore'>, Writer]> = {
  name: (persona, _, writer) => writer.name(persona),
  id: ({ id }, _, writer) => writer.text(id),
  personaKind: (kind, _, writer) => writer.say(`kindTitle.${kind}`),
  categories: (categories, _, writer) =>
    writer.list(categories.map((category) => writer.say(`category.${category}`))),
  link: (link, _, writer) => writer.name(link),
  links: (links, _, writer) => writer.names(links),
  partLinks: (links, _, writer) => links.map((link) => toPartLink(link, writer)).join('; '),
  tags: (links, _, writer) => writer.names(links),
  services: (lines, _, writer) => writer.names(lines.map(({ service }) => service)),
  access: (lines, _, writer) => lines.map((line) => toServiceLine(line, writer)).join('; '),
  learn: (links, { learnMore }, writer) =>
    writer.list([
      writer.lessons(links),
      learnMore ? writer.phrase('list.more', { count: String(learnMore.count) }) : '',
    ]),
  text: (text, _, writer) => writer.text(text),
  prose: (text, _, writer) => writer.text(text),
  texts: (texts, _, writer) => writer.list(texts.map(writer.text)),
  sentences: (texts, _, writer) => texts.map(writer.text).join('; '),
};

/** `LAMBDA · Ingestion, Store` */
export function toPartLink({ parts, ...link }: PartLink, writer: Writer): string {
  const name = writer.name(link);
  return parts.length === 0 ? name : `${name} · ${writer.list(parts.map(writer.text))}`;
}

/** The fields of a card that have a value, with their names. */
export function toCardFacts(card: PersonaCardView, writer: Writer): (readonly [string, string])[] {
  const head: (readonly [string, string])[] = [
    [writer.say('field.kind'), writer.say(`kindTitle.${card.personaKind}`)],
    [writer.say('field.team'), card.team ? writer.name(card.team) : ''],
    [writer.say('field.group'), card.group ? writer.name(card.group) : ''],
  ];
  return [
    ...head,
    ...CARD_FIELDS.map(
      (field) => [writer.say(`field.${field}`), showField(field, card, VALUES, card, writer) ?? ''] as const,
    ),
    [
      writer.say('field.services'),
      card.serviceCount === undefined || card.serviceCount === 0 ? '' : String(card.serviceCount),
    ],
  ];
}

/** A card in one line: the persona, what it is about, then its fields. */
function toCardLine(card: PersonaCardView, writer: Writer): string {
  const { persona, summary } = card;
  const facts = toCardFacts(card, writer)
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}`);
  const name = writer.name(persona);
  const head = repeatsName(persona) ? name : `${name} (${writer.text(persona.id)})`;
  return [head, writer.text(summary ?? ''), facts.join('; ')].filter((part) => part !== '').join(' · ');
}

export const toCards = (cards: readonly PersonaCardView[], writer: Writer): string =>
  toList(
    // Many pages have the same card of a persona.
    cards.map((card) => writer.once(`${card.variant} ${card.persona.id}`, () => toCardLine(card, writer))),
  );
