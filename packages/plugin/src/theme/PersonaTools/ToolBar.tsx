import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { SortSelect } from './SortSelect';
import styles from './styles.module.css';
import type { Panel } from './usePanel';
import type { ToolParts } from './useToolParts';

/** Search field, buttons of the panels, sort order, and actions. */
export function ToolBar(parts: ToolParts): ReactNode {
  const {
    label,
    state,
    change,
    panel,
    toId,
    togglePanel,
    offeredFacets,
    columns,
    actions,
    setMessage,
    readTexts,
  } = parts;
  const chosenCount = Object.values(state.facets).flat().length;
  const toToggle = (name: Panel, text: string) => (
    <button
      type="button"
      className={clsx(styles.button, styles.toggle)}
      aria-expanded={panel === name}
      aria-controls={toId(name)}
      onClick={() => togglePanel(name)}
    >
      {text}
    </button>
  );
  return (
    <div className={styles.bar}>
      <input
        type="search"
        data-persona-tool="search"
        className={styles.search}
        aria-label={translate({ id: 'theme.personas.tools.search', message: 'Search in {label}' }, { label })}
        placeholder={translate({ id: 'theme.personas.tools.placeholder', message: 'Search' })}
        value={state.query}
        // For thousands of rows this takes as long as a search. It runs before the first letter, and after the browser has drawn the focus.
        onFocus={() => setTimeout(readTexts)}
        onChange={({ target }) => change({ query: target.value })}
      />
      {offeredFacets.length > 0 &&
        toToggle(
          'filters',
          translate({ id: 'theme.personas.tools.filters', message: 'Filters' }) +
            (chosenCount > 0 ? ` (${chosenCount})` : ''),
        )}
      {columns.length > 1 &&
        toToggle('columns', translate({ id: 'theme.personas.tools.columns', message: 'Columns' }))}
      {parts.sorts.length > 0 && <SortSelect {...parts} />}
      {actions.map((action) => (
        <button
          type="button"
          key={action.name}
          data-persona-tool={action.name}
          className={styles.button}
          onClick={async () => setMessage(await action.run())}
        >
          {action.label}
        </button>
      ))}
    </div>
  );
}
