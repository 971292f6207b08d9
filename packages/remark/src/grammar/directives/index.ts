import type { Directive } from '../directive.js';
import { accessTable } from './accessTable.js';
import { architectureMap } from './architectureMap.js';
import { coverage } from './coverage.js';
import { interactionMap } from './interactionMap.js';
import { people } from './people.js';
import { person } from './person.js';
import { persona } from './persona.js';
import { personaCards } from './personaCards.js';
import { personaMatrix } from './personaMatrix.js';
import { personaTable } from './personaTable.js';
import { processMap } from './processMap.js';
import { service } from './service.js';
import { team } from './team.js';
import { teamMap } from './teamMap.js';

/** All our directives. A new directive needs a file in this folder, and a line here. */
export const directives: readonly Directive[] = [
  persona,
  service,
  person,
  team,
  people,
  personaMatrix,
  personaTable,
  personaCards,
  accessTable,
  processMap,
  architectureMap,
  coverage,
  interactionMap,
  teamMap,
];
