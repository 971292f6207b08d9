import type { Element } from 'hast';
import type { View } from 'persona-registry';
import { toAccessTable } from './accessTable.js';
import { toPersonaCard } from './personaCard.js';
import { toPersonaCards } from './personaCards.js';
import { toPersonaLink, toServiceLink } from './personaLink.js';
import { toPersonaTable } from './personaTable.js';
import { toProblem } from './problem.js';
import { toServiceCard } from './serviceCard.js';

/** What a view looks like in plain HTML. `label` takes the place of a card's name; `isInline` asks for phrasing content. */
export function toElement(view: View, { label, isInline }: { label?: string; isInline: boolean }): Element {
  switch (view.kind) {
    case 'persona-card':
      return toPersonaCard(view, label);
    case 'persona-cards':
      return toPersonaCards(view);
    case 'persona-link':
      return toPersonaLink(view);
    case 'service-link':
      return toServiceLink(view);
    case 'service-card':
      return toServiceCard(view);
    case 'persona-table':
      return toPersonaTable(view);
    case 'access-table':
      return toAccessTable(view);
    case 'problem':
      return toProblem(view, isInline);
  }
}
