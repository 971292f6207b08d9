import PersonaCategories from '@theme/PersonaCategories';
import PersonaKind from '@theme/PersonaKind';
import type { ByKind, Link, PersonaField, PersonaRow, ServiceLine } from 'persona-registry';
import { showField } from 'persona-registry/fields';

const toNames = (links: readonly Link[]): string[] => links.map(({ name }) => name);
const toServiceNames = (lines: readonly ServiceLine[]): string[] => lines.map(({ service }) => service.name);
const toOne = (text: string): string[] => [text];

const WORDS: ByKind<string[]> = {
  name: ({ name }) => [name],
  id: ({ id }) => [id],
  personaKind: (kind) => [String(PersonaKind({ kind }))],
  categories: (categories) =>
    categories.map((category) => String(PersonaCategories({ categories: [category] }))),
  link: ({ name }) => [name],
  links: toNames,
  partLinks: toNames,
  tags: toNames,
  services: toServiceNames,
  access: toServiceNames,
  learn: (links) => links.map(({ title }) => title),
  text: toOne,
  prose: toOne,
  texts: (texts) => texts,
};

/** Returns the values of a field as words, as cards and tables show them. The list is empty if the field has no value. */
export const toWords = (field: PersonaField, row: Partial<PersonaRow>): string[] =>
  showField(field, row, WORDS) ?? [];
