import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Field, Item } from '@theme/PersonaTools';
import type { ToolState } from '@theme/PersonaToolsSlot';
import { useMemo } from 'react';
import { createSelector } from './selectItems';

/** Returns the matching items and the facets to offer. A facet with the same value in every item is left out. */
export function useSelection(
  items: readonly Item[],
  facets: readonly Field[],
  { query, facets: chosenFacets, sort }: ToolState,
) {
  const { currentLocale } = useDocusaurusContext().i18n;
  const selector = useMemo(() => createSelector(items, currentLocale), [items, currentLocale]);
  const offeredFacets = useMemo(
    () => facets.filter(({ field }) => selector.options(field).length > 0),
    [facets, selector],
  );
  const selection = useMemo(
    () =>
      selector.select(
        { query, facets: chosenFacets, sort },
        offeredFacets.map(({ field }) => field),
      ),
    [selector, query, chosenFacets, sort, offeredFacets],
  );
  return { ...selection, offeredFacets, readTexts: selector.readTexts };
}
