export { listIndexes } from './listIndexes.js';
export {
  type IndexedKind,
  toAnchor,
  toCoverageHref,
  toHref,
  toIndexHref,
  toOverviewHref,
  toPersonasJsonHref,
  toRoleAnchor,
  toSlug,
} from './toHref.js';
