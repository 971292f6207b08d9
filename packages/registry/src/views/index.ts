/** What the package exports of this folder. */

export { buildViewModel, type ViewModel } from './buildViewModel.js';
export { checkRequest, resolveRequest } from './checkRequest.js';
export { describeFilter } from './describeFilter.js';
export { listIndexes } from './listIndexes.js';
export {
  buildNameLookup,
  NAMED_KINDS,
  type NamedKind,
  type NameLookup,
  type Names,
  toNames,
} from './names.js';
export type { Page } from './pages/page.js';
export { type PageContext, toPages } from './pages/toPages.js';
export { personasJsonSchema } from './personasJsonSchema.js';
export { buildReader, type RegistryReader } from './registryReader.js';
export { isColor, toAccent } from './toAccent.js';
export { addDuration, toDurationText } from './toDuration.js';
export { COVERAGE_FILES, toCoverageFiles, toEntityFiles, toRegistryFiles } from './toEntityFiles.js';
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
export { toMonogram } from './toMonogram.js';
export { PERSONAS_JSON_SCHEMA_FILE, PERSONAS_JSON_VERSION, toPersonasJson } from './toPersonasJson.js';
export { toPublic } from './toPublic.js';
export { toQuery, validateQuery } from './toQuery.js';
export { needsLayout, toView } from './toView.js';
export { validateColumns } from './validateColumns.js';
export { validateGroupBy } from './validateGroupBy.js';
export { validateSort } from './validateSort.js';
