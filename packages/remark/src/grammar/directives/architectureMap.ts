import { FILTER_NAMES } from 'persona-registry';
import type { Directive } from '../directive.js';
import { readMap } from '../readMap.js';

/** `::architecture-map{#lambda}`: the components of an architecture, the flows between them, and the personas on each. */
export const architectureMap: Directive = {
  name: 'architecture-map',
  attributes: { leaf: ['id', ...FILTER_NAMES] },
  read: (parts) => readMap('architecture-map', 'architecture', '::architecture-map{#lambda}', parts),
};
