import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PersonaCardsView } from 'persona-registry';
import { toEmpty } from './parts.js';
import { toPersonaCard } from './personaCard.js';

export function toPersonaCards({ cards, empty }: PersonaCardsView): Element {
  if (cards.length === 0) return toEmpty(empty ?? 'No persona matches.');
  return h(
    'ul',
    { className: ['persona-cards'] },
    cards.map((card) => h('li', toPersonaCard(card))),
  );
}
