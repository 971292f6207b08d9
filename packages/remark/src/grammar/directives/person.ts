import type { Directive } from '../directive.js';
import { readLink } from '../readLink.js';
import { readNamedCard } from '../readNamedCard.js';

/** `:person[jane.doe]` links to the page of the person. `::person{#jane.doe}` shows the card. */
export const person: Directive = {
  name: 'person',
  attributes: { text: ['id'], leaf: ['id'] },
  read: (parts) =>
    parts.form === 'text'
      ? readLink('person', ':person[jane.doe]', parts)
      : readNamedCard('person', '::person{#jane.doe}', parts),
};
