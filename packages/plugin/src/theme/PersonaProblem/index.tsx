import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/PersonaProblem';
import { joinPlain, toSeparator } from '@theme/PersonaWords';
import clsx from 'clsx';
import type { Place, ProblemView } from 'persona-registry';
import type { ReactNode } from 'react';
// The box has a class name of this component.
import '@theme/PersonaAccent';
import styles from './styles.module.css';

const toPlaceText = ({ file, line, column }: Place): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

function Successor({ text, href }: NonNullable<ProblemView['successor']>): ReactNode {
  return href ? <Link to={href}>{text}</Link> : text;
}

/** A problem, its place and how to fix it. `docusaurus start` shows this. A production build fails instead. */
export default function PersonaProblem({ view, inline }: Props): ReactNode {
  const { code, severity, message, place, valid = [], suggestion, hint } = view.diagnostic;
  const isError = severity === 'error';
  // Mistakes are for authors, and are said as in the terminal. What is only said is in the words of the site.
  const lang = isError ? { lang: 'en' } : {};
  const help = suggestion
    ? translate(
        { id: 'theme.personas.problem.suggestion', message: 'Did you mean “{suggestion}”?' },
        { suggestion },
      )
    : undefined;
  const successor = view.successor && <Successor {...view.successor} />;
  const where = place && <code className={styles.place}>{toPlaceText(place)}</code>;
  if (inline) {
    return (
      <span
        className={clsx('persona-problem', isError ? styles.wrong : styles.open)}
        title={view.text}
        dir="auto"
      >
        {view.title && <>{view.title} </>}
        {isError ? <span {...lang}>{message}</span> : message}
        {help && <> {help}</>}
        {successor && <> {successor}</>}
        {where && <> {where}</>}
      </span>
    );
  }
  return (
    <div
      className={clsx(
        'persona-block persona-problem alert',
        isError ? 'alert--danger' : 'alert--secondary',
        styles.box,
      )}
      dir="auto"
    >
      {view.title && <p>{view.title}</p>}
      <p>
        <strong {...lang}>{message}</strong> {help}
      </p>
      {valid.length > 0 && (
        <p>
          {translate({ id: 'theme.personas.problem.valid', message: 'Valid here:' })} {joinPlain(valid)}
          {view.moreValid !== undefined && `${toSeparator()}…`}
        </p>
      )}
      {hint && <p {...lang}>{hint}</p>}
      {successor && <p>{successor}</p>}
      {isError && (
        <p className={styles.foot}>
          {where} <code>{code}</code>
        </p>
      )}
    </div>
  );
}
