import { translate } from '@docusaurus/Translate';
import { joinPlain } from '@theme/PersonaWords';
import { type ReactNode, useState } from 'react';
import styles from './styles.module.css';
import { toggle } from './toggle';

/**
 * The values of a field, of which the reader chooses any number. A folded facet shows the chosen values. The values are in the page only while
 * the facet is open, because a table of thousands of rows may have hundreds of values in each of ten fields.
 */
export function Facet({
  title,
  counts,
  chosenValues,
  onChange,
}: {
  readonly title: string;
  /** Value → the number of items that would match with this value. */
  readonly counts: ReadonlyMap<string, number> | undefined;
  readonly chosenValues: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.facet} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className={styles.label}>{title}</span>{' '}
        <span className={styles.chosen}>
          {joinPlain(chosenValues) || translate({ id: 'theme.personas.tools.any', message: 'Any' })}
        </span>
      </summary>
      {isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset has a legend, and its name is in the summary
        <div role="group" aria-label={title} className={styles.values}>
          {Array.from(counts ?? []).map(([value, count]) => (
            <label key={value} className={styles.check}>
              <input
                type="checkbox"
                checked={chosenValues.includes(value)}
                onChange={() => onChange(toggle(chosenValues, value))}
              />
              <span className={styles.value}>{value}</span>
              <span className={styles.label}>{count}</span>
            </label>
          ))}
        </div>
      )}
    </details>
  );
}
