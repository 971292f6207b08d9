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
export { isColor, toAccent } from './toAccent.js';
export {
  toAnchor,
  toHref,
  toOverviewHref,
  toPersonasJsonHref,
  toRoleAnchor,
  toServicesHref,
  toSlug,
} from './toHref.js';
export { toMonogram } from './toMonogram.js';
export { toPublic } from './toPublic.js';
export { toQuery, validateQuery } from './toQuery.js';
