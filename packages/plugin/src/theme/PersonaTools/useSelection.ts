import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Field, Item } from '@theme/PersonaTools';
import type { ToolState } from '@theme/PersonaToolsSlot';
import { useMemo } from 'react';
import { createSelector } from './selectItems';

/** The items that match, and the facets to offer: one that says the same of every item is left out. */
export function useSelection(
  items: readonly Item[],
  facets: readonly Field[],
  { query, facets: wanted, sort }: ToolState,
) {
  const { currentLocale } = useDocusaurusContext().i18n;
  const selector = useMemo(() => createSelector(items, currentLocale), [items, currentLocale]);
  const offered = useMemo(
    () => facets.filter(({ field }) => selector.options(field).length > 0),
    [facets, selector],
  );
  const selection = useMemo(
    () =>
      selector.select(
        { query, facets: wanted, sort },
        offered.map(({ field }) => field),
      ),
    [selector, query, wanted, sort, offered],
  );
  return { ...selection, offered, readTexts: selector.readTexts };
}
