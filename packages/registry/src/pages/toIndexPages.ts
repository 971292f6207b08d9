import { listIndexes } from '../links/listIndexes.js';
import { toIndexHref } from '../links/toHref.js';
import { type IndexedKind, KINDS } from '../model/kinds.js';
import type { IndexField, IndexPageView } from '../model/pageView.js';
import { joinList } from '../words/joinList.js';
import { say } from '../words/say.js';
import { type Page, type PageModel, toBreadcrumbs, toPage } from './page.js';
import { INDEX_ROWS } from './toIndexRows.js';

type Column = Exclude<IndexField, 'entity'>;

/** The columns in their order. */
const FIELDS: readonly Column[] = [
  'group',
  'memberOf',
  'teams',
  'stages',
  'components',
  'holds',
  'contacts',
  'personas',
  'people',
  'services',
  'learn',
  'gaps',
];

/** The section that lists what a column counts, on the pages of a kind: named like the column, or with a name of its own. */
const SECTIONS: Partial<Record<IndexedKind, Partial<Record<Column, string>>>> = {
  group: { teams: 'teams' },
  team: { personas: 'personas', people: 'people', services: 'access' },
  process: { stages: 'stages', personas: 'personas', services: 'services' },
  architecture: { components: 'components', personas: 'personas', services: 'services' },
  skill: { personas: 'personas', people: 'people' },
};

function toSection(kind: IndexedKind, field: Column, { hasAccess }: PageModel): { section?: string } {
  const section = SECTIONS[kind]?.[field];
  // A page has this section only if the data says something about access.
  return section === undefined || (section === 'access' && !hasAccess) ? {} : { section };
}

/** The index of all entities of a kind, if there are any. Services have an index of another kind. */
export function toIndexPage(kind: Exclude<IndexedKind, 'service'>, model: PageModel): Page<IndexPageView>[] {
  if (!listIndexes(model.registry).includes(kind)) return [];
  return toPage(toIndexHref(kind, model.routes), () => {
    const { words } = model;
    const title = say(words, `index.${kind}`);
    const rows = INDEX_ROWS[kind](model);
    const fields = FIELDS.filter((field) => rows.some((row) => row[field] !== undefined));
    const columns = fields.map((field) => say(words, `indexWord.${field}`));
    return {
      kind: `${KINDS[kind].section}-page` as const,
      title,
      description: say(words, `indexPage.description.${kind}`),
      breadcrumbs: toBreadcrumbs(model, { name: title }),
      caption:
        columns.length === 0
          ? say(words, `indexPage.caption.${kind}`)
          : say(words, `indexPage.captionWith.${kind}`, { columns: joinList(words, columns) }),
      columns: [
        { field: 'entity' as const, title: say(words, `entity.${kind}`) },
        ...fields.map((field) => ({
          field,
          title: say(words, `indexColumn.${field}`),
          ...toSection(kind, field, model),
        })),
      ],
      rows,
    };
  });
}
