import type { Sort, ToolState } from '@theme/PersonaToolsSlot';

/**
 * Reads the state from the address: `?everybody.q=lake&everybody.team=AI+Team&everybody.team=Ops&everybody.sort=-team,persona&everybody.hide=scope`.
 * `prefix` names one table or gallery of the page. Other parameters of the address are left alone. Unknown words are ignored, because an
 * address may be older than the page.
 */
export function readSearch(
  search: string,
  prefix: string,
  fields: { facets: readonly string[]; sorts: readonly string[]; columns: readonly string[] },
): ToolState {
  const params = new URLSearchParams(search);
  const all = (key: string) => params.getAll(`${prefix}.${key}`).filter((value) => value !== '');
  const list = (key: string) => all(key).flatMap((value) => value.split(','));
  const sort = list('sort').map((key) => ({ field: key.replace(/^-/, ''), descending: key.startsWith('-') }));
  return {
    query: all('q')[0] ?? '',
    facets: Object.fromEntries(
      fields.facets.map((facet) => [facet, all(facet)] as const).filter(([, values]) => values.length > 0),
    ),
    sort: sort.filter(
      ({ field }, at) =>
        fields.sorts.includes(field) && sort.findIndex((other) => other.field === field) === at,
    ),
    hidden: list('hide').filter((column) => fields.columns.includes(column)),
  };
}

/** Returns the search part of the address with the state in it. It starts with `?` unless it is empty. */
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
