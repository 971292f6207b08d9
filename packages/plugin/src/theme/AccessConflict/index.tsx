import Translate, { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/AccessConflict';
import PersonaDate from '@theme/PersonaDate';
import PersonaLinks from '@theme/PersonaLinks';
import { joinPlain } from '@theme/PersonaWords';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export default function AccessConflict({ conflict }: Props): ReactNode {
  const { holder, duties, undeclared, exception } = conflict;
  const toDuty = (duty: string) => {
    const ability = undeclared.find((one) => one.duty === duty);
    return ability
      ? translate(
          { id: 'theme.personas.separation.canDoOn', message: '{duty} by its access to {service}' },
          { duty, service: ability.service },
        )
      : duty;
  };
  return (
    <div className={styles.conflict}>
      <PersonaLinks links={[holder]} /> (<bdi>{joinPlain(duties.map(toDuty))}</bdi>)
      {exception && (
        <div className={styles.exception} dir="auto">
          {translate(
            { id: 'theme.personas.separation.exception', message: 'Allowed: {reason}' },
            { reason: exception.reason },
          )}
          {exception.by && ` · ${exception.by}`}
          {exception.until && (
            <>
              {' · '}
              <Translate
                id="theme.personas.access.until"
                values={{ date: <PersonaDate date={exception.until} /> }}
              >
                {'until {date}'}
              </Translate>
            </>
          )}
        </div>
      )}
    </div>
  );
}
