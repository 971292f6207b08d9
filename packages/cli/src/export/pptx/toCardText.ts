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
  // The slide has a link on the title.
  learn: (links) => links.map(({ title }) => title).join('\n'),
};

/** The notes have addresses, because nobody can click in print. */
const NOTES: ByKind<string> = {
  ...TEXTS,
  learn: (links) => links.map(({ title, url }) => (title === url ? url : `${title} (${url})`)).join('\n'),
};

/** The fields of a card that have a value, with their labels. Access stands in a table of its own. */
export const toCardRows = (card: PersonaCardView, words: Words): Row[] => toRows(card, words, TEXTS);
export const toCardNotes = (card: PersonaCardView, words: Words): Row[] => toRows(card, words, NOTES);

/** The addresses of the links of a card, by their titles. Addresses in a site lead nowhere from a slide. */
export const toCardLinks = ({ learn = [] }: PersonaCardView): ReadonlyMap<string, string> =>
  new Map(learn.flatMap(({ title, url }) => (/^(?:https?|mailto):/i.test(url) ? [[title, url]] : [])));

const toRows = (card: PersonaCardView, words: Words, texts: ByKind<string>): Row[] =>
  CARD_FIELDS.filter((field) => field !== 'access').flatMap((field) => {
    const text = showField(field, card, texts);
    return text === undefined || text === '' ? [] : [[say(words, `field.${field}`), text]];
  });

/** The services of a card, each with the access in words. */
export const toAccessRows = (card: PersonaCardView): Row[] =>
  (card.services ?? []).map(({ service, phrases }) => [
    service.name,
    phrases.map(({ text }) => text).join(', '),
  ]);
