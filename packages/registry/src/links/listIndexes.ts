import { INDEXED_KINDS, type IndexedKind, KINDS } from '../model/kinds.js';
import type { Registry } from '../model/registry.js';

/**
 * The kinds with an index page, in the order in which a reader meets them: each kind that has an entry. The index of services always exists,
 * because documents and bookmarks lead to it before the first service is written down.
 */
export const listIndexes = (registry: Registry): IndexedKind[] =>
  INDEXED_KINDS.filter((kind) => kind === 'service' || Object.keys(registry[KINDS[kind].section]).length > 0);
