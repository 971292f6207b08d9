import { translate } from '@docusaurus/Translate';
import AccessActivation from '@theme/AccessActivation';
import AccessLevel from '@theme/AccessLevel';
import AccessTag from '@theme/AccessTag';
import PersonaLinks from '@theme/PersonaLinks';
import type { AccessCellView, RoleGrantView } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

function Grant({ grant }: { readonly grant: RoleGrantView }): ReactNode {
  const { role, level, privileged, assignment, from, until, condition, why } = grant;
  const eligible = assignment === 'eligible';
  return (
    <div className={styles.grant}>
      <div className={styles.role}>
        <PersonaLinks links={[role]} />
      </div>
      {(level || privileged) && (
        <div className={styles.note}>
          {level && <AccessLevel level={level} />} {privileged && <AccessTag kind="privileged" />}
        </div>
      )}
      {(eligible || from || until) && (
        <div className={styles.note}>
          {eligible && <AccessTag kind="eligible" />} <AccessActivation grant={grant} />
        </div>
      )}
      {condition && (
        <div className={styles.note} dir="auto">
          {translate({ id: 'theme.personas.access.condition', message: 'if {condition}' }, { condition })}
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
  return (
    <>
      <div>
        {translate(
          { id: 'theme.personas.access.sameAs', message: 'Same as {environment}' },
          { environment: cell.sameAs ?? '' },
        )}
      </div>
      {cell.grants.some(({ privileged }) => privileged) && <AccessTag kind="privileged" />}{' '}
      {cell.grants.some(({ assignment }) => assignment === 'eligible') && <AccessTag kind="eligible" />}
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
          {reason}
        </div>
      )}
    </>
  );
}

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
    return cell.grants.map((grant) => (
      <Grant key={`${grant.role.id} ${grant.assignment} ${grant.scope ?? ''}`} grant={grant} />
    ));
  }
  return (
    <div className={styles.quiet}>
      {cell.sameAs ? (
        <SameAs cell={cell} />
      ) : cell.state === 'none' ? (
        <None reason={cell.reason} />
      ) : (
        translate({ id: 'theme.personas.access.notApplicable', message: 'Not applicable' })
      )}
    </div>
  );
}
