import type { PersonaFacets } from '../entityFiles/entityFiles.js';
import { capitalize } from '../lookup/capitalize.js';
import type { CoverageFile, GapMatch, StoredGap } from '../model/coverage.js';
import type { Filter, FilterName } from '../model/request.js';
import type { CoverageView, GapKindView } from '../model/view.js';
import { describeFilter } from '../requests/describeFilter.js';
import { joinPlain } from '../words/joinList.js';
import { say } from '../words/say.js';
import type { Words } from '../words/words.js';
import { facetValues, matchFilter } from './matchFacets.js';

/** The most gaps of each kind in a view. If there are more, a filter or `personas check` helps more than a longer page. */
const MOST_GAPS = 100;

interface CoverageRequest {
  words: Words;
  /** The filter with ids as values. */
  filter: Filter;
  /** The same filter with names as values, for texts. */
  filterNames: Filter;
  /** The facets of personas by id. They are read only if there is a filter. */
  facets(): ReadonlyMap<string, PersonaFacets>;
}

/** The gaps that pass a filter, by kind, in order. */
export function toCoverage(files: readonly CoverageFile[], request: CoverageRequest): CoverageView {
  const { words, filter, filterNames, facets } = request;
  const filterText = describeFilter(filterNames, words);
  const passes = filterText === '' ? () => true : (gap: StoredGap) => matchGap(gap.match, filter, facets());
  const kinds = files.map((file) => toKind(file, passes, words));
  const checkedKinds = kinds.filter(({ notChecked }) => notChecked === undefined);
  return {
    kind: 'coverage',
    caption: toCaption(kinds, filterText, words),
    kinds,
    ...(kinds.every(({ count }) => count === 0) && { empty: toEmptyText(filterText, checkedKinds, words) }),
  };
}

function toKind(
  { rule, column, why, notChecked, gaps }: CoverageFile,
  passes: (gap: StoredGap) => boolean,
  words: Words,
): GapKindView {
  const matchingGaps = gaps.filter(passes);
  return {
    rule,
    title: capitalize(say(words, `gap.${rule}.title`, { count: matchingGaps.length })),
    count: matchingGaps.length,
    ...(notChecked !== undefined && { notChecked }),
    // The page shows these texts only with gaps.
    ...(matchingGaps.length > 0 && { column, why }),
    gaps: matchingGaps.slice(0, MOST_GAPS).map(({ match: _, ...gap }) => gap),
  };
}

/** Whether a gap passes a filter, with its own values and, if it has personas, with the values of one of them. */
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

function toCaption(kinds: readonly GapKindView[], filter: string, words: Words): string {
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  const gaps = total === 0 ? say(words, 'coverage.none') : say(words, 'coverage.count', { count: total });
  return filter === '' ? gaps : say(words, 'coverage.filtered', { gaps, filter });
}

function toEmptyText(filter: string, checkedKinds: readonly GapKindView[], words: Words): string {
  if (checkedKinds.length === 0) {
    return filter === ''
      ? say(words, 'coverage.nothingChecked')
      : say(words, 'coverage.nothingCheckedWith', { filter });
  }
  const titles = checkedKinds.map(({ title }) => title.charAt(0).toLowerCase() + title.slice(1));
  const kinds = joinPlain(words, titles);
  return filter === ''
    ? say(words, 'coverage.noneOf', { kinds })
    : say(words, 'coverage.noneOfWith', { filter, kinds });
}
