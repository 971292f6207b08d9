import { translate } from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { Props } from '@theme/PersonaSearch';
import PersonaToolsSlot, {
  EXPORT_LABELS,
  type ExportName,
  INITIAL_STATE,
  toPrefix,
  useTools,
} from '@theme/PersonaToolsSlot';
import { isInteractive } from 'persona-registry/fields';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { UsedTool } from './SearchTools';
import styles from './styles.module.css';

/** A reader sees this many entries at a glance. */
const MIN_ENTRIES = 20;

const loadTools = () => import('./SearchTools');

/**
 * A search field for a long list that is in the page. The field is there at once. What searches is loaded when somebody uses the field, or follows
 * a link to a search, so that all other readers load nothing.
 */
export default function PersonaSearch(props: Props): ReactNode {
  const { count, isTable = false } = props;
  return (isTable ? isInteractive(count) : count > MIN_ENTRIES) ? <Search {...props} /> : null;
}

function Search({ label, selector, wholePage = false, isTable = false, terms, onStart }: Props): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<Element | null>(null);
  const [used, setUsed] = useState<UsedTool>();
  const [query, setQuery] = useState('');
  const [state, setState] = useState(INITIAL_STATE);
  const Tools = useTools(root !== null, loadTools);
  const start = () => {
    const slot = place.current?.parentElement ?? null;
    setRoot((wholePage ? slot?.closest('main') : slot?.parentElement) ?? null);
    onStart?.();
  };
  const use = (control: UsedTool) => {
    setUsed(control);
    start();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address counts once
  useEffect(() => {
    if (new URLSearchParams(location.search).has(`${toPrefix(label)}.q`)) start();
  }, []);
  return (
    <PersonaToolsSlot label={label}>
      <div ref={place}>
        {typeof Tools === 'function' && root ? (
          <Tools
            root={root}
            selector={selector}
            terms={terms}
            label={label}
            query={query}
            used={used}
            isTable={isTable}
            state={state}
            onState={setState}
          />
        ) : (
          <div className={styles.bar}>
            <input
              type="search"
              className={styles.search}
              aria-label={translate(
                { id: 'theme.personas.tools.search', message: 'Search in {label}' },
                { label },
              )}
              placeholder={translate({ id: 'theme.personas.tools.placeholder', message: 'Search' })}
              value={query}
              onFocus={() => use('search')}
              onChange={({ target }) => setQuery(target.value)}
            />
            {isTable && Tools !== 'failed' && <ActionButtons onUse={use} />}
          </div>
        )}
      </div>
    </PersonaToolsSlot>
  );
}

const NAMES = Object.keys(EXPORT_LABELS) as ExportName[];

/** The actions of the tools, before these are loaded. The server leaves them out, so that no site search finds their words on each page. */
function ActionButtons({ onUse }: { readonly onUse: (action: ExportName) => void }): ReactNode {
  const isBrowser = useIsBrowser();
  // A browser lets a page copy only shortly after the click, so the tools are on their way before it.
  const prefetch = () => void loadTools().catch(() => undefined);
  return (
    isBrowser &&
    NAMES.map((name) => (
      <button
        type="button"
        key={name}
        className={styles.button}
        onPointerEnter={prefetch}
        onFocus={prefetch}
        onClick={() => onUse(name)}
      >
        {EXPORT_LABELS[name]()}
      </button>
    ))
  );
}
