import { translate } from '@docusaurus/Translate';
import { type ReactNode, useState } from 'react';
import styles from './styles.module.css';
import { toggle } from './toggle';

/**
 * The values of a field to choose from, any number of them; folded, it says which are chosen. They are only in the page while it is open: a
 * table of thousands of rows may have hundreds in each of ten fields.
 */
export function Facet({
  title,
  counts,
  chosen,
  onChange,
}: {
  readonly title: string;
  /** Value → how many there would be with it. */
  readonly counts: ReadonlyMap<string, number> | undefined;
  readonly chosen: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.facet} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className={styles.label}>{title}</span>{' '}
        <span className={styles.chosen}>
          {chosen.join(', ') || translate({ id: 'theme.personas.tools.any', message: 'Any' })}
        </span>
      </summary>
      {isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset has a legend, and its name is in the summary
        <div role="group" aria-label={title} className={styles.values}>
          {Array.from(counts ?? []).map(([value, count]) => (
            <label key={value} className={styles.check}>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() => onChange(toggle(chosen, value))}
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
