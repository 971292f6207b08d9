import type { Outcome } from '../model/diagnostic.js';
import type { System } from '../model/enums.js';

/**
 * One grant as a source has it, in the source's own words: the one shape that all sources are read into. Nothing is matched with personas, services
 * and roles of the data yet, so that whoever matches says what is unknown.
 */
export interface ImportedGrant {
  /** Who has it: an object id, a name or an address. */
  principal: string;
  /** Name or id of the role. */
  role: string;
  /** Where it holds: a scope of the system, or what a table calls the service and its environment. */
  scope: string;
  /** Absent where the source does not say what governs the access. */
  system?: System;
  /** ISO 8601 date. */
  until?: string;
  condition?: string;
  /** How the principal comes to it where not directly, such as by a group or from an outer scope. */
  via?: string;
}

/** A file to import. */
export interface ImportSource {
  /** Path to show, relative, with forward slashes: diagnostics name it. */
  file: string;
  text: string;
}

/** A format in which access is known elsewhere: a table in Markdown, CSV, `az role assignment list -o json`. */
export interface Importer {
  /** Such as `az-role-assignments`: what an option or a command calls it. */
  name: string;
  /** What it reads, for a person. */
  title: string;
  /** Whether a file looks like this format, by its name and its first characters; `read` says what is wrong in it. */
  accepts(source: ImportSource): boolean;
  /** Never throws; an entry that cannot be read is told and left out. */
  read(source: ImportSource): Outcome<ImportedGrant[]>;
}
