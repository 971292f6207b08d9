import type { Category, CellState, PersonaKind } from './enums.js';
import type { Link, PartLink } from './link.js';
import type { LearnLink } from './registry.js';

/** `[{ text: 'write in Dev and Stage', state: 'granted' }, { text: 'no access in Production', state: 'none' }]` */
export interface AccessPhrase {
  text: string;
  state: CellState;
  privileged?: true;
  eligible?: true;
}

/** One service on a persona's card. `href` of the service leads to the persona's row (`…/services/x#p001`). */
export interface ServiceLine {
  service: Link;
  phrases: AccessPhrase[];
}

/** The kinds of value that a field of a persona may have, with their types. Code that shows, sorts or searches fields has one function per kind. */
export interface FieldValues {
  /** The persona itself, by its name. */
  name: Link;
  /** The persona itself, by its id. */
  id: Link;
  personaKind: PersonaKind;
  categories: Category[];
  link: Link;
  links: Link[];
  partLinks: PartLink[];
  /** Short names that may be shown as chips. */
  tags: Link[];
  /** The services without their access. */
  services: ServiceLine[];
  /** The services with the persona's access to each. */
  access: ServiceLine[];
  learn: LearnLink[];
  text: string;
  /** Whole sentences. */
  prose: string;
  texts: string[];
  /** Texts of several words each, which are shown as a list. */
  sentences: string[];
}
export type ValueKind = keyof FieldValues;
