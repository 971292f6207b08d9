import type { Diagnostic, IdentityInput, PersonaInput } from 'persona-registry';
import type { AccessSource, Codeowners, ImportedTable } from 'persona-registry/formats';
import type { SectionEntry } from '../sections/sectionEntry.js';

/** How an import reads each field of a persona. Only a number and an identity have another shape. */
export const FIELD_SHAPES = {
  name: 'text',
  aliases: 'list',
  kind: 'text',
  color: 'text',
  image: 'text',
  summary: 'text',
  description: 'text',
  category: 'list',
  team: 'text',
  teams: 'list',
  responsibilities: 'list',
  interactsWith: 'list',
  processes: 'list',
  architectures: 'list',
  scope: 'text',
  services: 'list',
  dataAccess: 'text',
  skills: 'list',
  learn: 'list',
  duties: 'list',
  sponsor: 'text',
  requestUrl: 'text',
  until: 'text',
  replacedBy: 'text',
} as const satisfies Record<Exclude<keyof PersonaInput, 'wanted' | 'identity'>, 'text' | 'list'>;
type FieldOf<Shape> = {
  [Field in keyof typeof FIELD_SHAPES]: (typeof FIELD_SHAPES)[Field] extends Shape ? Field : never;
}[keyof typeof FIELD_SHAPES];
export type ListField = FieldOf<'list'>;
export type TextField = FieldOf<'text'>;

/** The fields of a persona as read: a text, or the items of a list. */
export type Fields = Partial<
  Record<TextField, string> &
    Record<ListField, readonly string[]> & { wanted: number; identity: IdentityInput }
>;

/** What one place of a source says about one persona: a row of a table, or a card. */
export interface Statement {
  file: string;
  /** 1-based. */
  line: number;
  id?: string;
  name: string;
  fields: Fields;
}

/** All that was read. Whatever was not understood has a diagnostic. */
export interface Statements {
  statements: Statement[];
  /** Tables that are not about personas, each with the note that nobody reads it. */
  others?: OtherTables;
  /** Lists of assignments in real systems. */
  sources?: readonly AccessSource[];
  /** Code owners, who are compared with the access. */
  owners?: Codeowners;
  /** The catalogue or a manifest of an AI Factory, which say access together. */
  factory?: readonly FactoryFile[];
  /** Groups, teams, people and roles. */
  entries?: readonly SectionEntry[];
  diagnostics: Diagnostic[];
}

export interface FactoryFile {
  file: string;
  content: Readonly<Record<string, unknown>>;
}

export interface OtherTables {
  tables: ReadonlyMap<ImportedTable, Diagnostic>;
  /** Texts between tables, which may be a legend. */
  lines: readonly string[];
}
