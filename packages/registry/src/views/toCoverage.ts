import type { PersonaFacets } from '../entityFiles/entityFiles.js';
import { capitalize } from '../lookup/capitalize.js';
import type { CoverageFile, GapMatch, StoredGap } from '../model/coverage.js';
import type { Filter, FilterName } from '../model/request.js';
import type { CoverageView, GapKindView } from '../model/view.js';
import { describeFilter } from '../requests/describeFilter.js';
import { facetValues, matchFilter } from './matchFacets.js';

/** A view lists no more of each kind: beyond, a filter or `personas check` helps more than a longer page. */
const MOST_GAPS = 100;

interface CoverageRequest {
  /** Of ids: it is applied. */
  filter: Filter;
  /** Of names: it is shown. */
  shown: Filter;
  /** By id; only asked for where the filter says something. */
  facets(): ReadonlyMap<string, PersonaFacets>;
}

/** The gaps that pass a filter, by kind, in order. */
export function toCoverage(files: readonly CoverageFile[], request: CoverageRequest): CoverageView {
  const { filter, shown, facets } = request;
  const asked = describeFilter(shown);
  const passes = asked === '' ? () => true : (gap: StoredGap) => matchGap(gap.match, filter, facets());
  const kinds = files.map((file) => toKind(file, passes));
  const checked = kinds.filter(({ notChecked }) => notChecked === undefined);
  return {
    kind: 'coverage',
    caption: toCaption(kinds, asked),
    kinds,
    ...(kinds.every(({ count }) => count === 0) && { empty: toEmptyText(asked, checked) }),
  };
}

function toKind(
  { rule, title: [one, many], column, why, notChecked, gaps }: CoverageFile,
  passes: (gap: StoredGap) => boolean,
): GapKindView {
  const found = gaps.filter(passes);
  return {
    rule,
    title: capitalize(found.length === 1 ? one : many),
    count: found.length,
    ...(notChecked !== undefined && { notChecked }),
    // A page carries only what it shows.
    ...(found.length > 0 && { column, why }),
    gaps: found.slice(0, MOST_GAPS).map(({ match: _, ...gap }) => gap),
  };
}

/** A gap without personas passes with its own values, any other with those of one of its personas besides. */
function matchGap(match: GapMatch, filter: Filter, facets: ReadonlyMap<string, PersonaFacets>): boolean {
  const { personas = [], ...own } = match;
  const values: Partial<Record<FilterName, readonly string[]>> = own;
  const ownValues = (name: FilterName) => values[name] ?? [];
  if (personas.length === 0) return matchFilter(filter, ownValues);
  return personas.some((id) => {
    const persona = facets.get(id);
    return (
      persona !== undefined &&
      matchFilter(filter, (name) => [...ownValues(name), ...facetValues(persona, name)])
    );
  });
}

function toCaption(kinds: readonly GapKindView[], asked: string): string {
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  const count = total === 0 ? 'No gaps' : total === 1 ? '1 gap' : `${total} gaps`;
  return asked === '' ? count : `${count} with ${asked}`;
}

function toEmptyText(asked: string, checked: readonly GapKindView[]): string {
  const where = asked === '' ? '' : ` with ${asked}`;
  if (checked.length === 0) return `Nothing could be checked${where}.`;
  const titles = checked.map(({ title }) => title.charAt(0).toLowerCase() + title.slice(1));
  return `No gaps${where}. Looked for: ${titles.join(', ')}.`;
}
