import { listIndexes } from '../links/listIndexes.js';
import { toIndexHref } from '../links/toHref.js';
import { capitalize } from '../lookup/capitalize.js';
import { joinWords } from '../lookup/joinWords.js';
import { type IndexedKind, KINDS } from '../model/kinds.js';
import type { IndexField, IndexPageView } from '../model/pageView.js';
import { type Page, type PageModel, toBreadcrumbs, toPage } from './page.js';
import { INDEX_ROWS } from './toIndexRows.js';

/** The facts that each index shows for its entries, for the description of the page. */
const ABOUT: Record<Exclude<IndexedKind, 'service'>, string> = {
  team: 'who is in each, and with how many services they work',
  process: 'how many stages each has, who works in it, and where somebody is missing',
  architecture: 'how many components each has, who works on it, and where somebody is missing',
  person: 'which personas each holds',
  skill: 'how many personas need each, who has it, and where to learn it',
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

/** The index of all entities of a kind, if there are any. Services have an index of another kind. */
export function toIndexPage(kind: Exclude<IndexedKind, 'service'>, model: PageModel): Page<IndexPageView>[] {
  if (!listIndexes(model.registry).includes(kind)) return [];
  return toPage(toIndexHref(kind, model.routes), () => {
    const { section, index: title } = KINDS[kind];
    const rows = INDEX_ROWS[kind](model);
    const fields = FIELDS.filter((field) => rows.some((row) => row[field] !== undefined));
    const words = fields.map((field) => COLUMNS[field].toLowerCase());
    return {
      kind: `${section}-page` as const,
      title,
      description: `All ${title.toLowerCase()}: ${ABOUT[kind]}.`,
      breadcrumbs: toBreadcrumbs(model, { name: title }),
      caption: words.length === 0 ? `All ${title.toLowerCase()}` : `${title} with their ${joinWords(words)}`,
      columns: [
        { field: 'entity' as const, title: capitalize(kind) },
        ...fields.map((field) => ({ field, title: COLUMNS[field] })),
      ],
      rows,
    };
  });
}
