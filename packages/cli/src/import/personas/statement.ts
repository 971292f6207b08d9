import type { Diagnostic, IdentityInput } from 'persona-registry';
import type { AccessSource, Codeowners, ImportedTable } from 'persona-registry/formats';
import type { SectionEntry } from '../sections/sectionEntry.js';

/** Fields that an import fills. */
export const LIST_FIELDS = [
  'aliases',
  'category',
  'interactsWith',
  'processes',
  'architectures',
  'services',
  'skills',
  'learn',
  'responsibilities',
  'teams',
  'duties',
] as const;
export type ListField = (typeof LIST_FIELDS)[number];
export const TEXT_FIELDS = [
  'name',
  'kind',
  'color',
  'image',
  'team',
  'scope',
  'dataAccess',
  'summary',
  'description',
  'sponsor',
  'requestUrl',
  'replacedBy',
  'until',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

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
  /** Groups, teams and people. */
  entries?: readonly SectionEntry[];
  diagnostics: Diagnostic[];
}

export interface OtherTables {
  tables: ReadonlyMap<ImportedTable, Diagnostic>;
  /** Texts between tables, which may be a legend. */
  lines: readonly string[];
}
