import type { Item } from '@theme/PersonaTools';
import { toWords } from '@theme/PersonaToolsSlot';
import type { PersonaCardView, PersonaField } from 'persona-registry';

/** Fields that the search reads, although items cannot be sorted or filtered by them. */
const PROSE: readonly PersonaField[] = ['summary', 'scope', 'dataAccess'];

/** A card as the tools see it. The tools read only the given fields. */
export function toItem(card: PersonaCardView, fields: readonly PersonaField[]): Item {
  return {
    get text() {
      return [...fields, ...PROSE].flatMap((field) => toWords(field, card)).join(' ');
    },
    values: (field) => toWords(field as PersonaField, card),
  };
}
