import type { ViewKind } from 'persona-registry';

/** The theme component that shows each kind of view; also the name of its module below `@theme`. */
export const COMPONENTS = {
  'persona-card': 'PersonaCard',
  'persona-link': 'PersonaLink',
  'service-link': 'ServiceLink',
  'service-card': 'ServiceCard',
  'persona-table': 'PersonaTable',
  'persona-cards': 'PersonaCards',
  'access-table': 'AccessMatrix',
  'process-map': 'ProcessMap',
  'architecture-map': 'ArchitectureMap',
  coverage: 'PersonaCoverage',
  'interaction-map': 'InteractionMap',
  problem: 'PersonaProblem',
} as const satisfies Record<ViewKind, string>;
