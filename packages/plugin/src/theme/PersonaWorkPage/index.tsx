import { translate } from '@docusaurus/Translate';
import PersonaCards from '@theme/PersonaCards';
import PersonaLinkList from '@theme/PersonaLinkList';
import PersonaPageHeader from '@theme/PersonaPageHeader';
import PersonaPageLayout, { type Section } from '@theme/PersonaPageLayout';
import { joinPlain } from '@theme/PersonaWords';
import type { Props } from '@theme/PersonaWorkPage';
import type { ReactNode } from 'react';
import { StageTable } from './StageTable';

type View = Props['view'];

function toTableSections({ kind, stageTables }: View): Section[] {
  return stageTables.map((table) => {
    const other = kind === 'process-page' ? table.architecture : table.process;
    return {
      id: `with-${other.id}`,
      title: translate({ id: 'theme.personas.work.with', message: 'With {name}' }, { name: other.name }),
      children: <StageTable view={table} />,
    };
  });
}

/** The most cards before a reader asks for all: thousands would make the page several megabytes large. */
const LIMIT = 100;

function toPersonasSection({ cards }: View): Section[] {
  if (cards.length === 0) return [];
  return [
    {
      id: 'personas',
      title: translate({ id: 'theme.personas.picture.personas', message: 'Personas' }),
      children: <PersonaCards view={{ kind: 'persona-cards', cards }} limit={LIMIT} />,
    },
  ];
}

function toLinkSections({ services, documents, learn }: View): Section[] {
  const lists = [
    {
      id: 'services',
      title: translate({ id: 'theme.personas.picture.services', message: 'Services' }),
      items: services.map(({ parts, ...link }) => ({ link, note: joinPlain(parts) })),
    },
    {
      id: 'documents',
      title: translate({ id: 'theme.personas.persona.documents', message: 'In the documentation' }),
      items: documents.map(({ title, href }) => ({ link: { id: href, name: title, href } })),
    },
    {
      id: 'learn',
      title: translate({ id: 'theme.personas.field.learn', message: 'Learn' }),
      items: learn.map(({ title, url }) => ({ link: { id: url, name: title, href: url } })),
    },
  ];
  return lists
    .filter(({ items }) => items.length > 0)
    .map(({ id, title, items }) => ({
      id,
      title,
      half: true,
      children: <PersonaLinkList items={items} />,
    }));
}

/** The common parts of process pages and architecture pages: everything except the map. */
export default function PersonaWorkPage({ view, eyebrow, lead, map }: Props): ReactNode {
  const { title, description, breadcrumbs } = view;
  return (
    <PersonaPageLayout
      title={title}
      description={description}
      breadcrumbs={breadcrumbs}
      navigation={view.navigation}
      className={`persona-page--${view.kind === 'process-page' ? 'process' : 'architecture'}`}
      header={<PersonaPageHeader eyebrow={eyebrow} title={breadcrumbs.at(-1)?.name ?? title} lead={lead} />}
      sections={[map, ...toTableSections(view), ...toPersonasSection(view), ...toLinkSections(view)]}
    />
  );
}
