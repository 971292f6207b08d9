import type { Directive } from '../directive.js';
import { readLink } from '../readLink.js';

/** `:team[ai-team]` links to the page of the team. */
export const team: Directive = {
  name: 'team',
  attributes: { text: ['id'] },
  read: (parts) => readLink('team', ':team[ai-team]', parts),
};
