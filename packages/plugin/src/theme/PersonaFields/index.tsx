import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import AccessList from '@theme/AccessList';
import PersonaCategories from '@theme/PersonaCategories';
import PersonaField from '@theme/PersonaField';
import type { Props } from '@theme/PersonaFields';
import PersonaLinks from '@theme/PersonaLinks';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export default function PersonaFields({ view, withoutAccess, withoutLearning }: Props): ReactNode {
  return (
    <dl className={styles.fields}>
      {view.interactsWith.length > 0 && (
        <PersonaField
          label={translate({ id: 'theme.personas.field.interactsWith', message: 'Works mainly with' })}
        >
          <PersonaLinks links={view.interactsWith} />
        </PersonaField>
      )}
      {view.processes.length > 0 && (
        <PersonaField label={translate({ id: 'theme.personas.field.processes', message: 'Processes' })}>
          <PersonaLinks links={view.processes} />
        </PersonaField>
      )}
      {view.architectures.length > 0 && (
        <PersonaField
          label={translate({ id: 'theme.personas.field.architectures', message: 'Architecture' })}
        >
          <PersonaLinks links={view.architectures} />
        </PersonaField>
      )}
      {view.scope && (
        <PersonaField label={translate({ id: 'theme.personas.field.scope', message: 'Scope' })}>
          {view.scope}
        </PersonaField>
      )}
      {view.categories.length > 0 && (
        <PersonaField label={translate({ id: 'theme.personas.field.categories', message: 'Category' })}>
          <PersonaCategories categories={view.categories} />
        </PersonaField>
      )}
      {view.duties.length > 0 && (
        <PersonaField label={translate({ id: 'theme.personas.field.duties', message: 'Duties' })}>
          <PersonaLinks links={view.duties} />
        </PersonaField>
      )}
      {view.sponsor && (
        <PersonaField label={translate({ id: 'theme.personas.field.sponsor', message: 'Sponsor' })}>
          <PersonaLinks links={[view.sponsor]} />
        </PersonaField>
      )}
      {view.services.length > 0 && !withoutAccess && (
        <PersonaField
          wide
          label={translate({ id: 'theme.personas.field.services', message: 'Services and access' })}
        >
          <AccessList items={view.services.map(({ service, phrases }) => ({ link: service, phrases }))} />
        </PersonaField>
      )}
      {view.dataAccess && (
        <PersonaField
          wide
          label={translate({ id: 'theme.personas.field.dataAccess', message: 'Access to data' })}
        >
          {view.dataAccess}
        </PersonaField>
      )}
      {view.skills.length > 0 && (
        <PersonaField label={translate({ id: 'theme.personas.field.skills', message: 'Skills' })}>
          <ul className={styles.chips}>
            {view.skills.map((skill) => (
              <li key={skill.id}>
                {skill.href ? <Link to={skill.href}>{skill.name}</Link> : <span>{skill.name}</span>}
              </li>
            ))}
          </ul>
        </PersonaField>
      )}
      {view.learn.length > 0 && !withoutLearning && (
        <PersonaField
          className={styles.broad}
          label={translate({ id: 'theme.personas.field.learn', message: 'Learn' })}
        >
          <ul className={styles.learn}>
            {view.learn.map(({ title, url }) => (
              <li key={url}>
                <Link to={url}>{title}</Link>
              </li>
            ))}
            {view.learnMore && (
              <li key="more">
                <PersonaLinks
                  links={[
                    {
                      id: 'more',
                      name: translate(
                        { id: 'theme.personas.field.learnMore', message: 'and {count} more' },
                        { count: view.learnMore.count },
                      ),
                      href: view.learnMore.href,
                    },
                  ]}
                />
              </li>
            )}
          </ul>
        </PersonaField>
      )}
    </dl>
  );
}
