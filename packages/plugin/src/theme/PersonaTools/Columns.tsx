import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './styles.module.css';
import { toggle } from './toggle';
import type { ToolParts } from './useToolParts';

/** The panel of columns. The first column names the rows and is always visible. */
export function Columns({ toId, state, change, columns }: ToolParts): ReactNode {
  return (
    <fieldset id={toId('columns')} className={styles.panel}>
      <legend className={styles.legend}>
        {translate({ id: 'theme.personas.tools.shown', message: 'Columns that show' })}
      </legend>
      {columns.slice(1).map(({ field, title }) => (
        <label key={field} className={styles.check}>
          <input
            type="checkbox"
            checked={!state.hidden.includes(field)}
            onChange={() => change({ hidden: toggle(state.hidden, field) })}
          />
          {title}
        </label>
      ))}
    </fieldset>
  );
}
