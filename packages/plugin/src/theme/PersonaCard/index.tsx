import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import PersonaAccent from '@theme/PersonaAccent';
import PersonaBadge from '@theme/PersonaBadge';
import type { Props } from '@theme/PersonaCard';
import PersonaFields from '@theme/PersonaFields';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaMarkdown from '@theme/PersonaMarkdown';
import PersonaMeta from '@theme/PersonaMeta';
import PersonaProblem from '@theme/PersonaProblem';
import PersonaRequest from '@theme/PersonaRequest';
import clsx from 'clsx';
import type { PersonaCardView } from 'persona-registry';
import { repeatsName } from 'persona-registry/fields';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** The foot of a compact card: processes, and the number of services. */
function Foot({ view }: { readonly view: PersonaCardView }): ReactNode {
  const { processes = [], serviceCount = 0 } = view;
  return (
    (processes.length > 0 || serviceCount > 0) && (
      <p className={styles.foot} dir="auto">
        <PersonaLinks links={processes.map(({ id, name }) => ({ id, name }))} plain />
        {serviceCount > 0 && (
          <span>
            {processes.length > 0 && ' · '}
            {translate(
              { id: 'theme.personas.card.services', message: 'Services: {count}' },
              { count: serviceCount },
            )}
          </span>
        )}
      </p>
    )
  );
}

/**
 * A persona. The name is not a heading, so that a card does not change the outline of its document. A compact card and a row are one link as
 * a whole. The full card links every value.
 */
export default function PersonaCard({ view, label, children }: Props): ReactNode {
  if (view.kind === 'problem') {
    return <PersonaProblem view={view} />;
  }
  const { variant, persona, personaKind, accent, monogram, image, summary, team, group } = view;
  const full = variant === 'full';
  const name = label ?? persona.name;
  return (
    <PersonaAccent
      as="article"
      accent={accent}
      className={clsx('persona-block persona-card', `persona-card--${variant}`, styles.card, styles[variant])}
      aria-label={typeof label === 'string' ? label : persona.name}
    >
      <div className={styles.head}>
        <PersonaBadge monogram={monogram} personaKind={personaKind} image={image} />
        <div className={styles.title}>
          <div className={styles.name} dir="auto">
            {persona.href ? (
              <Link className={clsx(styles.link, !full && styles.stretched)} to={persona.href}>
                {name}
              </Link>
            ) : (
              name
            )}
          </div>
          <PersonaMeta personaKind={personaKind} team={team} group={full ? group : undefined} plain={!full} />
        </div>
        {!repeatsName(persona) && <span className={styles.id}>{persona.id}</span>}
      </div>
      {summary && (
        <p className={styles.summary} dir="auto">
          {summary}
        </p>
      )}
      {view.description && <PersonaMarkdown className={styles.summary} blocks={view.description} />}
      {full ? <PersonaFields view={view} /> : variant === 'compact' && <Foot view={view} />}
      {view.requestUrl && (
        <p className={styles.request}>
          <PersonaRequest url={view.requestUrl} />
        </p>
      )}
      {children && (
        <div className={styles.notes}>
          <div className={styles.notesTitle}>
            {translate({ id: 'theme.personas.card.notes', message: 'In this context' })}
          </div>
          {children}
        </div>
      )}
    </PersonaAccent>
  );
}
