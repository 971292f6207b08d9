import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import PersonaCards from '@theme/PersonaCards';
import PersonaLinkList from '@theme/PersonaLinkList';
import PersonaLinks from '@theme/PersonaLinks';
import type { Props } from '@theme/PersonaOverviewPage';
import PersonaPageHeader from '@theme/PersonaPageHeader';
import PersonaPageLayout, { type Section } from '@theme/PersonaPageLayout';
import PersonaSearch from '@theme/PersonaSearch';
import clsx from 'clsx';
import type { OverviewPageView } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

function Counts({ counts }: Pick<OverviewPageView, 'counts'>): ReactNode {
  const items = [
    [translate({ id: 'theme.personas.overview.personas', message: 'Personas' }), counts.personas],
    [translate({ id: 'theme.personas.overview.agents', message: 'Agents' }), counts.agents],
    [translate({ id: 'theme.personas.overview.people', message: 'People' }), counts.people],
    [translate({ id: 'theme.personas.overview.teams', message: 'Teams' }), counts.teams],
    [translate({ id: 'theme.personas.overview.services', message: 'Services' }), counts.services],
  ] as const;
  return (
    <dl className={styles.counts}>
      {items
        .filter(([, count]) => count > 0)
        .map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{count}</dd>
          </div>
        ))}
    </dl>
  );
}

type Group = OverviewPageView['groups'][number];
type Team = Group['teams'][number];

/** A team with more cards than this takes the whole width. */
const MAX_CARDS_IN_COLUMN = 3;

const toTeamId = (group: Group, { team }: Team): string =>
  team ? `team-${team.id}` : `without-team-${group.group?.id ?? ''}`;
const toTeamName = ({ team }: Team): string =>
  team?.name ?? translate({ id: 'theme.personas.overview.withoutTeam', message: 'Without a team' });

/** Teams side by side, with the cards of each team below its name. */
function Board({ group }: { readonly group: Group }): ReactNode {
  return (
    <div className={styles.board}>
      {group.teams.map((entry) => (
        <section
          key={toTeamId(group, entry)}
          className={clsx(entry.personas.length > MAX_CARDS_IN_COLUMN && styles.wide)}
        >
          <Heading as="h3" id={toTeamId(group, entry)} className={styles.team}>
            <span dir="auto">{entry.team ? <PersonaLinks links={[entry.team]} /> : toTeamName(entry)}</span>
          </Heading>
          {/* The heading shows the team already. */}
          <PersonaCards
            view={{
              kind: 'persona-cards',
              cards: entry.personas.map((card) => ({ ...card, team: undefined })),
            }}
          />
        </section>
      ))}
    </div>
  );
}

const toSection = (group: Group): Section => ({
  id: group.group ? `group-${group.group.id}` : 'personas',
  title: group.group?.name ?? translate({ id: 'theme.personas.overview.byTeam', message: 'By team' }),
  subsections: group.teams.map((entry) => ({ id: toTeamId(group, entry), title: toTeamName(entry) })),
  children: <Board group={group} />,
});

/** Processes and architectures, side by side. */
function toWorkSections({ processes, architectures }: OverviewPageView): Section[] {
  const lists = [
    {
      id: 'processes',
      title: translate({ id: 'theme.personas.overview.processes', message: 'Processes' }),
      links: processes,
    },
    {
      id: 'architectures',
      title: translate({ id: 'theme.personas.overview.architectures', message: 'Architectures' }),
      links: architectures,
    },
  ];
  return lists
    .filter(({ links }) => links.length > 0)
    .map(({ id, title, links }) => ({
      id,
      title,
      half: true,
      children: <PersonaLinkList items={links.map((link) => ({ link }))} />,
    }));
}

/** All personas, by group and team. */
export default function PersonaOverviewPage({ view }: Props): ReactNode {
  const { title, description, breadcrumbs, counts, indexes, json } = view;
  return (
    <PersonaPageLayout
      title={title}
      description={description}
      breadcrumbs={breadcrumbs}
      navigation={view.navigation}
      className="persona-page--overview"
      header={
        <PersonaPageHeader title={title}>
          <Counts counts={counts} />
          <p className={styles.links}>
            {indexes.map(({ id, name, href }) => (
              <Link key={id} to={href}>
                {name}
              </Link>
            ))}
            <Link to={`pathname://${json}`}>
              {translate({ id: 'theme.personas.overview.json', message: 'All of it as JSON' })}
            </Link>
          </p>
          <PersonaSearch
            label={title}
            count={view.terms?.length ?? 0}
            selector=".persona-cards > li"
            wholePage
            terms={view.terms}
          />
        </PersonaPageHeader>
      }
      sections={[...view.groups.map(toSection), ...toWorkSections(view)]}
    />
  );
}
