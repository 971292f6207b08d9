export { DEFAULT_ENVIRONMENTS } from './buildEnvironment.js';
export { type BuildInput, type BuiltRegistry, buildRegistry } from './buildRegistry.js';
export type { RegistrySource } from './collectEntries.js';
