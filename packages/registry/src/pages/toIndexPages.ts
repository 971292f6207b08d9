import { listIndexes } from '../links/listIndexes.js';
import { type IndexedKind, toIndexHref } from '../links/toHref.js';
import type { IndexField, IndexPageView } from '../model/pageView.js';
import { INDEX_NAMES, type Page, type PageModel, toBreadcrumbs, toList, toPage } from './page.js';
import { INDEX_ROWS } from './toIndexRows.js';

/** What each index is, and what it says of each. */
const INDEXES: Record<
  Exclude<IndexedKind, 'service'>,
  { kind: IndexPageView['kind']; one: string; about: string }
> = {
  team: { kind: 'teams-page', one: 'Team', about: 'who is in each, and with how many services they work' },
  process: {
    kind: 'processes-page',
    one: 'Process',
    about: 'how many stages each has, who works in it, and where somebody is missing',
  },
  architecture: {
    kind: 'architectures-page',
    one: 'Architecture',
    about: 'how many components each has, who works on it, and where somebody is missing',
  },
  person: { kind: 'people-page', one: 'Person', about: 'which personas each holds' },
  skill: {
    kind: 'skills-page',
    one: 'Skill',
    about: 'how many personas need each, who has it, and where to learn it',
  },
};

const COLUMNS: Record<Exclude<IndexField, 'entity'>, string> = {
  group: 'Group',
  stages: 'Stages',
  components: 'Components',
  holds: 'Personas',
  personas: 'Personas',
  people: 'People',
  services: 'Services',
  learn: 'Learning',
  gaps: 'Gaps',
};
const FIELDS = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];

/** All entities of a kind, if there are any; services have an index of their own. */
export function toIndexPage(kind: Exclude<IndexedKind, 'service'>, model: PageModel): Page<IndexPageView>[] {
  if (!listIndexes(model.registry).includes(kind)) return [];
  return toPage(toIndexHref(kind, model.routes), () => {
    const { kind: viewKind, one, about } = INDEXES[kind];
    const rows = INDEX_ROWS[kind](model);
    const fields = FIELDS.filter((field) => rows.some((row) => row[field] !== undefined));
    const title = INDEX_NAMES[kind];
    const words = fields.map((field) => COLUMNS[field].toLowerCase());
    return {
      kind: viewKind,
      title,
      description: `All ${title.toLowerCase()}: ${about}.`,
      breadcrumbs: toBreadcrumbs(model, { name: title }),
      caption: words.length === 0 ? `All ${title.toLowerCase()}` : `${title} with their ${toList(words)}`,
      columns: [
        { field: 'entity' as const, title: one },
        ...fields.map((field) => ({ field, title: COLUMNS[field] })),
      ],
      rows,
    };
  });
}
