import type { Element } from 'hast';
import type { View } from 'persona-registry';
import { toAccessTable } from './accessTable.js';
import { toArchitectureMap } from './architectureMap.js';
import { toCoverage } from './coverage.js';
import type { DisplayOptions } from './displayOptions.js';
import { toInteractionMap } from './interactionMap.js';
import { toPeople } from './people.js';
import { toPersonaCard } from './personaCard.js';
import { toPersonaCards } from './personaCards.js';
import { toPersonaLink, toPersonLink, toServiceLink, toTeamLink } from './personaLink.js';
import { toPersonaMatrix } from './personaMatrix.js';
import { toPersonaTable } from './personaTable.js';
import { toPersonCard } from './personCard.js';
import { toProblem } from './problem.js';
import { toProcessMap } from './processMap.js';
import { toServiceCard } from './serviceCard.js';
import { toTeamCard } from './teamCard.js';
import { toTeamMap } from './teamMap.js';

/** Returns a view as a hast element of plain HTML. */
export function toElement(view: View, options: DisplayOptions): Element {
  const { words } = options;
  switch (view.kind) {
    case 'persona-card':
      return toPersonaCard(view, words, options.label);
    case 'persona-cards':
      return toPersonaCards(view, words, options.label);
    case 'persona-link':
      return toPersonaLink(view);
    case 'service-link':
      return toServiceLink(view);
    case 'person-link':
      return toPersonLink(view);
    case 'team-link':
      return toTeamLink(view);
    case 'service-card':
      return toServiceCard(view, words);
    case 'persona-table':
      return toPersonaTable(view, words, options.label);
    case 'person-card':
      return toPersonCard(view, words);
    case 'team-card':
      return toTeamCard(view, words);
    case 'people':
      return toPeople(view, words, options.label);
    case 'persona-matrix':
      return toPersonaMatrix(view, words, options.label);
    case 'access-table':
      return toAccessTable(view, words);
    case 'process-map':
      return toProcessMap(view, words);
    case 'architecture-map':
      return toArchitectureMap(view, words);
    case 'coverage':
      return toCoverage(view, words);
    case 'interaction-map':
      return toInteractionMap(view, words);
    case 'team-map':
      return toTeamMap(view, words);
    case 'problem':
      return toProblem(view, options);
  }
}
