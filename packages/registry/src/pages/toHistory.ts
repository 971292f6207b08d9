import { toReportHref } from '../links/toHref.js';
import { getEntry } from '../lookup/entries.js';
import type {
  HistoryAccess,
  HistoryCommit,
  HistoryName,
  HistoryPart,
  HistoryPerson,
  HistoryRow,
} from '../model/accessHistory.js';
import type { Link } from '../model/link.js';
import type { HistoryFeedView, HistoryLineView, HistoryRowView, HistoryView } from '../model/pageView.js';
import { toEnvironmentName } from '../viewModel/serviceEnvironments.js';
import type { ViewModel } from '../viewModel/viewModel.js';
import { joinPlain } from '../words/joinList.js';
import { say } from '../words/say.js';
import { sayDifference } from '../words/sayDifference.js';
import { showDate } from '../words/showDate.js';
import type { Words } from '../words/words.js';

/** What the words and links of the history are made from. */
export type HistoryModel = Pick<ViewModel, 'registry' | 'links' | 'words' | 'routes'>;

/** The most names in one cell, and the most lines. */
const MAX_NAMES = 6;
const MAX_LINES = 6;
/** Letters of a hash that readers see, as Git shows it in large repositories. */
const HASH = 10;
/** The most rows on the page of one persona or service. */
const MAX_ROWS = 5;

/** The rows of a commit: what has changed for personas in services, and who holds a persona. */
export function toCommitRows(commit: HistoryCommit, model: HistoryModel): HistoryRowView[] {
  return [
    ...commit.rows.map((row) => toRow(commit, row, model)),
    ...commit.people.map((person) => toPersonRow(commit, person, model)),
  ];
}

/** What has changed about one persona or service. Absent if the site has no history, or nothing has changed. */
export function toHistory(
  kind: 'persona' | 'service',
  { id, name }: { id: string; name: string },
  model: HistoryModel,
): { history?: HistoryView } {
  const { registry, words } = model;
  const isAbout = (names: readonly HistoryName[]) => names.some((one) => one.id === id);
  const rows: HistoryRowView[] = [];
  for (const commit of registry.history?.commits ?? []) {
    if (rows.length >= MAX_ROWS) break;
    const own = {
      ...commit,
      rows: commit.rows.filter(({ personas, services }) => isAbout(kind === 'persona' ? personas : services)),
      people: kind === 'persona' ? commit.people.filter(({ persona }) => isAbout([persona])) : [],
    };
    rows.push(...toCommitRows(own, model));
  }
  if (rows.length === 0) return {};
  const href = toReportHref('changes', model.routes);
  const other = kind === 'persona' ? 'services' : 'personas';
  return {
    history: {
      caption: say(words, 'history.captionOf', { name }),
      columns: [
        say(words, 'history.date'),
        kind === 'persona' ? say(words, 'entity.service') : say(words, 'history.who'),
        say(words, 'history.what'),
      ],
      rows: rows.slice(0, MAX_ROWS).map((row) => ({
        ...row,
        // What the page is about is the same in each row.
        ...(other === 'services' ? { personas: [] } : { services: [] }),
      })),
      ...(href !== undefined && { page: { id: 'changes', name: say(words, 'history.all'), href } }),
      feeds: toFeeds(model),
    },
  };
}

/** The addresses of the feeds. They are written beside the page. */
export function toFeeds({ routes, words }: Pick<HistoryModel, 'routes' | 'words'>): HistoryFeedView[] {
  const href = toReportHref('changes', routes);
  if (href === undefined) return [];
  return [
    { type: 'application/rss+xml', title: say(words, 'history.rss'), href: `${href}/rss.xml` },
    { type: 'application/feed+json', title: say(words, 'history.jsonFeed'), href: `${href}/feed.json` },
  ];
}

export const toShortHash = (hash: string): string => hash.slice(0, HASH);

function toHead(
  { hash, date, author, subject, signature }: HistoryCommit,
  { registry, words }: HistoryModel,
) {
  const base = registry.history?.commitUrl;
  return {
    date,
    commit: toShortHash(hash),
    ...(base !== undefined && { href: `${base}${hash}` }),
    ...(author !== undefined && { author }),
    ...(signature !== undefined && {
      signature: say(words, 'history.signature', { signature: say(words, `signature.${signature}`) }),
    }),
    ...(subject !== undefined && subject !== '' && { subject }),
  };
}

function toRow(commit: HistoryCommit, row: HistoryRow, model: HistoryModel): HistoryRowView {
  const { words } = model;
  const personas = toNames('persona', row.personas, model);
  const services = toNames('service', row.services, model);
  const rest = row.parts.length - MAX_LINES;
  return {
    ...toHead(commit, model),
    personas: personas.links,
    ...(personas.more && { morePersonas: personas.more }),
    services: services.links,
    ...(services.more && { moreServices: services.more }),
    lines: row.parts.slice(0, MAX_LINES).map((part) => toLine(part, model)),
    ...(rest > 0 && { more: say(words, 'list.more', { count: rest }) }),
  };
}

/** What is there today is a link. */
function toNames(kind: 'persona' | 'service', names: readonly HistoryName[], model: HistoryModel) {
  const section = model.registry[kind === 'persona' ? 'personas' : 'services'];
  const rest = names.length - MAX_NAMES;
  return {
    links: names
      .slice(0, MAX_NAMES)
      .map(
        ({ id, name }): Link =>
          getEntry<unknown>(section, id) === undefined ? { id, name } : model.links.to(kind, id),
      ),
    ...(rest > 0 && { more: say(model.words, 'list.more', { count: rest }) }),
  };
}

function toLine(
  { kind, environments, access, differences = [], escalations }: HistoryPart,
  model: HistoryModel,
): HistoryLineView {
  const { words, registry } = model;
  const parts = {
    access: toAccess(access, words),
    environments: joinPlain(
      words,
      environments.map(({ id, name }) => {
        const today = toEnvironmentName(id, registry, words);
        return today === id ? name : today;
      }),
    ),
  };
  const text =
    kind === 'gained'
      ? say(words, 'history.gained', parts)
      : kind === 'lost'
        ? say(words, 'history.lost', parts)
        : say(words, 'history.changed', {
            ...parts,
            differences: joinPlain(
              words,
              differences.map((one) => sayDifference(words, one)),
            ),
          });
  return { kind, text, ...toEscalation(escalations, words) };
}

export function toEscalation(
  escalations: HistoryPart['escalations'],
  words: Words,
): Pick<HistoryLineView, 'escalation'> {
  if (escalations.length === 0) return {};
  const kinds = escalations.map((one) => say(words, `escalation.${one}`));
  return { escalation: say(words, 'history.escalation', { kinds: joinPlain(words, kinds) }) };
}

function toAccess(
  { role, level, eligible, until, condition, from, baseline }: HistoryAccess,
  words: Words,
): string {
  let access =
    level === undefined ? role : say(words, 'history.role', { role, level: say(words, `level.${level}`) });
  if (eligible) access = say(words, 'access.eligibleFor', { access });
  if (condition !== undefined) access = say(words, 'history.condition', { access });
  if (until !== undefined) access = say(words, 'history.until', { access, date: showDate(words, until) });
  if (from !== undefined) access = say(words, 'history.from', { access, service: from });
  if (baseline !== undefined) access = say(words, 'history.baseline', { access, baseline });
  return access;
}

/** A person who is no longer shown is counted, as somebody who never was: a site does not keep the names of people who have left. */
function toPersonRow(commit: HistoryCommit, change: HistoryPerson, model: HistoryModel): HistoryRowView {
  const { words, registry } = model;
  const { kind, persona, person, count, escalations } = change;
  const shown = person && getEntry(registry.people, person.id);
  const text =
    shown === undefined
      ? say(words, kind === 'gained' ? 'history.morePeople' : 'history.fewerPeople', { count })
      : say(words, kind === 'gained' ? 'history.holds' : 'history.holdsNoMore', { person: shown.name });
  return {
    ...toHead(commit, model),
    personas: toNames('persona', [persona], model).links,
    services: [],
    lines: [{ kind, text, ...toEscalation(escalations, words) }],
  };
}
