import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/PersonaSearch';
import PersonaToolsSlot, { INITIAL_STATE, toPrefix, useTools } from '@theme/PersonaToolsSlot';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './styles.module.css';

/** A reader sees this many entries at a glance. */
const MIN_ENTRIES = 20;

/**
 * A search field for a long list that is in the page. The field is there at once. What searches is loaded when somebody uses the field, or follows
 * a link to a search, so that all other readers load nothing.
 */
export default function PersonaSearch(props: Props): ReactNode {
  return props.count > MIN_ENTRIES ? <Search {...props} /> : null;
}

function Search({ label, selector, wholePage = false, terms, onStart }: Props): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<Element | null>(null);
  const [isUsed, setUsed] = useState(false);
  const [query, setQuery] = useState('');
  const [state, setState] = useState(INITIAL_STATE);
  const Tools = useTools(root !== null, () => import('./SearchTools'));
  const start = () => {
    const slot = place.current?.parentElement ?? null;
    setRoot((wholePage ? slot?.closest('main') : slot?.parentElement) ?? null);
    onStart?.();
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
            isUsed={isUsed}
            state={state}
            onState={setState}
          />
        ) : (
          <input
            type="search"
            className={styles.search}
            aria-label={translate(
              { id: 'theme.personas.tools.search', message: 'Search in {label}' },
              { label },
            )}
            placeholder={translate({ id: 'theme.personas.tools.placeholder', message: 'Search' })}
            value={query}
            onFocus={() => {
              setUsed(true);
              start();
            }}
            onChange={({ target }) => setQuery(target.value)}
          />
        )}
      </div>
    </PersonaToolsSlot>
  );
}
