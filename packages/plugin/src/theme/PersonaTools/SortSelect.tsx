import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { toSortValue } from './searchParams';
import styles from './styles.module.css';
import type { ToolParts } from './useToolParts';

/** The choice of the sort field, with its label. */
export function SortSelect({ sorts, state, change }: ToolParts): ReactNode {
  return (
    <label className={styles.select}>
      <span className={styles.label}>{translate({ id: 'theme.personas.tools.sort', message: 'Sort' })}</span>
      <select
        value={state.sort.slice(0, 1).map(toSortValue).join('')}
        onChange={({ target: { value } }) =>
          change({
            sort: value === '' ? [] : [{ field: value.replace('-', ''), descending: value[0] === '-' }],
          })
        }
      >
        <option value="">
          {translate({ id: 'theme.personas.tools.unsorted', message: 'As on the page' })}
        </option>
        {sorts.flatMap(({ field, title }) => [
          <option key={field} value={field}>{`${title} ↑`}</option>,
          <option key={`-${field}`} value={`-${field}`}>{`${title} ↓`}</option>,
        ])}
      </select>
    </label>
  );
}
