import { useLocation } from '@docusaurus/router';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Action, Props } from '@theme/PersonaTools';
import { INITIAL_STATE, type ToolState, toPrefix } from '@theme/PersonaToolsSlot';
import clsx from 'clsx';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { createPortal, flushSync } from 'react-dom';
import { Facet } from './Facet';
import { Select } from './Select';
import { readSearch, toSortValue, writeSearch } from './searchParams';
import { createSelector } from './selectItems';
import styles from './styles.module.css';

/** Rows or cards at first and with each "more": what the browser lays out at once, however many there are. */
const WINDOW = 100;
/** How long a message such as "Copied" stays in the place of the count, in milliseconds. */
const MESSAGE = 4000;

type Panel = 'filters' | 'columns';

/**
 * Search, facets, columns and counts for a table or a gallery. The state is in the address, without entries in the history: the back
 * button leaves the page, as it does everywhere.
 */
export default function PersonaTools({
  items,
  facets,
  columns = [],
  sorts = [],
  actions = [],
  label,
  foot,
  state,
  onState,
  onSelect,
  toElement,
}: Props): ReactNode {
  const {
    i18n: { currentLocale },
  } = useDocusaurusContext();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [panel, setPanel] = useState<Panel>();
  const [message, setMessage] = useState('');
  const selector = useMemo(() => createSelector(items, currentLocale), [items, currentLocale]);
  const offered = useMemo(
    () => facets.filter(({ field }) => selector.options(field).length > 0),
    [facets, selector],
  );
  const { query, facets: wanted, sort } = state;
  const selection = useMemo(
    () =>
      selector.select(
        { query, facets: wanted, sort },
        offered.map(({ field }) => field),
      ),
    [selector, query, wanted, sort, offered],
  );
  const { indices } = selection;
  const [limit, setLimit] = useState(WINDOW);
  useLayoutEffect(() => onSelect(indices, limit), [onSelect, indices, limit]);
  usePrint(setLimit);
  useAddress(root, label, state, onState, {
    facets: offered.map(({ field }) => field),
    sorts: [...columns, ...sorts].map(({ field }) => field),
    columns: columns.slice(1).map(({ field }) => field),
  });
  useEffect(() => {
    if (message === '') return;
    const timer = setTimeout(setMessage, MESSAGE, '');
    return () => clearTimeout(timer);
  }, [message]);

  const change = (next: Partial<ToolState>) => {
    setMessage('');
    setLimit(WINDOW);
    onState({ ...state, ...next });
  };
  const rest = indices.length - limit;
  const showMore = () => {
    setLimit(limit + WINDOW);
    // The button may be gone then: reading goes on where the new ones begin.
    const next = indices[limit];
    requestAnimationFrame(() => next !== undefined && toElement(next)?.querySelector('a')?.focus());
  };
  const run = async (action: Action) => setMessage(await action.run());
  const chosen = Object.values(state.facets).reduce((sum, { length }) => sum + length, 0);
  const isNarrowed = state.query !== '' || chosen > 0;
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || panel === undefined) return;
    setPanel(undefined);
    root.current?.querySelector<HTMLElement>(`[aria-controls="${id}-${panel}"]`)?.focus();
  };
  const toToggle = (name: Panel, text: string) => (
    <button
      type="button"
      className={clsx(styles.button, styles.toggle)}
      aria-expanded={panel === name}
      aria-controls={`${id}-${name}`}
      onClick={() => setPanel(panel === name ? undefined : name)}
    >
      {text}
    </button>
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only what bubbles up from the controls inside
    <div ref={root} className={styles.tools} onKeyDown={onKeyDown}>
      <div className={styles.bar}>
        <input
          type="search"
          className={styles.search}
          aria-label={translate(
            { id: 'theme.personas.tools.search', message: 'Search in {label}' },
            { label },
          )}
          placeholder={translate({ id: 'theme.personas.tools.placeholder', message: 'Search' })}
          value={state.query}
          // Of thousands of rows it takes as long as a search: before the first letter, and after the focus is seen.
          onFocus={() => setTimeout(selector.readTexts)}
          onChange={({ target }) => change({ query: target.value })}
        />
        {offered.length > 0 &&
          toToggle(
            'filters',
            translate({ id: 'theme.personas.tools.filters', message: 'Filters' }) +
              (chosen > 0 ? ` (${chosen})` : ''),
          )}
        {columns.length > 1 &&
          toToggle('columns', translate({ id: 'theme.personas.tools.columns', message: 'Columns' }))}
        {sorts.length > 0 && (
          <Select
            label={translate({ id: 'theme.personas.tools.sort', message: 'Sort' })}
            value={state.sort.slice(0, 1).map(toSortValue).join('')}
            onChange={(value) =>
              change({
                sort: value === '' ? [] : [{ field: value.replace('-', ''), descending: value[0] === '-' }],
              })
            }
            options={[
              ['', translate({ id: 'theme.personas.tools.unsorted', message: 'As on the page' })],
              ...sorts.flatMap(({ field, title }): [string, string][] => [
                [field, `${title} ↑`],
                [toSortValue({ field, descending: true }), `${title} ↓`],
              ]),
            ]}
          />
        )}
        {actions.map((action) => (
          <button type="button" key={action.label} className={styles.button} onClick={() => run(action)}>
            {action.label}
          </button>
        ))}
      </div>
      {panel === 'filters' && (
        <div id={`${id}-filters`} className={clsx(styles.panel, styles.facets)}>
          {offered.map(({ field, title }) => (
            <Facet
              key={field}
              title={title}
              counts={selection.counts.get(field)}
              chosen={state.facets[field]}
              onChange={(values) => {
                const { [field]: _, ...others } = state.facets;
                change({ facets: values.length === 0 ? others : { ...others, [field]: values } });
              }}
            />
          ))}
        </div>
      )}
      {panel === 'columns' && (
        <fieldset id={`${id}-columns`} className={styles.panel}>
          <legend className={styles.legend}>
            {translate({ id: 'theme.personas.tools.shown', message: 'Columns that show' })}
          </legend>
          {columns.slice(1).map(({ field, title }) => (
            <label key={field} className={styles.check}>
              <input
                type="checkbox"
                checked={!state.hidden.includes(field)}
                onChange={({ target }) =>
                  change({
                    hidden: target.checked
                      ? state.hidden.filter((name) => name !== field)
                      : [...state.hidden, field],
                  })
                }
              />
              {title}
            </label>
          ))}
        </fieldset>
      )}
      <div className={styles.line}>
        <p className={styles.status} role="status">
          {message || toCount(indices.length, items.length)}
        </p>
        {columns.length > 1 && state.sort.length === 1 && (
          <p className={styles.hint}>
            {translate({
              id: 'theme.personas.tools.further',
              message: 'Hold Shift and choose another heading to sort by it as well',
            })}
          </p>
        )}
        {isNarrowed && (
          <button
            type="button"
            className={clsx(styles.button, styles.quiet)}
            onClick={() => {
              change({ query: INITIAL_STATE.query, facets: INITIAL_STATE.facets });
              root.current?.querySelector('input')?.focus();
            }}
          >
            {translate({ id: 'theme.personas.tools.clear', message: 'Show all' })}
          </button>
        )}
      </div>
      {rest > 0 &&
        createPortal(
          <button type="button" className={clsx(styles.button, styles.more)} onClick={showMore}>
            {translate(
              { id: 'theme.personas.tools.more', message: 'Show {count} more of {rest}' },
              { count: Math.min(WINDOW, rest), rest },
            )}
          </button>,
          foot,
        )}
    </div>
  );
}

/** What is printed is all that was asked for. */
function usePrint(setLimit: (limit: number) => void): void {
  useEffect(() => {
    const showAll = () => flushSync(() => setLimit(Number.POSITIVE_INFINITY));
    const showWindow = () => setLimit(WINDOW);
    addEventListener('beforeprint', showAll);
    addEventListener('afterprint', showWindow);
    return () => {
      removeEventListener('beforeprint', showAll);
      removeEventListener('afterprint', showWindow);
    };
  }, [setLimit]);
}

/** The state and the address follow each other. */
function useAddress(
  root: RefObject<HTMLElement | null>,
  label: string,
  state: ToolState,
  onState: (state: ToolState) => void,
  known: Parameters<typeof readSearch>[2],
): void {
  // A new key for every step in the history: links, the back button, an anchor.
  const { key } = useLocation();
  const latest = useRef({ known, state, onState });
  latest.current = { known, state, onState };
  const initial = useRef(state);
  /** What the tools are for, by its caption; those with the same are numbered. */
  const findPrefix = (): string => {
    const prefix = toPrefix(label);
    const all = Array.from(document.querySelectorAll(`[data-persona-tools="${prefix}"]`));
    const place = all.findIndex((element) => element.contains(root.current));
    return place > 0 ? `${prefix}-${place + 1}` : prefix;
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: read when the address changes, and not when what it says does
  useEffect(() => {
    const prefix = findPrefix();
    const next = readSearch(location.search, prefix, latest.current.known);
    const isNew = writeSearch('', prefix, next) !== writeSearch('', prefix, latest.current.state);
    if (isNew) latest.current.onState(next);
  }, [key]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the prefix stays the same
  useEffect(() => {
    // Nobody has asked for anything yet, and the address may be about to.
    if (state === initial.current) return;
    const search = writeSearch(location.search, findPrefix(), state);
    if (search !== location.search) {
      // Past the router, which would render the whole page again.
      history.replaceState(history.state, '', location.pathname + search + location.hash);
    }
  }, [state]);
}

function toCount(shown: number, total: number): string {
  if (shown === total) {
    return translate({ id: 'theme.personas.tools.all', message: '{total} personas' }, { total });
  }
  return shown === 0
    ? translate({ id: 'theme.personas.tools.none', message: 'No persona matches' })
    : translate(
        { id: 'theme.personas.tools.some', message: '{shown} of {total} personas' },
        { shown, total },
      );
}
