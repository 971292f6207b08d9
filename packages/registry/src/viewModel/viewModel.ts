import type { AccessCell, AccessIndex } from '../access/accessIndex.js';
import type { Lessons } from '../learning/toLessons.js';
import type { Links } from '../links/buildLinks.js';
import type { CoverageFile } from '../model/coverage.js';
import type { AccessPhrase } from '../model/fieldValues.js';
import type { ArchitecturePicture, InteractionPicture, ProcessPicture } from '../model/picture.js';
import type { Environment, Persona, Service, ShownRegistry } from '../model/registry.js';
import type { RouteOptions } from '../model/routes.js';
import type { AccessRowView, LearnStepView, PersonaCardView } from '../model/view.js';

/** What one persona may do on one service that it lists or that the access grid has a cell for. */
export interface Access {
  persona: Persona;
  service: Service;
  /** The persona's own list names the service. */
  isListed: boolean;
  isGranted: boolean;
  /** One per environment of the registry, in order. */
  cells: AccessCell[];
  /** None where the registry says nothing about access. */
  phrases: AccessPhrase[];
  row: AccessRowView;
}

/** A registry with everything that more than one view shows, made once: entity files and pages are cut from it. */
export interface ViewModel {
  registry: ShownRegistry;
  routes: RouteOptions;
  links: Links;
  index: AccessIndex;
  /** Whether the registry says anything about access. Where not, its gaps are no news: that nothing is documented is said once. */
  hasAccess: boolean;
  /** In data order, like every list here. */
  environments: readonly Environment[];
  services: readonly Service[];
  personas: readonly Persona[];
  /** The full card of each persona. */
  cards: ReadonlyMap<string, PersonaCardView>;
  /** By persona: what it learns from, and as its learning path. */
  lessons: ReadonlyMap<string, readonly Lessons[]>;
  learning: ReadonlyMap<string, readonly LearnStepView[]>;
  /** By persona: the services it lists, in its order, then the others. */
  accessByPersona: ReadonlyMap<string, readonly Access[]>;
  accessByService: ReadonlyMap<string, readonly Access[]>;
  pictures: Pictures;
  /** Gaps by kind, those of kinds that the data has switched off aside. Made when first asked for: only a few views show them. */
  toCoverage(): readonly CoverageFile[];
  interactions: InteractionPicture;
}

/** What pictures are drawn from, by id: every process and architecture, with everyone who works on it. */
export interface Pictures {
  processes: ReadonlyMap<string, ProcessPicture>;
  architectures: ReadonlyMap<string, ArchitecturePicture>;
}
