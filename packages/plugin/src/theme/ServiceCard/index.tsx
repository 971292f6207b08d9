import { translate } from '@docusaurus/Translate';
import AccessList from '@theme/AccessList';
import PersonaCardFrame from '@theme/PersonaCardFrame';
import PersonaField from '@theme/PersonaField';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaProblem from '@theme/PersonaProblem';
import PersonaRequest from '@theme/PersonaRequest';
import { joinPlain } from '@theme/PersonaWords';
import type { Props } from '@theme/ServiceCard';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** A service and the access to it, one line per persona. */
export default function ServiceCard({ view }: Props): ReactNode {
  if (view.kind === 'problem') {
    return <PersonaProblem view={view} />;
  }
  const { service, systems, description, url, contact, environments, personas, more, learn } = view;
  return (
    <PersonaCardFrame
      className={clsx('persona-block service-card', styles.card)}
      link={service}
      intro={
        description && (
          <p className={styles.description} dir="auto">
            {description}
          </p>
        )
      }
      foot={view.requestUrl && <PersonaRequest url={view.requestUrl} />}
    >
      {systems.length > 0 && (
        <PersonaField label={translate({ id: 'theme.personas.service.systems', message: 'Access system' })}>
          {joinPlain(systems)}
        </PersonaField>
      )}
      {environments.length > 0 && (
        <PersonaField
          label={translate({ id: 'theme.personas.service.environments', message: 'Environments' })}
        >
          {joinPlain(environments.map(({ name }) => name))}
        </PersonaField>
      )}
      {contact && (
        <PersonaField label={translate({ id: 'theme.personas.service.contact', message: 'Contact' })}>
          <PersonaLinks links={[{ id: '', name: contact.text, href: contact.href }]} />
        </PersonaField>
      )}
      {personas.length > 0 && (
        <PersonaField
          wide
          label={translate({ id: 'theme.personas.service.personas', message: 'Who may do what' })}
        >
          <AccessList items={personas.map(({ persona, phrases }) => ({ link: persona, phrases }))} />
          {more && (
            <div className={styles.more}>
              {translate(
                { id: 'theme.personas.service.more', message: '{count} more on its page' },
                { count: more },
              )}
            </div>
          )}
        </PersonaField>
      )}
      {(url || learn.length > 0) && (
        <PersonaField wide label={translate({ id: 'theme.personas.service.links', message: 'Links' })}>
          <PersonaLinks
            links={[...(url ? [{ title: service.name, url }] : []), ...learn].map((link) => ({
              id: link.url,
              name: link.title,
              href: link.url,
            }))}
          />
        </PersonaField>
      )}
    </PersonaCardFrame>
  );
}
