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
import { type ReactNode, useMemo, useState } from 'react';
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

/** The most cards before a reader searches or asks for all: thousands would make the page several megabytes large. */
const LIMIT = 200;

/** How many cards of each team are there, if only the first cards of the page are. */
function toLimits(groups: readonly Group[], limit: number): ReadonlyMap<Team, number> {
  const limits = new Map<Team, number>();
  let left = limit;
  for (const team of groups.flatMap(({ teams }) => teams)) {
    limits.set(team, Math.min(left, team.personas.length));
    left = Math.max(0, left - team.personas.length);
  }
  return limits;
}

interface BoardProps {
  readonly group: Group;
  readonly limits: ReadonlyMap<Team, number>;
}

/** Teams side by side, with the cards of each team below its name. */
function Board({ group, limits }: BoardProps): ReactNode {
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
          {(limits.get(entry) ?? 0) > 0 && (
            <PersonaCards
              view={{
                kind: 'persona-cards',
                cards: entry.personas
                  .slice(0, limits.get(entry))
                  .map((card) => ({ ...card, team: undefined })),
              }}
            />
          )}
        </section>
      ))}
    </div>
  );
}

const toSection = (group: Group, limits: BoardProps['limits']): Section => ({
  id: group.group ? `group-${group.group.id}` : 'personas',
  title: group.group?.name ?? translate({ id: 'theme.personas.overview.byTeam', message: 'By team' }),
  subsections: group.teams.map((entry) => ({ id: toTeamId(group, entry), title: toTeamName(entry) })),
  children: <Board group={group} limits={limits} />,
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
  const { title, description, breadcrumbs, counts, indexes, json, groups } = view;
  const count = groups.flatMap(({ teams }) => teams).reduce((sum, { personas }) => sum + personas.length, 0);
  const [isLimited, setLimited] = useState(count > LIMIT);
  const showAll = () => setLimited(false);
  const limits = useMemo(() => toLimits(groups, isLimited ? LIMIT : count), [groups, isLimited, count]);
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
          <div className={styles.links}>
            {indexes.map(({ id, name, href }) => (
              <Link key={id} to={href}>
                {name}
              </Link>
            ))}
            <Link to={`pathname://${json}`}>
              {translate({ id: 'theme.personas.overview.json', message: 'All of it as JSON' })}
            </Link>
          </div>
          <PersonaSearch
            label={title}
            count={view.terms?.length ?? 0}
            selector=".persona-cards > li"
            wholePage
            terms={view.terms}
            onStart={showAll}
          />
          {isLimited && (
            <button type="button" className={clsx('button button--secondary', styles.all)} onClick={showAll}>
              {translate({ id: 'theme.personas.index.all', message: 'Show all {count}' }, { count })}
            </button>
          )}
        </PersonaPageHeader>
      }
      sections={[...groups.map((group) => toSection(group, limits)), ...toWorkSections(view)]}
    />
  );
}
