export { checkRequest, resolveRequest } from './checkRequest.js';
export { describeFilter } from './describeFilter.js';
export {
  buildNameLookup,
  type NameLookup,
  type Names,
  toNames,
} from './names.js';
export { toQuery, validateQuery } from './toQuery.js';
export { validateColumns } from './validateColumns.js';
export { validateGroupBy } from './validateGroupBy.js';
export { validateSort } from './validateSort.js';
