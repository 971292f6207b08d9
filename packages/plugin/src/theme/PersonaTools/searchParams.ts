import { INITIAL_STATE, type ToolState } from '@theme/PersonaToolsSlot';

/**
 * The state in the address: `?p2.q=lake&p2.team=AI+Team&p2.sort=-team&p2.hide=scope,skills`. `prefix` is `p2` for the second table or gallery of
 * the page; whatever else is in the address stays. Words that mean nothing here are ignored: an address may be older than the page.
 */
export function readSearch(
  search: string,
  prefix: string,
  known: { facets: readonly string[]; sorts: readonly string[]; columns: readonly string[] },
): ToolState {
  const params = new URLSearchParams(search);
  const get = (key: string) => params.get(`${prefix}.${key}`) ?? '';
  const sort = get('sort');
  const field = sort.replace(/^-/, '');
  return {
    ...INITIAL_STATE,
    query: get('q'),
    facets: Object.fromEntries(
      known.facets.map((facet) => [facet, get(facet)]).filter(([, value]) => value !== ''),
    ),
    ...(known.sorts.includes(field) && { sort: { field, descending: sort.startsWith('-') } }),
    hidden: get('hide')
      .split(',')
      .filter((column) => known.columns.includes(column)),
  };
}

/** The search part of the address that says so, with `?` unless it is empty. */
export function writeSearch(search: string, prefix: string, state: ToolState): string {
  const params = new URLSearchParams(search);
  for (const key of [...params.keys()]) if (key.startsWith(`${prefix}.`)) params.delete(key);
  const set = (key: string, value: string | undefined) => value && params.set(`${prefix}.${key}`, value);
  set('q', state.query);
  for (const [facet, value] of Object.entries(state.facets)) set(facet, value);
  set('sort', state.sort && `${state.sort.descending ? '-' : ''}${state.sort.field}`);
  set('hide', state.hidden.join(','));
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
