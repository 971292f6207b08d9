import type { Directive } from '../directive.js';
import { accessTable } from './accessTable.js';
import { architectureMap } from './architectureMap.js';
import { coverage } from './coverage.js';
import { interactionMap } from './interactionMap.js';
import { persona } from './persona.js';
import { personaCards } from './personaCards.js';
import { personaTable } from './personaTable.js';
import { processMap } from './processMap.js';
import { service } from './service.js';

/** Every directive of ours. A new one is a file beside these and a line here. */
export const directives: readonly Directive[] = [
  persona,
  service,
  personaTable,
  personaCards,
  accessTable,
  processMap,
  architectureMap,
  coverage,
  interactionMap,
];
