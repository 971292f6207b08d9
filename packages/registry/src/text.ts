export { toBasePath } from './links/toBasePath.js';
export { fold } from './lookup/fold.js';
export { isRecord } from './lookup/isRecord.js';
export {
  DEFINED_FIELDS,
  type DefinedField,
  findDefinedField,
  labelsOf,
  suggestDefinedField,
} from './lookup/personaLabels.js';
export { quote } from './lookup/quote.js';
export { suggest } from './lookup/suggest.js';
export { withoutUndefined } from './lookup/withoutUndefined.js';
export { toDiagnosticWords } from './report/toDiagnosticWords.js';
export { isSafeUrl } from './values/urls.js';
