import type { Sort, ToolState } from '@theme/PersonaToolsSlot';

/**
 * The state in the address: `?everybody.q=lake&everybody.team=AI+Team&everybody.team=Ops&everybody.sort=-team,persona&everybody.hide=scope`.
 * `prefix` says which table or gallery of the page is meant; whatever else is in the address stays. Words that mean nothing here are ignored:
 * an address may be older than the page.
 */
export function readSearch(
  search: string,
  prefix: string,
  known: { facets: readonly string[]; sorts: readonly string[]; columns: readonly string[] },
): ToolState {
  const params = new URLSearchParams(search);
  const all = (key: string) => params.getAll(`${prefix}.${key}`).filter((value) => value !== '');
  const list = (key: string) => all(key).flatMap((value) => value.split(','));
  const sort = list('sort').map((key) => ({ field: key.replace(/^-/, ''), descending: key.startsWith('-') }));
  return {
    query: all('q')[0] ?? '',
    facets: Object.fromEntries(
      known.facets.map((facet) => [facet, all(facet)] as const).filter(([, values]) => values.length > 0),
    ),
    sort: sort.filter(
      ({ field }, at) =>
        known.sorts.includes(field) && sort.findIndex((other) => other.field === field) === at,
    ),
    hidden: list('hide').filter((column) => known.columns.includes(column)),
  };
}

/** The search part of the address that says so, with `?` unless it is empty. */
export function writeSearch(search: string, prefix: string, state: ToolState): string {
  const params = new URLSearchParams(search);
  for (const key of Array.from(params.keys())) if (key.startsWith(`${prefix}.`)) params.delete(key);
  const add = (key: string, value: string) => value !== '' && params.append(`${prefix}.${key}`, value);
  add('q', state.query);
  for (const [facet, values] of Object.entries(state.facets)) for (const value of values) add(facet, value);
  add('sort', state.sort.map(toSortValue).join(','));
  add('hide', state.hidden.join(','));
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** `team`, `-team`. */
export const toSortValue = ({ field, descending }: Sort): string => `${descending ? '-' : ''}${field}`;
