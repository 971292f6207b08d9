export * from './entries.js';
export {
  buildNameIndex,
  type FoundReference,
  findReference,
  type NamedEntry,
  type NameIndex,
} from './findReference.js';
export { type ByKind, showField } from './showField.js';
