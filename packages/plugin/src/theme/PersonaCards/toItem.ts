import type { Item } from '@theme/PersonaTools';
import { toWords } from '@theme/PersonaToolsSlot';
import type { PersonaCardView, PersonaField } from 'persona-registry';

/** Fields that are searched, though nothing can be sorted or filtered by them. */
const PROSE: readonly PersonaField[] = ['summary', 'scope', 'dataAccess'];

/** A card, as the tools see it: they ask for no fields but these. */
export function toItem(card: PersonaCardView, fields: readonly PersonaField[]): Item {
  return {
    get text() {
      return [...fields, ...PROSE].flatMap((field) => toWords(field, card)).join(' ');
    },
    values: (field) => toWords(field as PersonaField, card),
  };
}
