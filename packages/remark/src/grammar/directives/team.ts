import type { Directive } from '../directive.js';
import { readLink } from '../readLink.js';
import { readNamedCard } from '../readNamedCard.js';

/** `:team[ai-team]` links to the page of the team. `::team{#ai-team}` shows the card. */
export const team: Directive = {
  name: 'team',
  attributes: { text: ['id'], leaf: ['id'] },
  read: (parts) =>
    parts.form === 'text'
      ? readLink('team', ':team[ai-team]', parts)
      : readNamedCard('team', '::team{#ai-team}', parts),
};
