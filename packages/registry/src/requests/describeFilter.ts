import { FILTER_NAMES, type Filter, type FilterValue } from '../model/request.js';

/** A filter in words: `process MLOps or DataOps, not team AI Team`; empty for no filter. Values are not looked up. */
export const describeFilter = (filter: Filter): string =>
  FILTER_NAMES.flatMap((name) => {
    const values = filter[name] ?? [];
    return [
      describe(
        name,
        values.filter(({ negate }) => !negate),
      ),
      describe(
        `not ${name}`,
        values.filter(({ negate }) => negate),
      ),
    ].filter((text) => text !== undefined);
  }).join(', ');

const describe = (label: string, values: readonly FilterValue[]): string | undefined =>
  values.length === 0 ? undefined : `${label} ${values.map(({ value }) => value).join(' or ')}`;
