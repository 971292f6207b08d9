import type { PersonaFile } from '../entityFiles/entityFiles.js';
import type { SortField } from '../model/columns.js';
import type { SortKey } from '../model/request.js';

/** One collator for all: `P2` before `P10`, case and accents aside. English, so that every machine sorts alike. */
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** By the first key, what is equal in it by the next one, and so on; those without a value stand last, in either direction. */
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

/** The words of a field; empty where there is nothing. */
export function toSortText(field: SortField, { card, aliases }: PersonaFile): string {
  const names = (links: readonly { name: string }[]) => links.map(({ name }) => name).join(', ');
  switch (field) {
    case 'name':
    case 'persona':
      return card.persona.name;
    case 'id':
      return card.persona.id;
    case 'kind':
      return card.personaKind;
    case 'category':
      return card.categories.join(', ');
    case 'team':
    case 'group':
    case 'sponsor':
      return card[field]?.name ?? '';
    case 'interactsWith':
    case 'processes':
    case 'architectures':
    case 'skills':
    case 'duties':
      return names(card[field]);
    case 'services':
    case 'access':
      return names(card.services.map(({ service }) => service));
    case 'learn':
      return card.learn.map(({ title }) => title).join(', ');
    case 'aliases':
      return aliases.join(', ');
    case 'scope':
    case 'summary':
    case 'dataAccess':
      return card[field] ?? '';
  }
}
