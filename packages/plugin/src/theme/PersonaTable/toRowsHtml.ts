import { translate } from '@docusaurus/Translate';
import { escapeHtml, type ToUrl, toLearnLinks, toLink, toLinks, toValue } from '@theme/PersonaHtml';
import type {
  Category,
  PersonaField,
  PersonaKind,
  PersonaRow,
  PersonaTableGroup,
  PersonaTableView,
  RowFacet,
} from 'persona-registry';
import styles from './styles.module.css';
import { toAccess } from './toAccess';

export interface RowsOptions {
  toUrl: ToUrl;
  /** Site path or URL of a picture → its `src`. */
  toSource: (image: string) => string;
  /**
   * For thousands of rows: without marks, ids and the roles that only stacked rows need (given to those on show in the browser), and services
   * lead to their page instead of the row in it. A third of the page's weight.
   */
  lean: boolean;
}

/** The rows of a group as HTML text, the group's heading first. */
export function toRowsHtml(
  { title, href, rows }: PersonaTableGroup,
  { columns, facets = [] }: Pick<PersonaTableView, 'columns' | 'facets'>,
  options: RowsOptions,
): string {
  const fields = columns.map(({ field }) => field);
  const header = Math.max(0, fields.indexOf('persona'));
  const [row, rowHeader, cell] = options.lean
    ? ['tr', 'th scope="row"', 'td']
    : ['tr role="row"', 'th role="rowheader" scope="row"', 'td role="cell"'];
  const heading =
    title === undefined
      ? ''
      : `<tr role="row"><th role="rowheader" scope="rowgroup" colspan="${columns.length}">${toLink(
          { name: title, ...(href !== undefined && { href }) },
          options.toUrl,
        )}</th></tr>`;
  return (
    heading +
    rows
      .map((persona) => {
        const cells = fields.map((field, index) => {
          const content = CELLS[field](persona, options);
          return index === header ? `<${rowHeader}>${content}</th>` : `<${cell}>${content}</td>`;
        });
        const marks = options.lean ? '' : toAccent(persona);
        return `<${row}${marks}${facets.map(({ field }) => toData(field, persona)).join('')}>${cells.join('')}</tr>`;
      })
      .join('')
  );
}

/** The persona's colour, for its mark; colours were checked when they were made. */
const toAccent = ({ accent }: PersonaRow): string =>
  ` class="persona-accent"${
    accent === undefined
      ? ''
      : ` style="--persona-accent-light:${escapeHtml(accent.light)};--persona-accent-dark:${escapeHtml(accent.dark)}"`
  }`;

/** `data-kind="Agent"`: what can be filtered by without a column. */
function toData(facet: RowFacet, row: PersonaRow): string {
  const value = FACETS[facet](row);
  return value ? ` data-${facet}="${escapeHtml(value)}"` : '';
}

const FACETS: Record<RowFacet, (row: PersonaRow) => string | undefined> = {
  group: ({ group }) => group?.name,
  team: ({ team }) => team?.name,
  kind: ({ personaKind }) => toKind(personaKind),
  category: ({ categories }) => categories?.map(toCategory).join('|'),
};

type ToCell = (row: PersonaRow, options: RowsOptions) => string;

/** One function per column: what a cell shows of a row; nothing where nothing is known. */
const CELLS: Record<PersonaField, ToCell> = {
  persona: (row, options) => toName(row, options),
  team: ({ team }, { toUrl }) => toLinks(team && [team], toUrl),
  interactsWith: ({ interactsWith }, { toUrl }) => toLinks(interactsWith, toUrl),
  processes: ({ processes }, { toUrl }) => toLinks(processes, toUrl),
  architectures: ({ architectures }, { toUrl }) => toLinks(architectures, toUrl),
  scope: ({ scope }) => escapeHtml(scope ?? ''),
  services: ({ services }, { toUrl, lean }) =>
    toLinks(
      services?.map(({ service }) =>
        lean && service.href !== undefined ? { ...service, href: service.href.replace(/#.*/, '') } : service,
      ),
      toUrl,
    ),
  dataAccess: ({ dataAccess }) => escapeHtml(dataAccess ?? ''),
  skills: ({ skills }, { toUrl }) => toLinks(skills, toUrl),
  learn: ({ learn }, { toUrl }) => toLearnLinks(learn, toUrl),
  id: ({ persona }) => escapeHtml(persona.id),
  kind: ({ personaKind }) => escapeHtml(toKind(personaKind)),
  category: ({ categories = [] }) => categories.map((category) => toValue(toCategory(category))).join(', '),
  group: ({ group }, { toUrl }) => toLinks(group && [group], toUrl),
  summary: ({ summary }) => escapeHtml(summary ?? ''),
  duties: ({ duties }, { toUrl }) => toLinks(duties, toUrl),
  sponsor: ({ sponsor }, { toUrl }) => toLinks(sponsor && [sponsor], toUrl),
  aliases: ({ aliases = [] }) => aliases.map(toValue).join(', '),
  access: ({ services }, { toUrl }) => toAccess(services, toUrl),
};

/** The name with the persona's mark, as `PersonaBadge` shows it: in an attribute, so that it is no part of the cell's text. */
function toName({ persona, personaKind, monogram = '', image }: PersonaRow, options: RowsOptions): string {
  const name = toLink(persona, options.toUrl);
  if (options.lean) return name;
  const round = personaKind === 'agent' ? '' : ' persona-badge--round';
  const picture =
    image === undefined
      ? ''
      : `<img src="${escapeHtml(options.toSource(image))}" alt="" width="64" height="64" loading="lazy">`;
  const mark = image === undefined ? ` data-mark="${escapeHtml(monogram)}"` : '';
  return `<div class="${styles.name}"><span class="persona-badge${round} ${styles.badge}" aria-hidden="true"${mark}>${picture}</span><span>${name} <small>${escapeHtml(persona.id)}</small></span></div>`;
}

function toKind(kind: PersonaKind): string {
  switch (kind) {
    case 'agent':
      return translate({ id: 'theme.personas.kind.agent', message: 'Agent' });
    case 'either':
      return translate({ id: 'theme.personas.kind.either', message: 'Person or agent' });
    default:
      return translate({ id: 'theme.personas.kind.person', message: 'Person' });
  }
}

const toCategory = (category: Category): string =>
  category === 'generative'
    ? translate({ id: 'theme.personas.category.generative', message: 'Generative AI' })
    : translate({ id: 'theme.personas.category.discriminative', message: 'Discriminative AI' });
