import { quote } from '../lookup/quote.js';
import { toVisible } from '../lookup/toVisible.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { ENTITY_KINDS, rowOf } from '../model/kinds.js';
import type { Entity, Registry } from '../model/registry.js';
import type { Translation } from './translation.js';

/**
 * Finds translated names that another entry of the kind has: as its translated name, or in the data as its id, name or alias. Documents refer by the names of
 * both languages, so such a name would be ambiguous, or would mean the other entry.
 */
export function findDuplicateNames(registry: Registry, translation: Translation, file: string): Diagnostic[] {
  return ENTITY_KINDS.flatMap((kind) => {
    const { section, word = kind } = rowOf(kind);
    const texts = translation.get(section);
    // Roles of two systems may have the same name.
    if (texts === undefined || kind === 'role') return [];
    const entries: Readonly<Record<string, Entity>> = registry[section];
    const owners = new Map<string, string>();
    for (const { id, name, aliases } of Object.values(entries)) {
      for (const text of [id, name, ...aliases]) owners.set(toVisible(text), id);
    }
    return [...texts].flatMap(([id, { name }]): Diagnostic[] => {
      if (typeof name !== 'string') return [];
      const owner = owners.get(toVisible(name));
      if (owner === undefined) owners.set(toVisible(name), id);
      if (owner === undefined || owner === id) return [];
      return [
        {
          code: 'duplicate-name',
          severity: 'error',
          message: `${quote(name)} is the translated name of the ${word} ${quote(id)}, and a name, alias or id of the ${word} ${quote(owner)}.`,
          place: { file, path: [section, id, 'name'], target: 'key' },
          hint: 'Two entries of one kind must not share a name, alias or id, in one language or in two: change one of the two.',
        },
      ];
    });
  });
}
