import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/PersonaProblem';
import type { Place } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** So many valid values are listed in full. */
const LISTED = 12;

const toPlaceText = ({ file, line, column }: Place): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

/** What could not be shown, where it stands and how to mend it. A production build fails on it; `docusaurus start` shows this. */
export default function PersonaProblem({ view, inline }: Props): ReactNode {
  const { code, message, place, valid = [], suggestion, hint } = view.diagnostic;
  const help = suggestion
    ? translate(
        { id: 'theme.personas.problem.suggestion', message: 'Did you mean “{suggestion}”?' },
        { suggestion },
      )
    : undefined;
  const where = place && <code className={styles.place}>{toPlaceText(place)}</code>;
  if (inline) {
    return (
      <span className={`persona-problem ${styles.inline}`} title={view.text} dir="auto">
        {message} {help} {where}
      </span>
    );
  }
  return (
    <div className={`persona-problem alert alert--danger ${styles.box}`} dir="auto">
      <p>
        <strong>{message}</strong> {help}
      </p>
      {valid.length > 0 && (
        <p>
          {translate({ id: 'theme.personas.problem.valid', message: 'Valid here:' })}{' '}
          {valid.slice(0, LISTED).join(', ')}
          {valid.length > LISTED && ', …'}
        </p>
      )}
      {hint && <p>{hint}</p>}
      <p className={styles.foot}>
        {where} <code>{code}</code>
      </p>
    </div>
  );
}
