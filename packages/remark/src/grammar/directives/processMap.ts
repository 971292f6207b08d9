import { FILTER_NAMES } from 'persona-registry';
import type { Directive } from '../directive.js';
import { readMap } from '../readMap.js';

/** `::process-map{#mlops}`: the stages of a process, its loops, and the personas at each stage. */
export const processMap: Directive = {
  name: 'process-map',
  attributes: { leaf: ['id', ...FILTER_NAMES] },
  read: (parts) => readMap('process-map', 'process', '::process-map{#mlops}', parts),
};
