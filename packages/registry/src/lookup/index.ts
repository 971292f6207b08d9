export * from './entries.js';
export {
  buildNameIndex,
  type FoundReference,
  findReference,
  fold,
  type NamedEntry,
  type NameIndex,
} from './findReference.js';
export { quote } from './quote.js';
export { type ByKind, showField } from './showField.js';
export * from './suggest.js';
