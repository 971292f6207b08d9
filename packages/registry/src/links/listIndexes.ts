import { INDEXED_KINDS, type IndexedKind, KINDS } from '../model/kinds.js';
import type { Registry } from '../model/registry.js';

/**
 * Kinds with an index, in the order in which a reader meets them: those that the data has something of. That of services is there in any case,
 * since documents and bookmarks lead to it before the first service is written down.
 */
export const listIndexes = (registry: Registry): IndexedKind[] =>
  INDEXED_KINDS.filter((kind) => kind === 'service' || Object.keys(registry[KINDS[kind].section]).length > 0);
