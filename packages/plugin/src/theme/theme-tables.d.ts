/* What tables are made of, and what makes them and galleries interactive. */

declare module '@theme/PersonaDataTable' {
  import type { ComponentProps, ReactNode } from 'react';

  export interface Cell {
    /** Nothing (`undefined`, `null`, `false`, empty string) is shown as a dash, and left out where rows are stacked. */
    readonly content: ReactNode;
    /** Anchor of the cell. */
    readonly id?: string;
  }
  export interface Row {
    readonly key: string;
    /** Anchor of the row. */
    readonly id?: string;
    /** One per column. */
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
    /** What the table is, above it; as a text also the name of what scrolls. */
    readonly caption: ReactNode;
    /** Column headers; they label the values where rows are stacked. */
    readonly columns: readonly string[];
    /** What the column headers show instead, how the rows are sorted by each, and whether the column is hidden. */
    readonly headers?: readonly Header[];
    /**
     * Rows, in one or more groups with a header row each where it has a title. Or the `tr` elements of the groups as HTML text, which React
     * leaves as the server sent it; whoever makes it escapes what it holds.
     */
    readonly groups: readonly Group[] | readonly HtmlGroup[];
    /** Index of the column that names the row. Default 0. */
    readonly headerColumn?: number;
    /** More columns than fit: let the table scroll sideways, its row names staying in view. */
    readonly wide?: boolean;
    /** Beside its own. */
    readonly className?: string;
    /** For the `table` element itself. */
    readonly table?: Omit<ComponentProps<'table'>, 'className' | 'style'>;
  }
  /** A real table that becomes a list of labelled values where there is no room for columns. */
  export default function PersonaDataTable(props: Props): ReactNode;
}

declare module '@theme/PersonaHtml' {
  import type { LearnLink, Link, PartLink } from 'persona-registry';
  import type { MouseEvent, PointerEvent } from 'react';

  /** Site-absolute path without base URL → what an `href` holds. */
  export type ToUrl = (href: string) => string;
  /** Safe as content and between double quotes. */
  export function escapeHtml(text: string): string;
  export function toValue(text: string): string;
  export function toLink(link: Omit<Link, 'id'>, toUrl: ToUrl, className?: string): string;
  export function toLinks(links: readonly (Link | PartLink)[] | undefined, toUrl: ToUrl): string;
  export function toLearnLinks(links: readonly LearnLink[] | undefined, toUrl: ToUrl): string;
  /** What Docusaurus' own link would make of a path, the check for broken links included; and the source of a picture. */
  export function useUrls(): { toUrl: ToUrl; toSource: (image: string) => string };
  /** Handlers for the element around such links: a click changes the page without loading the site again. */
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
  /** What a reader has asked a table or a gallery for. */
  export interface ToolState {
    readonly query: string;
    /** Field → values, one of which it must have. */
    readonly facets: Readonly<Record<string, readonly string[]>>;
    /** What is equal in the first is sorted by the next; the page's own order without any. */
    readonly sort: readonly Sort[];
    /** Columns that do not show. */
    readonly hidden: readonly string[];
  }
  export const INITIAL_STATE: ToolState;
  export type Tools<P> = ((props: P) => ReactNode) | 'loading' | 'failed';
  export interface Props {
    /** Caption of what the tools are for; the state in the address goes by it. */
    readonly label: string;
    /** The tools, once they are loaded. */
    readonly children: ReactNode;
  }
  /** Where the tools of a table or gallery go. */
  export default function PersonaToolsSlot(props: Props): ReactNode;
  /** Loads the tools after the page, where they are wanted. */
  export function useTools<P>(
    isWanted: boolean,
    load: () => Promise<{ default: (props: P) => ReactNode }>,
  ): Tools<P>;
  /** What the rows are sorted by after a click on a column, `further` to what they are sorted by already. */
  export function nextSort(sort: readonly Sort[], field: string, further: boolean): readonly Sort[];
  /** The values of a field as words, as cards and tables show them; none where nothing is known. */
  export function toWords(field: PersonaField, row: Partial<PersonaRow>): string[];
  /** A caption as a word of an address or a file's name. */
  export function toPrefix(label: string): string;
}

declare module '@theme/PersonaTools' {
  import type { ToolState } from '@theme/PersonaToolsSlot';
  import type { ReactNode } from 'react';

  /** What is searched, filtered and sorted: a row or a card. */
  export interface Item {
    /** Everything it says. */
    readonly text: string;
    /** The values of a field, as words; none where nothing is known. */
    values(field: string): readonly string[];
  }
  export interface Field {
    readonly field: string;
    readonly title: string;
  }
  export interface Action {
    readonly label: string;
    /** Returns what to say when it is done. */
    run(): string | Promise<string>;
  }
  export interface Props {
    /** Rows or cards, in the order in which they stand. */
    readonly items: readonly Item[];
    /** Fields to filter by; those that say the same of every item are not offered. */
    readonly facets: readonly Field[];
    /** Columns that may be hidden, except the first; the items can be sorted by each. */
    readonly columns?: readonly Field[];
    /** Fields to sort by where there are no columns for it. */
    readonly sorts?: readonly Field[];
    /** Buttons beside search and filters, such as a download. */
    readonly actions?: readonly Action[];
    /** Caption of what the tools are for. */
    readonly label: string;
    /** What is searched for, chosen, hidden and sorted. */
    readonly state: ToolState;
    /** Told what it is to be instead. */
    readonly onState: (state: ToolState) => void;
    /** Where what belongs below the items goes. */
    readonly foot: HTMLElement;
    /** Told which items match, in order, and how many of them are to show. */
    readonly onSelect: (indices: readonly number[], limit: number) => void;
    /** Element of an item that shows, to go on from there by keyboard. */
    readonly toElement: (index: number) => Element | null | undefined;
  }
  /** Search, filters and columns. Loaded only where there is something to search. */
  export default function PersonaTools(props: Props): ReactNode;
}
