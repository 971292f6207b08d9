import type { Item } from '@theme/PersonaTools';
import { toWords } from '@theme/PersonaToolsSlot';
import type { PersonaCardView, PersonaField } from 'persona-registry';
import { PROSE_FIELDS } from 'persona-registry/fields';

/** A card as the tools see it. The tools read only the given fields. The search also reads prose, by which items cannot be sorted or filtered. */
export function toItem(card: PersonaCardView, fields: readonly PersonaField[]): Item {
  return {
    get text() {
      return [...fields, ...PROSE_FIELDS].flatMap((field) => toWords(field, card)).join(' ');
    },
    values: (field) => toWords(field as PersonaField, card),
  };
}
