import type { Element } from 'hast';
import { h } from 'hastscript';
import { type PersonaCardsView, say, type Words } from 'persona-registry';
import { toEmpty } from './parts.js';
import { toPersonaCard } from './personaCard.js';

/** A list of cards. With a label, the list is in a figure, and the label is its caption. */
export function toPersonaCards({ cards, empty }: PersonaCardsView, words: Words, label?: string): Element {
  if (cards.length === 0) return toEmpty(empty ?? say(words, 'personas.noneMatchesAny'));
  const list = h(
    'ul',
    { className: ['persona-cards'] },
    cards.map((card) => h('li', toPersonaCard(card, words))),
  );
  return label === undefined ? list : h('figure', [h('figcaption', label), list]);
}
