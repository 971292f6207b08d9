import {
  escapeHtml,
  joinValues,
  type ToUrl,
  toBadge,
  toLearnLinks,
  toLink,
  toLinks,
  toValue,
} from '@theme/PersonaHtml';
import { toWords } from '@theme/PersonaToolsSlot';
import type {
  ByKind,
  Link,
  PartLink,
  PersonaRow,
  PersonaTableGroup,
  PersonaTableView,
  RowFacet,
} from 'persona-registry';
import { repeatsName, showField } from 'persona-registry/fields';
import styles from './styles.module.css';
import { toAccess } from './toAccess';

export interface RowsOptions {
  toUrl: ToUrl;
  /** Turns the site path or URL of a picture into its `src`. */
  toSource: (image: string) => string;
  /**
   * For thousands of rows: leaves out marks, ids and the roles that only stacked rows need. The browser adds the roles to visible rows. Services
   * link to their page instead of the row in it. All of that is a third of the page's weight.
   */
  lean: boolean;
}

/** Returns the rows of a group as HTML text, with the group's heading first. */
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
          const content = showField(field, persona, CELLS, persona, options) ?? '';
          return index === header ? `<${rowHeader}>${content}</th>` : `<${cell}>${content}</td>`;
        });
        const marks = options.lean ? '' : toAccent(persona);
        return `<${row}${marks}${facets.map(({ field }) => toData(field, persona)).join('')}>${cells.join('')}</tr>`;
      })
      .join('')
  );
}

/** The colours of the persona's mark. Colours were checked when they were made. */
const toAccent = ({ accent }: PersonaRow): string =>
  ` class="persona-accent"${
    accent === undefined
      ? ''
      : ` style="--persona-accent-light:${escapeHtml(accent.light)};--persona-accent-dark:${escapeHtml(accent.dark)}"`
  }`;

/** `data-kind="Agent"`: the value of a filter that has no column. */
function toData(facet: RowFacet, row: PersonaRow): string {
  const value = toWords(facet, row).join('|');
  return value === '' ? '' : ` data-${facet}="${escapeHtml(value)}"`;
}

type Links = readonly (Link | PartLink)[];
const toNames = (links: Links, _: PersonaRow, { toUrl }: RowsOptions): string => toLinks(links, toUrl);
const toValues = (values: readonly string[]): string => joinValues(values.map(toValue));

/** The content of a cell, by kind of value. */
const CELLS: ByKind<string, [row: PersonaRow, options: RowsOptions]> = {
  name: (_, row, options) => toName(row, options),
  id: ({ id }) => escapeHtml(id),
  personaKind: (_, row) => escapeHtml(toWords('kind', row).join()),
  categories: (_, row) => toValues(toWords('category', row)),
  link: (link, _, { toUrl }) => toLinks([link], toUrl),
  links: toNames,
  partLinks: toNames,
  tags: toNames,
  services: (lines, _, { toUrl, lean }) =>
    toLinks(
      lines.map(({ service }) =>
        lean && service.href !== undefined ? { ...service, href: service.href.replace(/#.*/, '') } : service,
      ),
      toUrl,
    ),
  access: (lines, _, { toUrl }) => toAccess(lines, toUrl),
  learn: (links, _, { toUrl }) => toLearnLinks(links, toUrl),
  text: escapeHtml,
  prose: escapeHtml,
  texts: toValues,
  sentences: (texts) => texts.map(toValue).join('<br>'),
};

/** The name with the persona's mark. */
function toName(row: PersonaRow, { toUrl, toSource, lean }: RowsOptions): string {
  const { persona } = row;
  const name = toLink(persona, toUrl);
  if (lean) return name;
  const id = repeatsName(persona) ? '' : ` <small>${escapeHtml(persona.id)}</small>`;
  return `<div class="${styles.name}">${toBadge(row, toSource, styles.badge)}<span>${name}${id}</span></div>`;
}
