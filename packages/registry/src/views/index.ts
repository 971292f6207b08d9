/** What the package exports of this folder. */

export { toPublic } from '../access/toPublic.js';
export { buildReader, type RegistryReader } from '../entityFiles/registryReader.js';
export {
  COVERAGE_FILES,
  toCoverageFiles,
  toEntityFiles,
  toRegistryFiles,
} from '../entityFiles/toEntityFiles.js';
export { personasJsonSchema } from '../exports/personasJsonSchema.js';
export {
  PERSONAS_JSON_SCHEMA_FILE,
  PERSONAS_JSON_VERSION,
  toPersonasJson,
} from '../exports/toPersonasJson.js';
export { listIndexes } from '../links/listIndexes.js';
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
} from '../links/toHref.js';
export type { Page } from '../pages/page.js';
export { type PageContext, toPages } from '../pages/toPages.js';
export { checkRequest, resolveRequest } from '../requests/checkRequest.js';
export { describeFilter } from '../requests/describeFilter.js';
export {
  buildNameLookup,
  NAMED_KINDS,
  type NamedKind,
  type NameLookup,
  type Names,
  toNames,
} from '../requests/names.js';
export { toQuery, validateQuery } from '../requests/toQuery.js';
export { validateColumns } from '../requests/validateColumns.js';
export { validateGroupBy } from '../requests/validateGroupBy.js';
export { validateSort } from '../requests/validateSort.js';
export { addDuration, toDurationText } from '../values/toDuration.js';
export { buildViewModel, type ViewModel } from '../viewModel/buildViewModel.js';
export { isColor, toAccent } from '../viewModel/toAccent.js';
export { toMonogram } from '../viewModel/toMonogram.js';
export { needsLayout, toView } from './toView.js';
