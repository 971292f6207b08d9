import type { Entity, Registry } from '../model/registry.js';
import type { IndexedKind } from './toHref.js';

const RECORDS: Record<IndexedKind, (registry: Registry) => Readonly<Record<string, Entity>>> = {
  team: ({ teams }) => teams,
  service: ({ services }) => services,
  process: ({ processes }) => processes,
  architecture: ({ architectures }) => architectures,
  skill: ({ skills }) => skills,
  person: ({ people }) => people,
};

/**
 * Kinds with an index, in the order in which a reader meets them: those that the data has something of. That of services is there in any case,
 * since documents and bookmarks lead to it before the first service is written down.
 */
export function listIndexes(registry: Registry): IndexedKind[] {
  const kinds = Object.keys(RECORDS) as IndexedKind[];
  return kinds.filter((kind) => kind === 'service' || Object.keys(RECORDS[kind](registry)).length > 0);
}
