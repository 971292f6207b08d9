import { type ByKind, type PersonaCardView, say, type Words } from 'persona-registry';
import { CARD_FIELDS, FIELD_WORDS, showField } from 'persona-registry/fields';
import type { Row } from './fitTable.js';

const DOT = ' · ';

/** The values of fields as text for a slide: lists of sentences are paragraphs, short names stand in one line. */
const TEXTS: ByKind<string> = {
  ...(Object.fromEntries(
    Object.entries(FIELD_WORDS).map(([kind, toWords]) => [
      kind,
      (value: never) => (toWords as (value: never) => readonly string[])(value).join(', '),
    ]),
  ) as unknown as ByKind<string>),
  partLinks: (links) =>
    links
      .map(({ name, parts }) => (parts.length === 0 ? name : `${name}${DOT}${parts.join(', ')}`))
      .join('\n'),
  sentences: (texts) => texts.map((text) => `• ${text}`).join('\n'),
  learn: (links) => links.map(({ title, url }) => (title === url ? url : `${title} (${url})`)).join('\n'),
};

/** The fields of a card that have a value, with their labels. Access stands in a table of its own. */
export const toCardRows = (card: PersonaCardView, words: Words): Row[] =>
  CARD_FIELDS.filter((field) => field !== 'access').flatMap((field) => {
    const text = showField(field, card, TEXTS);
    return text === undefined || text === '' ? [] : [[say(words, `field.${field}`), text]];
  });

/** The services of a card, each with the access in words. */
export const toAccessRows = (card: PersonaCardView): Row[] =>
  (card.services ?? []).map(({ service, phrases }) => [
    service.name,
    phrases.map(({ text }) => text).join(', '),
  ]);
