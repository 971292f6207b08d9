import type { Loop, PersonaKind } from './enums.js';
import type { Accent, Link } from './link.js';

/*
 * The input and output of drawing. Plain data; links are site-absolute without base URL.
 */

/** A persona on a picture. */
export interface PicturePersona {
  persona: Link;
  personaKind: PersonaKind;
  accent?: Accent;
}

/** A stage or a component, and the personas that work on it. */
export interface PicturePart {
  id: string;
  name: string;
  services: Link[];
  /** Personas that name the part, or the loop that contains it. */
  personas: PicturePersona[];
  /** How many more personas there are. A filter or a lack of room leaves them out. */
  others?: number;
  /** No persona works on the part, even without a filter. */
  gap?: true;
  /** Choices beside the picture that share services with this part: stages (`mlops/train`) for a component, components for a stage. */
  counterparts?: string[];
}

/** Personas that name the whole process or architecture and no part of it. They work on every part. */
export interface PictureWhole {
  personas: PicturePersona[];
  others?: number;
}

/** A process with its stages, in order. */
export interface ProcessPicture {
  process: Link;
  whole: PictureWhole;
  stages: (PicturePart & { loop?: Loop })[];
}

/** An architecture with its components and the flows between them. */
export interface ArchitecturePicture {
  architecture: Link;
  whole: PictureWhole;
  components: PicturePart[];
  /** Ids of components. */
  flows: { from: string; to: string; label?: string }[];
}

/** A persona, and its primary interactions. */
export interface InteractionPersona extends PicturePersona {
  /** Index into `teams`. */
  team?: number;
  /** Indexes into `personas` and `teams`. */
  names: { personas: number[]; teams: number[]; all?: true };
}

/** Personas and teams that work with each other. */
export interface InteractionPicture {
  teams: InteractionTeam[];
  personas: InteractionPersona[];
}
export interface InteractionTeam extends Link {
  /** How many personas the team has, including those that are not on the picture. */
  size: number;
}

/** The organisation as a tree, from the top: each unit is followed by the units within it. */
export interface OrganisationPicture {
  units: OrganisationUnit[];
}
export interface OrganisationUnit {
  unit: Link;
  unitKind: 'group' | 'team';
  /** How many units contain it. */
  depth: number;
  leads: Link[];
  /** Other units have leads, and this team has none. */
  noLead?: true;
  /** How many teams a group has. Absent for a team. */
  teams?: number;
  /** How many people and personas it has, each once; of a team, without its sub-teams. */
  people: number;
  personas: number;
  /** The picture is about this unit. */
  isHere?: true;
}

/** People by whom they report to: each manager is followed by the people who report to them. */
export interface ReportingPicture {
  people: { person: Link; title?: string; depth: number }[];
}

/** A drawn picture. */
export interface Drawing {
  /** The text of one `<svg>` element. Every value in it is escaped. Class names start with `persona-picture`. */
  svg: string;
  /** Natural size in px. Text is 13 px at this size. */
  width: number;
  height: number;
  /** The same picture in one column, for a phone. It has no style of its own. */
  narrow?: Drawing;
}
