import type { ViewKind } from 'persona-registry';

/** Theme component of each kind of view. The name is also the module's name below `@theme`. */
export const COMPONENTS = {
  'persona-card': 'PersonaCard',
  'persona-link': 'PersonaLink',
  'service-link': 'ServiceLink',
  'person-link': 'PersonLink',
  'team-link': 'TeamLink',
  'service-card': 'ServiceCard',
  'person-card': 'PersonCard',
  'team-card': 'TeamCard',
  'persona-table': 'PersonaTable',
  'persona-cards': 'PersonaCards',
  people: 'PersonaPeople',
  'persona-matrix': 'PersonaMatrix',
  'access-table': 'AccessMatrix',
  'process-map': 'ProcessMap',
  'architecture-map': 'ArchitectureMap',
  coverage: 'PersonaCoverage',
  'interaction-map': 'InteractionMap',
  'team-map': 'TeamMap',
  problem: 'PersonaProblem',
} as const satisfies Record<ViewKind, string>;
