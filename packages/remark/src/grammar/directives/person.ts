import type { Directive } from '../directive.js';
import { readLink } from '../readLink.js';

/** `:person[jane.doe]` links to the page of the person. */
export const person: Directive = {
  name: 'person',
  attributes: { text: ['id'] },
  read: (parts) => readLink('person', ':person[jane.doe]', parts),
};
