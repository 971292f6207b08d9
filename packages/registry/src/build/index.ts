export { DEFAULT_ENVIRONMENTS } from './buildEnvironment.js';
export { type BuildInput, type BuiltRegistry, buildRegistry } from './buildRegistry.js';
export type { RegistrySource } from './collectEntries.js';
export * from './entries.js';
export {
  buildNameIndex,
  type FoundReference,
  findReference,
  fold,
  type NamedEntry,
  type NameIndex,
} from './findReference.js';
export { LOOPS } from './resolveParts.js';
