/** What the package exports of this folder. */
export { checkRequest, resolveRequest, SORT_FIELDS, type SortField } from './checkRequest.js';
export {
  buildNameLookup,
  NAMED_KINDS,
  type NamedKind,
  type NameLookup,
  type Names,
  type PartedKind,
  toNames,
} from './names.js';
