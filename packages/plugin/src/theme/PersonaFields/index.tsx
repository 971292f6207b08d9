import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import AccessList from '@theme/AccessList';
import PersonaCategories from '@theme/PersonaCategories';
import PersonaDatedText from '@theme/PersonaDatedText';
import PersonaField from '@theme/PersonaField';
import type { Props } from '@theme/PersonaFields';
import PersonaLinks from '@theme/PersonaLinks';
import type { ByKind, CardField, KindOf, Link as LinkTo, PersonaCardView } from 'persona-registry';
import { CARD_FIELDS, PERSONA_FIELDS, showField } from 'persona-registry/fields';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** The same labels as in the table of fields. They are repeated here, because Docusaurus extracts only literal texts for translation. */
const LABELS: Record<CardField, () => string> = {
  interactsWith: () => translate({ id: 'theme.personas.field.interactsWith', message: 'Works mainly with' }),
  processes: () => translate({ id: 'theme.personas.field.processes', message: 'Processes' }),
  architectures: () => translate({ id: 'theme.personas.field.architectures', message: 'Architectures' }),
  scope: () => translate({ id: 'theme.personas.field.scope', message: 'Scope' }),
  category: () => translate({ id: 'theme.personas.field.categories', message: 'Category' }),
  duties: () => translate({ id: 'theme.personas.field.duties', message: 'Duties' }),
  sponsor: () => translate({ id: 'theme.personas.field.sponsor', message: 'Sponsor' }),
  teams: () => translate({ id: 'theme.personas.field.teams', message: 'Further teams' }),
  responsibilities: () =>
    translate({ id: 'theme.personas.field.responsibilities', message: 'Responsibilities' }),
  wanted: () => translate({ id: 'theme.personas.field.wanted', message: 'People wanted' }),
  until: () => translate({ id: 'theme.personas.field.until', message: 'Until' }),
  replacedBy: () => translate({ id: 'theme.personas.field.replacedBy', message: 'Replaced by' }),
  access: () => translate({ id: 'theme.personas.field.services', message: 'Services and access' }),
  dataAccess: () => translate({ id: 'theme.personas.field.dataAccess', message: 'Access to data' }),
  skills: () => translate({ id: 'theme.personas.field.skills', message: 'Skills' }),
  learn: () => translate({ id: 'theme.personas.field.learn', message: 'Learn' }),
};

type CardKind = KindOf<CardField>;

const toLinks = (links: readonly LinkTo[]): ReactNode => <PersonaLinks links={links} />;

const VALUES: ByKind<ReactNode, [view: PersonaCardView], CardKind> = {
  link: (link) => toLinks([link]),
  links: toLinks,
  partLinks: toLinks,
  text: (text) => (
    <bdi>
      <PersonaDatedText text={text} />
    </bdi>
  ),
  prose: (text) => text,
  sentences: (texts) => (
    <ul className={`persona-list ${styles.sentences}`}>
      {texts.map((text) => (
        <li key={text} dir="auto">
          {text}
        </li>
      ))}
    </ul>
  ),
  categories: (categories) => <PersonaCategories categories={categories} />,
  access: (lines) => <AccessList items={lines.map(({ service, phrases }) => ({ link: service, phrases }))} />,
  tags: (links) => (
    <ul className={`persona-list ${styles.chips}`}>
      {links.map(({ id, name, href }) => (
        <li key={id}>{href ? <Link to={href}>{name}</Link> : <span>{name}</span>}</li>
      ))}
    </ul>
  ),
  learn: (links, { learnMore }) => (
    <ul className={`persona-list ${styles.learn}`}>
      {links.map(({ title, url }) => (
        <li key={url}>
          <Link to={url}>{title}</Link>
        </li>
      ))}
      {learnMore && (
        <li key="more">
          {toLinks([
            {
              id: 'more',
              name: translate(
                { id: 'theme.personas.field.learnMore', message: 'and {count} more' },
                { count: learnMore.count },
              ),
              href: learnMore.href,
            },
          ])}
        </li>
      )}
    </ul>
  ),
};

export default function PersonaFields({ view, withoutAccess, withoutLearning }: Props): ReactNode {
  return (
    <dl className={styles.fields}>
      {CARD_FIELDS.map((field) => {
        const { kind } = PERSONA_FIELDS[field];
        if ((withoutAccess && kind === 'access') || (withoutLearning && kind === 'learn')) return null;
        const value = showField(field, view, VALUES, view);
        return (
          value !== undefined && (
            <PersonaField
              key={field}
              label={LABELS[field]()}
              wide={kind === 'access' || kind === 'prose' || kind === 'sentences'}
              className={kind === 'learn' ? styles.broad : undefined}
            >
              {value}
            </PersonaField>
          )
        );
      })}
    </dl>
  );
}
