import { translate } from '@docusaurus/Translate';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaEmpty from '@theme/PersonaEmpty';
import { useSiteLinks, useUrls } from '@theme/PersonaHtml';
import PersonaProblem from '@theme/PersonaProblem';
import type { LoadableTableView, Props } from '@theme/PersonaTable';
import PersonaToolsSlot, { INITIAL_STATE, nextSort, type Sort, useTools } from '@theme/PersonaToolsSlot';
import clsx from 'clsx';
import type { PersonaTableView } from 'persona-registry';
import { PERSONA_FIELDS } from 'persona-registry/fields';
import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
// The rows are HTML text with the class names of these components.
import '@theme/AccessTag';
import '@theme/PersonaBadge';
import styles from './styles.module.css';
import { toRowsHtml } from './toRowsHtml';

type Column = PersonaTableView['columns'][number];

/** More columns than this do not fit beside a sidebar. */
const MAX_FITTING_COLUMNS = 5;
/** A line with a service and its access in words is as wide as two columns of names. */
const toWidth = ({ field }: Column): number => (PERSONA_FIELDS[field].kind === 'access' ? 2 : 1);

/** Personas as rows, the requested fields as columns. */
export default function PersonaTable({ view, label }: Props): ReactNode {
  if (view.kind === 'problem') {
    return <PersonaProblem view={view} />;
  }
  if (view.groups.length === 0) {
    return <PersonaEmpty>{view.empty}</PersonaEmpty>;
  }
  return <Table view={view} caption={label ?? view.caption} />;
}

/**
 * The rows are HTML text, on the server and in the browser. React neither hydrates nor renders them. The rows of a long table are not even in
 * the page's scripts. They are loaded only where the page has no HTML from the server, after a click on a link to this page.
 */
function Table({ view, caption }: { readonly view: LoadableTableView; readonly caption: string }): ReactNode {
  const { columns, interactive = false, long = false } = view;
  const table = useRef<HTMLTableElement>(null);
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const [state, setState] = useState(INITIAL_STATE);
  const tools = useTools(interactive, () => import('./PersonaTableTools'));
  const { toUrl, toSource } = useUrls();
  const linkHandlers = useSiteLinks();
  const { groups } = useRows(view, table);
  const bodies = useMemo(
    () => groups.map((group) => ({ html: toRowsHtml(group, view, { toUrl, toSource, lean: long }) })),
    [groups, view, toUrl, toSource, long],
  );
  // The tools read the rows in the page.
  const [isFilled, setFilled] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new bodies are new rows
  useEffect(() => setFilled(hasRows(table)), [bodies]);
  const facets = useMemo(() => toFacets(view), [view]);

  const Tools = typeof tools === 'function' && isFilled ? tools : undefined;
  return (
    <div className={clsx('persona-block persona-table', styles.frame)}>
      {interactive && (
        <PersonaToolsSlot label={caption}>
          {Tools && table.current && foot && (
            <Tools
              table={table.current}
              bodies={bodies}
              columns={columns}
              facets={facets}
              label={caption}
              foot={foot}
              state={state}
              onState={setState}
            />
          )}
        </PersonaToolsSlot>
      )}
      <PersonaDataTable
        className={clsx(long && !Tools && tools !== 'failed' && styles.windowed)}
        caption={caption}
        columns={columns.map(({ title }) => title)}
        headers={
          Tools &&
          columns.map(({ field, title }) => {
            const columnSort = state.sort.find((sort) => sort.field === field);
            return {
              content: (
                <SortButton
                  title={title}
                  sort={columnSort}
                  place={columnSort && state.sort.length > 1 ? state.sort.indexOf(columnSort) + 1 : undefined}
                  onSort={(further) => setState({ ...state, sort: nextSort(state.sort, field, further) })}
                />
              ),
              ...(columnSort && {
                sort: columnSort.descending ? ('descending' as const) : ('ascending' as const),
              }),
              hidden: state.hidden.includes(field),
            };
          })
        }
        wide={columns.reduce((sum, column) => sum + toWidth(column), 0) > MAX_FITTING_COLUMNS}
        groups={bodies}
        table={{ ref: table, 'aria-busy': view.load && !isFilled, ...linkHandlers }}
      />
      <div ref={setFoot} className={styles.foot} />
    </div>
  );
}

/** Sorts by a column. With Shift, the column sorts only the rows that are equal in the present order. */
function SortButton({
  title,
  sort,
  place,
  onSort,
}: {
  readonly title: string;
  readonly sort: Sort | undefined;
  /** Place among several sort columns, from 1. */
  readonly place: number | undefined;
  readonly onSort: (further: boolean) => void;
}): ReactNode {
  return (
    <button
      type="button"
      className={clsx(styles.sort, sort && (sort.descending ? styles.descending : styles.ascending))}
      // Screen readers read the title as the button's description, because the number is hidden from them.
      title={
        place === undefined
          ? translate({ id: 'theme.personas.table.further', message: 'With Shift: sort by this as well' })
          : translate(
              {
                id: 'theme.personas.table.place',
                message: 'Place {place} in the order; with Shift it is changed',
              },
              { place },
            )
      }
      onClick={({ shiftKey }) => onSort(shiftKey)}
    >
      {title}
      {place !== undefined && (
        <span className={styles.place} aria-hidden>
          {place}
        </span>
      )}
    </button>
  );
}

/** Returns the view. Loads its rows if they are not in the page. */
function useRows(view: LoadableTableView, table: RefObject<HTMLTableElement | null>): PersonaTableView {
  const [loadedView, setLoadedView] = useState<PersonaTableView>();
  const { load } = view;
  useEffect(() => {
    if (load === undefined || hasRows(table)) return;
    let isMounted = true;
    load().then(
      (module) => isMounted && setLoadedView(module.default),
      // The rows come with the page when it is loaded from the server.
      () => location.reload(),
    );
    return () => {
      isMounted = false;
    };
  }, [load, table]);
  return loadedView ?? view;
}

const hasRows = ({ current }: RefObject<HTMLTableElement | null>): boolean =>
  current?.querySelector('[scope="row"]') !== null;

const toFacets = ({ columns, facets = [] }: PersonaTableView): { field: string; title: string }[] => [
  ...facets,
  ...columns.filter(({ field }) => 'choices' in PERSONA_FIELDS[field]),
];
