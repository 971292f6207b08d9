import Translate, { translate } from '@docusaurus/Translate';
import AccessActivation from '@theme/AccessActivation';
import AccessLevel from '@theme/AccessLevel';
import AccessTag from '@theme/AccessTag';
import PersonaDatedText from '@theme/PersonaDatedText';
import PersonaLinks from '@theme/PersonaLinks';
import { toSeparator } from '@theme/PersonaWords';
import type { AccessCellView, RoleGrantView } from 'persona-registry';
import { Fragment, type ReactNode } from 'react';
import styles from './styles.module.css';

/** `manage`, or `manage (control), read (data)` where the levels of the planes differ. */
function Levels({ grant: { level, planes, planeLevels } }: { readonly grant: RoleGrantView }): ReactNode {
  if (planeLevels === undefined) {
    return <AccessLevel level={level} />;
  }
  return planes.map((plane, index) => (
    <Fragment key={plane}>
      {index > 0 && toSeparator()}
      <AccessLevel level={planeLevels[plane]} />{' '}
      {plane === 'data'
        ? translate({ id: 'theme.personas.access.ofData', message: '(data)' })
        : translate({ id: 'theme.personas.access.ofControl', message: '(control)' })}
    </Fragment>
  ));
}

function Grant({ grant }: { readonly grant: RoleGrantView }): ReactNode {
  const { role, privileged, assignment, from, until, condition, why, inheritedFrom, baseline } = grant;
  const eligible = assignment === 'eligible';
  return (
    <div className={styles.grant}>
      <div>
        <span className={styles.role}>
          <PersonaLinks links={[role]} />
        </span>{' '}
        <span className={styles.note}>
          <Levels grant={grant} />
        </span>{' '}
        {privileged && <AccessTag kind="privileged" />}
      </div>
      {(eligible || from || until) && (
        <div className={styles.note}>
          {eligible && <AccessTag kind="eligible" />} <AccessActivation grant={grant} />
        </div>
      )}
      {inheritedFrom && (
        <div className={styles.note}>
          {translate({ id: 'theme.personas.access.inherited', message: 'inherited from' })}{' '}
          <PersonaLinks links={[inheritedFrom]} />
        </div>
      )}
      {baseline && (
        <div className={styles.note}>
          <Translate id="theme.personas.access.baseline" values={{ who: <bdi>{baseline}</bdi> }}>
            {'from {who}'}
          </Translate>
        </div>
      )}
      {condition && (
        <div className={styles.note}>
          <Translate id="theme.personas.access.condition" values={{ condition: <bdi>{condition}</bdi> }}>
            {'if {condition}'}
          </Translate>
        </div>
      )}
      {why && (
        <div className={styles.note} dir="auto">
          {why}
        </div>
      )}
    </div>
  );
}

/** `Same as Dev`, with the tags of the repeated cell, so that the short text hides nothing. */
function SameAs({ cell }: Props): ReactNode {
  // The other environment has its own inherited grants.
  const inherited = cell.grants.filter(({ inheritedFrom }) => inheritedFrom);
  const own = cell.grants.filter(({ inheritedFrom }) => !inheritedFrom);
  return (
    <>
      <div>
        {translate(
          { id: 'theme.personas.access.sameAs', message: 'Same as {environment}' },
          { environment: cell.sameAs ?? '' },
        )}
      </div>
      {own.some(({ privileged }) => privileged) && <AccessTag kind="privileged" />}{' '}
      {own.some(({ assignment }) => assignment === 'eligible') && <AccessTag kind="eligible" />}
      {inherited.map((grant) => (
        <Grant key={toKey(grant)} grant={grant} />
      ))}
    </>
  );
}

/** `No access`, with the reason if the data has one. */
function None({ reason }: { readonly reason: string | undefined }): ReactNode {
  return (
    <>
      {translate({ id: 'theme.personas.access.none', message: 'No access' })}
      {reason && (
        <div className={styles.note} dir="auto">
          <PersonaDatedText text={reason} />
        </div>
      )}
    </>
  );
}

/** The data says that there is no access, but somebody else's grant gives it. */
function Contradiction({ reason }: { readonly reason: string | undefined }): ReactNode {
  return (
    <div className={styles.note} dir="auto">
      {translate({ id: 'theme.personas.access.saysNone', message: 'Documented as no access' })}
      {reason && `: ${reason}`}
    </div>
  );
}

/** Roles that do nothing on the service, beside others that do. */
function NoEffect({ text }: { readonly text: string | undefined }): ReactNode {
  return (
    text && (
      <div className={styles.note} dir="auto">
        {text}
      </div>
    )
  );
}

const toKey = ({ role, assignment, scope, inheritedFrom, baseline, from, until }: RoleGrantView): string =>
  [role.id, assignment, scope, inheritedFrom?.id, baseline, from, until].join(' ');

interface Props {
  /** State, grants, reason, and the environment that the cell repeats. */
  readonly cell: AccessCellView;
}

/** One cell of the access matrix. Words tell the four states apart. */
export function AccessCell({ cell }: Props): ReactNode {
  if (cell.state === 'undocumented') {
    return <AccessTag kind="undocumented" />;
  }
  if (cell.state === 'granted' && !cell.sameAs) {
    return (
      <>
        {cell.grants.map((grant) => (
          <Grant key={toKey(grant)} grant={grant} />
        ))}
        {cell.saysNone && <Contradiction reason={cell.reason} />}
        <NoEffect text={cell.noEffect} />
      </>
    );
  }
  return (
    <div className={styles.quiet}>
      {cell.sameAs ? (
        <>
          <SameAs cell={cell} />
          <NoEffect text={cell.noEffect} />
        </>
      ) : cell.state === 'none' ? (
        <None reason={cell.reason} />
      ) : (
        translate({ id: 'theme.personas.access.notApplicable', message: 'Not applicable' })
      )}
    </div>
  );
}
