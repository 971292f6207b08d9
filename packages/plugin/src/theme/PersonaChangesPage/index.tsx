import { translate } from '@docusaurus/Translate';
import AccessHistory from '@theme/AccessHistory';
import type { Props } from '@theme/PersonaChangesPage';
import PersonaLinkList from '@theme/PersonaLinkList';
import PersonaPageHeader from '@theme/PersonaPageHeader';
import PersonaPageLayout from '@theme/PersonaPageLayout';
import type { ReactNode } from 'react';

/** All that the commits of the data have changed about access, by month. */
export default function PersonaChangesPage({ view }: Props): ReactNode {
  const { title, description, breadcrumbs, caption, columns, months, notes, feeds } = view;
  return (
    <PersonaPageLayout
      title={title}
      description={description}
      breadcrumbs={breadcrumbs}
      navigation={view.navigation}
      className="persona-page--changes"
      header={
        <PersonaPageHeader
          eyebrow={translate({ id: 'theme.personas.service.eyebrow', message: 'Access (RBAC)' })}
          title={title}
          lead={description}
        >
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </PersonaPageHeader>
      }
      sections={[
        {
          id: 'by-month',
          title: translate({ id: 'theme.personas.history.byMonth', message: 'By month' }),
          children: months.length > 0 && (
            <AccessHistory caption={caption} columns={columns} groups={months} feeds={feeds} />
          ),
        },
        {
          id: 'feeds',
          title: translate({ id: 'theme.personas.history.feeds', message: 'Feeds' }),
          children: (
            <PersonaLinkList
              // The feeds are files beside the pages, which the router does not know.
              items={feeds.map((feed) => ({
                link: { id: feed.type, name: feed.title, href: `pathname://${feed.href}` },
              }))}
            />
          ),
        },
      ]}
    />
  );
}
