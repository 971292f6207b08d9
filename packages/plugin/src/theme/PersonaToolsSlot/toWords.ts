import PersonaCategories from '@theme/PersonaCategories';
import PersonaKind from '@theme/PersonaKind';
import type { ByKind, PersonaField, PersonaRow } from 'persona-registry';
import { FIELD_WORDS, showField } from 'persona-registry/fields';

const WORDS: ByKind<readonly string[]> = {
  ...FIELD_WORDS,
  personaKind: (kind) => [String(PersonaKind({ kind }))],
  categories: (categories) =>
    categories.map((category) => String(PersonaCategories({ categories: [category] }))),
};

/** Returns the values of a field as words, as cards and tables show them. The list is empty if the field has no value. */
export const toWords = (field: PersonaField, row: Partial<PersonaRow>): readonly string[] =>
  showField(field, row, WORDS) ?? [];
