import type { AccessCell } from '../access/accessCell.js';
import type { AccessIndex } from '../access/accessIndex.js';
import type { Lessons } from '../learning/toLessons.js';
import type { Links } from '../links/buildLinks.js';
import type { CoverageFile } from '../model/coverage.js';
import type { AccessPhrase } from '../model/fieldValues.js';
import type { Link } from '../model/link.js';
import type { ReadMarkdown } from '../model/markdown.js';
import type {
  ArchitecturePicture,
  InteractionPicture,
  OrganisationPicture,
  ProcessPicture,
} from '../model/picture.js';
import type { Environment, Persona, Service, ShownRegistry } from '../model/registry.js';
import type { RouteOptions } from '../model/routes.js';
import type { AccessRowView, LearnStepView, PersonaCardView } from '../model/view.js';
import type { Holders } from '../organisation/buildHolders.js';
import type { Member } from '../organisation/buildMembers.js';
import type { Words } from '../words/words.js';

/** The access of one persona to one service. The persona lists the service, or the access grid has a cell for the two. */
export interface AccessOfService {
  persona: Persona;
  service: Service;
  /** Whether the persona lists the service. */
  isListed: boolean;
  isGranted: boolean;
  /** The data says nothing about the two: all access comes from a service that contains this one. */
  isInherited: boolean;
  /** One cell per environment of the registry, in order. A service without environments has one cell (`serviceEnvironments`). */
  cells: AccessCell[];
}
/** The same, with what views show of it. */
export interface Access extends AccessOfService {
  /** Empty if the registry says nothing about access. */
  phrases: AccessPhrase[];
  /** The link to the row. */
  link: Link;
  /** Made at its first use: the rows are a quarter of the work, and a card in an open page of the dev server does not wait for them. */
  readonly row: AccessRowView;
}

/** A registry with the access of each persona to each service, made once. Access is exported from it. */
export interface AccessModel {
  registry: ShownRegistry;
  routes: RouteOptions;
  index: AccessIndex;
  /** In data order, like every list here. */
  environments: readonly Environment[];
  services: readonly Service[];
  personas: readonly Persona[];
  /** By persona: the services that it lists, in its order, then the others. */
  accessByPersona: ReadonlyMap<string, readonly AccessOfService[]>;
  accessByService: ReadonlyMap<string, readonly AccessOfService[]>;
}

/** A registry with everything that more than one view shows, made once. Entity files and pages are made from it. */
export interface ViewModel extends AccessModel {
  /** The words of the locale. All texts of views and pages are made with them. */
  words: Words;
  links: Links;
  /** Reads the Markdown of descriptions. */
  readMarkdown: ReadMarkdown;
  /** The registry by whose names documents refer, if the shown texts are translated: it has the names of both languages. */
  named?: ShownRegistry;
  /** Whether the registry says anything about access. If not, views do not report each missing cell: they say once that nothing is documented. */
  hasAccess: boolean;
  /** The full card of each persona. */
  cards: ReadonlyMap<string, PersonaCardView>;
  /** By persona: its learning links by source; below, its learning path. */
  lessons: ReadonlyMap<string, readonly Lessons[]>;
  learning: ReadonlyMap<string, readonly LearnStepView[]>;
  accessByPersona: ReadonlyMap<string, readonly Access[]>;
  accessByService: ReadonlyMap<string, readonly Access[]>;
  pictures: Pictures;
  /** Gaps by kind, without the kinds that the data switches off. They are computed at the first call, because only a few views show them. */
  toCoverage(): readonly CoverageFile[];
  interactions: InteractionPicture;
  /** Team → its members, leads first. */
  members: ReadonlyMap<string, readonly Member[]>;
  /** Team → its personas, in data order. */
  personasByTeam: ReadonlyMap<string, readonly Persona[]>;
  /** Persona → who holds it. */
  holders: ReadonlyMap<string, Holders>;
  /** All groups and teams. */
  chart: OrganisationPicture;
}

/** The data of pictures, by id: every process and architecture with the personas that work on it. */
export interface Pictures {
  processes: ReadonlyMap<string, ProcessPicture>;
  architectures: ReadonlyMap<string, ArchitecturePicture>;
}
