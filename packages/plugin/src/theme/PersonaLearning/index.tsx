import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/PersonaLearning';
import PersonaLinks from '@theme/PersonaLinks';
import { toSeparator } from '@theme/PersonaWords';
import type { LearnSource, LearnStepView } from 'persona-registry';
import { Fragment, type ReactNode } from 'react';
import styles from './styles.module.css';

function toKindName(kind: LearnSource['kind']): string {
  switch (kind) {
    case 'persona':
      return translate({ id: 'theme.personas.learning.persona', message: 'for the persona' });
    case 'skill':
      return translate({ id: 'theme.personas.learning.skill', message: 'for the skill' });
    case 'service':
      return translate({ id: 'theme.personas.learning.service', message: 'for the service' });
    case 'process':
      return translate({ id: 'theme.personas.learning.process', message: 'for the process' });
    case 'architecture':
      return translate({ id: 'theme.personas.learning.architecture', message: 'for the architecture' });
  }
}

/** The page's own entity needs no link. */
const toSelfName = (kind: LearnSource['kind']): string =>
  kind === 'skill'
    ? translate({ id: 'theme.personas.learning.thisSkill', message: 'for this skill' })
    : translate({ id: 'theme.personas.learning.thisPersona', message: 'for this persona' });

function Sources({
  sources,
  self,
}: {
  readonly sources: LearnStepView['sources'];
  /** Kind and id of the page's own entity: a persona or a skill. */
  readonly self?: string;
}): ReactNode {
  return sources.map(({ kind, link }, index) => (
    <Fragment key={`${kind} ${link.id}`}>
      {index > 0 && toSeparator()}
      {self === `${kind} ${link.id}` ? (
        toSelfName(kind)
      ) : (
        <>
          {toKindName(kind)} <PersonaLinks links={[link]} />
        </>
      )}
    </Fragment>
  ));
}

export default function PersonaLearning({ steps, self }: Props): ReactNode {
  return (
    <ol className={`persona-list persona-learning ${styles.steps}`}>
      {steps.map(({ title, url, sources }) => (
        <li key={url}>
          <Link to={url} dir="auto">
            {title}
          </Link>
          <div className={styles.sources}>
            <Sources sources={sources} self={self} />
          </div>
        </li>
      ))}
    </ol>
  );
}
