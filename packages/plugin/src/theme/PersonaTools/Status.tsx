import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';
import type { ToolParts } from './useToolParts';

/** The line below the bar: a message about the last action, or the number of matching items. */
export function Status({ message, matching, total, noun, columns, state, clear }: ToolParts): ReactNode {
  const isNarrowed = state.query !== '' || Object.keys(state.facets).length > 0;
  return (
    <div className={styles.line}>
      <p className={styles.status} role="status">
        {message || (noun === 'persona' ? toCount(matching, total) : toEntryCount(matching, total))}
      </p>
      {columns.length > 1 && state.sort.length === 1 && (
        <p className={styles.hint}>
          {translate({
            id: 'theme.personas.tools.further',
            message: 'Hold Shift and choose another heading to sort by it as well',
          })}
        </p>
      )}
      {isNarrowed && (
        <button type="button" className={clsx(styles.button, styles.quiet)} onClick={clear}>
          {translate({ id: 'theme.personas.tools.clear', message: 'Show all' })}
        </button>
      )}
    </div>
  );
}

function toCount(matching: number, total: number): string {
  if (matching === total) {
    return translate({ id: 'theme.personas.tools.all', message: '{total} personas' }, { total });
  }
  return matching === 0
    ? translate({ id: 'theme.personas.tools.none', message: 'No persona matches' })
    : translate(
        { id: 'theme.personas.tools.some', message: '{shown} of {total} personas' },
        { shown: matching, total },
      );
}

/** The same for rows of any kind. */
function toEntryCount(matching: number, total: number): string {
  if (matching === total) {
    return translate({ id: 'theme.personas.tools.allEntries', message: '{total} entries' }, { total });
  }
  return matching === 0
    ? translate({ id: 'theme.personas.tools.noEntry', message: 'No entry matches' })
    : translate(
        { id: 'theme.personas.tools.someEntries', message: '{shown} of {total} entries' },
        { shown: matching, total },
      );
}
