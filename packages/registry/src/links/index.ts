export { listIndexes } from './listIndexes.js';
export {
  toAnchor,
  toCoverageHref,
  toHref,
  toIndexHref,
  toOverviewHref,
  toPersonasJsonHref,
  toRoleAnchor,
  toSlug,
} from './toHref.js';
