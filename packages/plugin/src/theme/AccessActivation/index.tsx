import Translate, { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/AccessActivation';
import PersonaDate from '@theme/PersonaDate';
import PersonaLinks from '@theme/PersonaLinks';
import { joinPlain, toSeparator } from '@theme/PersonaWords';
import { Fragment, type ReactNode } from 'react';
import styles from './styles.module.css';

export default function AccessActivation({ grant }: Props): ReactNode {
  const { maxDuration, approver, require, from, until, endsIn } = grant;
  const parts = [
    maxDuration &&
      translate(
        { id: 'theme.personas.access.maxDuration', message: 'for up to {duration}' },
        { duration: maxDuration },
      ),
    approver && (
      <Translate
        id="theme.personas.access.approvedBy"
        values={{ approver: <PersonaLinks links={[approver]} /> }}
      >
        {'approved by {approver}'}
      </Translate>
    ),
    require.length > 0 &&
      translate(
        { id: 'theme.personas.access.requires', message: 'with {requirements}' },
        { requirements: joinPlain(require) },
      ),
    from && (
      <Translate id="theme.personas.access.from" values={{ date: <PersonaDate date={from} /> }}>
        {'from {date}'}
      </Translate>
    ),
    until && (
      <>
        <Translate id="theme.personas.access.until" values={{ date: <PersonaDate date={until} /> }}>
          {'until {date}'}
        </Translate>
        {endsIn && <strong> ({endsIn})</strong>}
      </>
    ),
  ].filter(Boolean);
  // The page of a service has hundreds of grants without any terms.
  if (parts.length === 0) return null;
  return (
    <span className={styles.activation}>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts have a fixed order and no state
        <Fragment key={index}>
          {index > 0 && toSeparator()}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
