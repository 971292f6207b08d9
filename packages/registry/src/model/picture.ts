import type { Loop, PersonaKind } from './enums.js';
import type { Accent, Link } from './link.js';

/*
 * What pictures are drawn from, and what is drawn. Plain data; links are site-absolute without base URL.
 */

/** A persona as it stands on a picture. */
export interface PicturePersona {
  persona: Link;
  personaKind: PersonaKind;
  accent?: Accent;
}

/** A stage or a component, and who works on it. */
export interface PicturePart {
  id: string;
  name: string;
  services: Link[];
  /** Those who name the part, or the loop that it lies in. */
  personas: PicturePersona[];
  /** How many more there are: left out by a filter, or for want of room. */
  others?: number;
  /** Nobody works on it, with or without a filter. */
  gap?: true;
  /** What has services in common with it and can be chosen beside the picture: a stage for a component (`mlops/train`), and the other way round. */
  counterparts?: string[];
}

/** Those who name the whole process or architecture and no part of it: they work on every part. */
export interface PictureWhole {
  personas: PicturePersona[];
  others?: number;
}

/** A process: its stages in order and who works at each. */
export interface ProcessPicture {
  process: Link;
  whole: PictureWhole;
  stages: (PicturePart & { loop?: Loop })[];
}

/** An architecture: its components, what flows between them, and who works on each. */
export interface ArchitecturePicture {
  architecture: Link;
  whole: PictureWhole;
  components: PicturePart[];
  /** Ids of components. */
  flows: { from: string; to: string; label?: string }[];
}

/** A persona and whom it names as a primary interaction. */
export interface InteractionPersona extends PicturePersona {
  /** Index into `teams`. */
  team?: number;
  /** Indexes into `personas` and `teams`. */
  names: { personas: number[]; teams: number[]; all?: true };
}

/** Who works with whom. */
export interface InteractionPicture {
  teams: InteractionTeam[];
  personas: InteractionPersona[];
}
export interface InteractionTeam extends Link {
  /** How many personas it has, on the picture or not. */
  size: number;
}

/** A drawn picture. */
export interface Drawing {
  /** One `<svg>` element, a string; every value in it is escaped. Class names start with `persona-picture`. */
  svg: string;
  /** Natural size in px, at which text is 13 px. */
  width: number;
  height: number;
}
