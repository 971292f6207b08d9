import type { PersonaFile } from '../entityFiles/entityFiles.js';
import { FIELD_WORDS } from '../lookup/fieldWords.js';
import { showField } from '../lookup/showField.js';
import type { SortField } from '../model/columns.js';
import type { SortKey } from '../model/request.js';

/** Sorts `P2` before `P10`, and ignores case and accents. The language is fixed to English, so that every machine sorts the same. */
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Sorts by the first key; personas with equal values by the next key, and so on. Personas without a value come last in both directions. */
export function sortPersonas(
  personas: readonly PersonaFile[],
  keys: readonly SortKey[] = [],
): readonly PersonaFile[] {
  if (keys.length === 0) return personas;
  return personas
    .map((persona) => ({ persona, texts: keys.map(({ field }) => toSortText(field, persona)) }))
    .sort((a, b) => {
      for (const [index, { descending }] of keys.entries()) {
        const order = compareTexts(a.texts[index] ?? '', b.texts[index] ?? '', descending);
        if (order !== 0) return order;
      }
      return 0;
    })
    .map(({ persona }) => persona);
}

function compareTexts(a: string, b: string, descending = false): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return collator.compare(a, b) * (descending ? -1 : 1);
}

/** The words of a field; empty if it has no value. */
export function toSortText(field: SortField, { card, aliases, people }: PersonaFile): string {
  const values = field === 'aliases' ? { aliases } : field === 'people' ? { people } : card;
  return showField(field === 'name' ? 'persona' : field, values, FIELD_WORDS)?.join(', ') ?? '';
}
