/* The parts of tables, and the tools of tables and galleries. */

declare module '@theme/PersonaDataTable' {
  import type { ComponentProps, ReactNode } from 'react';

  export interface Cell {
    /** An empty cell (`undefined`, `null`, `false`, empty string) shows a dash, and is left out where rows are stacked. */
    readonly content: ReactNode;
    /** Anchor of the cell. */
    readonly id?: string;
    /** The number of columns that the cell spans. Default: 1. */
    readonly span?: number | undefined;
  }
  export interface Row {
    /** Unique in the table, not only in its group: the first row names its group, too. */
    readonly key: string;
    /** Anchor of the row. */
    readonly id?: string;
    /** One cell per column, unless a cell spans several. If there are fewer, the last cell spans the other columns. */
    readonly cells: readonly Cell[];
  }
  export interface Group {
    readonly title?: ReactNode;
    readonly rows: readonly Row[];
  }
  export interface HtmlGroup {
    readonly html: string;
  }
  export interface Header {
    readonly content: ReactNode;
    readonly sort?: 'ascending' | 'descending';
    readonly hidden?: boolean;
  }
  export interface Props {
    /** Caption above the table. If it is a text, it also names the region that scrolls. */
    readonly caption: ReactNode;
    /** Column headers. They label the values where rows are stacked. */
    readonly columns: readonly string[];
    /** For each column: content that replaces the header's text, sort direction, and whether the column is hidden. */
    readonly headers?: readonly Header[];
    /**
     * Rows in one or more groups. A group with a title has a header row. Or the `tr` elements of each group as HTML text: React leaves that
     * text as the server sent it, and the caller escapes all values in it.
     */
    readonly groups: readonly Group[] | readonly HtmlGroup[];
    /** Index of the column that names the row. Default: 0. */
    readonly headerColumn?: number;
    /** Indexes of the columns with numbers and dates. They are aligned at their ends. */
    readonly numeric?: readonly number[];
    /** Lets the table scroll sideways, because it has more columns than fit. The row names stay in view. */
    readonly wide?: boolean;
    /** Additional class name. */
    readonly className?: string;
    /** Attributes of the `table` element. */
    readonly table?: Omit<ComponentProps<'table'>, 'className' | 'style'>;
  }
  /** A real table that becomes a list of labelled values where there is no room for columns. */
  export default function PersonaDataTable(props: Props): ReactNode;
}

declare module '@theme/PersonaHtml' {
  import type { LearnLink, Link, PartLink, PersonaRow } from 'persona-registry';
  import type { MouseEvent, PointerEvent } from 'react';

  /** Turns a site-absolute path without base URL into the value of an `href`. */
  export type ToUrl = (href: string) => string;
  /** Makes a text safe as content and between double quotes. */
  export function escapeHtml(text: string): string;
  export function toValue(text: string): string;
  export function toLink(link: Omit<Link, 'id'>, toUrl: ToUrl, className?: string): string;
  export function toLinks(links: readonly (Link | PartLink)[] | undefined, toUrl: ToUrl): string;
  /** One after the other, in the language of the page. Each value is HTML text. */
  export function joinValues(values: readonly string[]): string;
  export function toLearnLinks(links: readonly LearnLink[] | undefined, toUrl: ToUrl): string;
  /** A badge as `PersonaBadge` shows it. Import `@theme/PersonaBadge` for its styles. `toSource` turns the site path or URL of a picture into its `src`. */
  export function toBadge(
    badge: Pick<PersonaRow, 'personaKind' | 'monogram' | 'image'>,
    toSource: (image: string) => string,
    className?: string,
  ): string;
  /** Returns `toUrl`, which works as Docusaurus' own link does, including the check for broken links, and `toSource` for pictures. */
  export function useUrls(): { toUrl: ToUrl; toSource: (image: string) => string };
  /** The address of the page, as the router has it, and whether a route has an address. */
  export { matchPath, useLocation } from '@docusaurus/router';
  /** The element that an address names: `#jane.doe`. */
  export function findTarget(hash: string): HTMLElement | null;
  /** Returns handlers for the element around links in HTML text. A click then changes the page without loading the site again. */
  export function useSiteLinks(): {
    onClick: (event: MouseEvent) => void;
    onPointerOver: (event: PointerEvent) => void;
  };
}

declare module '@theme/PersonaToolsSlot' {
  import type { PersonaField, PersonaRow } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Sort {
    readonly field: string;
    readonly descending: boolean;
  }
  /** The reader's choices for a table or a gallery. */
  export interface ToolState {
    readonly query: string;
    /** Field → values. An item must have one of them. */
    readonly facets: Readonly<Record<string, readonly string[]>>;
    /** The next field sorts items that are equal in the first one. An empty list keeps the page's own order. */
    readonly sort: readonly Sort[];
    /** Hidden columns. */
    readonly hidden: readonly string[];
  }
  export const INITIAL_STATE: ToolState;
  export type Tools<P> = ((props: P) => ReactNode) | 'loading' | 'failed';
  export interface Props {
    /** Caption of the table or gallery. It also names the state in the address. */
    readonly label: string;
    /** The tools, after they are loaded. */
    readonly children: ReactNode;
  }
  /** The place for the tools of a table or gallery. */
  export default function PersonaToolsSlot(props: Props): ReactNode;
  /** Loads the tools after the page, if they are wanted. */
  export function useTools<P>(
    isWanted: boolean,
    load: () => Promise<{ default: (props: P) => ReactNode }>,
  ): Tools<P>;
  /** Returns the order after a click on a column. With `further` the click adds to the order that the rows have already. */
  export function nextSort(sort: readonly Sort[], field: string, further: boolean): readonly Sort[];
  /** Returns the values of a field as words, as cards and tables show them. The list is empty if the field has no value. */
  export function toWords(field: PersonaField, row: Partial<PersonaRow>): string[];
  /** The content of an element. */
  export interface CellText {
    text: string;
    markdown: string;
  }
  /** Reads the content of an element. Line breaks become commas. In Markdown, links stay links, with their absolute address. */
  export function readCell(cell: Node): CellText;
  export type ExportName = 'copy' | 'csv';
  /** What the buttons that export a table are called, in their order. */
  export const EXPORT_LABELS: Record<ExportName, () => string>;
  /** Escapes a text: Markdown shows it unchanged, it is one line, and it does not end the cell. */
  export function escapeMarkdown(text: string): string;
  /** Copies the text and returns whether it is on the clipboard. */
  export function copyText(text: string): Promise<boolean>;
  /** Turns a caption into a word for an address or a file name. */
  export function toPrefix(label: string): string;
}

declare module '@theme/PersonaTools' {
  import type { ToolState } from '@theme/PersonaToolsSlot';
  import type { ReactNode } from 'react';

  /** A row or a card that can be searched, filtered and sorted. */
  export interface Item {
    /** All text of the item. */
    readonly text: string;
    /** Returns the values of a field as words. The list is empty if the field has no value. */
    values(field: string): readonly string[];
  }
  export interface Field {
    readonly field: string;
    readonly title: string;
  }
  export interface Action {
    /** What it does: `copy`. No other action of the tools has the name. */
    readonly name: string;
    readonly label: string;
    /** Runs the action and returns the message to show afterwards. */
    run(): string | Promise<string>;
  }
  export interface Props {
    /** Rows or cards, in the order of the page. */
    readonly items: readonly Item[];
    /** Fields to filter by. A field with the same value in every item is not offered. */
    readonly facets: readonly Field[];
    /** Columns. All except the first can be hidden, and the items can be sorted by each. */
    readonly columns?: readonly Field[];
    /** Fields to sort by, for items without columns. */
    readonly sorts?: readonly Field[];
    /** Buttons beside search and filters, such as a download. */
    readonly actions?: readonly Action[];
    /** Caption of the table or gallery. */
    readonly label: string;
    /** What an item is called in counts. Default: `persona`. */
    readonly noun?: 'persona' | 'entry';
    /** The reader's choices. */
    readonly state: ToolState;
    /** Called with the new choices. */
    readonly onState: (state: ToolState) => void;
    /** Element below the items, for the button that shows more of them. */
    readonly foot: HTMLElement;
    /** Called with the indices of the matching items, in order, and the number of them to show. */
    readonly onSelect: (indices: readonly number[], limit: number) => void;
    /** Returns the element of an item on the page, so that the focus can move there. */
    readonly toElement: (index: number) => Element | null | undefined;
  }
  /** Search, filters and columns. They are loaded only where there is something to search. */
  export default function PersonaTools(props: Props): ReactNode;
}

declare module '@theme/PersonaCells' {
  import type { Action } from '@theme/PersonaTools';

  /** The rows and columns of a table that the reader has chosen. */
  export interface ShownTable {
    /** Titles of the columns. */
    readonly titles: readonly string[];
    /** For each row its cells, in the order of the columns. */
    readonly rows: readonly (readonly Element[])[];
  }
  /** Two actions: copy the rows as Markdown, and download them as CSV in a file that is named after the label. */
  export function toExportActions(label: string, readTable: () => ShownTable): Action[];
}

declare module '@theme/PersonaSearch' {
  import type { ReactNode } from 'react';

  export interface Props {
    /** What is searched, such as `People`. It also names the search in the address. */
    readonly label: string;
    /** Number of entries. Up to 20 entries have no search. */
    readonly count: number;
    /** The entries are rows of a wide table. It has tools from the eighth row on, and they also copy and download the rows. */
    readonly isTable?: boolean;
    /** Selects the entries in the element around the search. */
    readonly selector: string;
    /** Selects them in the whole page instead. */
    readonly wholePage?: boolean;
    /** Further words for each entry, in the order of the page. */
    readonly terms?: readonly string[];
    /** Called when the search begins. From then on it decides which entries are shown. */
    readonly onStart?: () => void;
  }
  /** A search field for a long list in the page. */
  export default function PersonaSearch(props: Props): ReactNode;
}
