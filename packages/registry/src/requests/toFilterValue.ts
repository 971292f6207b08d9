import type { FilterValue } from '../model/request.js';

/** One value of a filter, as an author writes it: a leading `!` negates it. */
export const toFilterValue = (item: string): FilterValue =>
  item.startsWith('!') ? { value: item.slice(1).trim(), negate: true } : { value: item };
