import type { Diagnostic } from 'persona-registry';

/** Fields that an import fills. */
export const LIST_FIELDS = [
  'aliases',
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
  'team',
  'scope',
  'dataAccess',
  'summary',
  'description',
  'category',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** The fields of a persona as read: a text, or the items of a list. */
export type Fields = Partial<Record<TextField, string> & Record<ListField, readonly string[]>>;

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
  diagnostics: Diagnostic[];
}

/** A warning or a note of an import. */
export const toNote = (
  code: string,
  severity: 'warning' | 'info',
  message: string,
  file: string,
  line?: number,
): Diagnostic => ({
  code,
  severity,
  message,
  place: { file, ...(line !== undefined && { line, column: 1 }) },
});
