import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Facet } from './Facet';
import styles from './styles.module.css';
import type { ToolParts } from './useToolParts';

/** The panel of facets. */
export function Filters({ toId, state, change, offeredFacets, counts }: ToolParts): ReactNode {
  return (
    <div id={toId('filters')} className={clsx(styles.panel, styles.facets)}>
      {offeredFacets.map(({ field, title }) => (
        <Facet
          key={field}
          title={title}
          counts={counts.get(field)}
          chosenValues={state.facets[field] ?? []}
          onChange={(values) => {
            const { [field]: _, ...others } = state.facets;
            change({ facets: values.length === 0 ? others : { ...others, [field]: values } });
          }}
        />
      ))}
    </div>
  );
}
