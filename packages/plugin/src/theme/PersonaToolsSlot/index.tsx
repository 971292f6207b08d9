import type { Props, ToolState, Tools } from '@theme/PersonaToolsSlot';
import { type ReactNode, useEffect, useState } from 'react';
import styles from './styles.module.css';
import { toPrefix } from './toPrefix';

export { nextSort } from './nextSort';
export { toWords } from './toWords';
export { toPrefix };

/** Everything shows, in the page's own order. */
export const INITIAL_STATE: ToolState = { query: '', facets: {}, sort: [], hidden: [] };

/** Room for the tools while they are loaded, and none where there is no script; what it is called is in the address. */
export default function PersonaToolsSlot({ label, children }: Props): ReactNode {
  return (
    <div data-persona-tools={toPrefix(label)} className={styles.slot}>
      {children}
    </div>
  );
}

/** Code that is loaded when it is wanted, after the page is there. `failed` when it could not be: then the page stays as it is. */
export function useTools<P>(
  isWanted: boolean,
  load: () => Promise<{ default: (props: P) => ReactNode }>,
): Tools<P> {
  const [tools, setTools] = useState<Tools<P>>('loading');
  // biome-ignore lint/correctness/useExhaustiveDependencies: always the same code
  useEffect(() => {
    if (!isWanted) return;
    let isMounted = true;
    const set = (next: Tools<P>) => isMounted && setTools(() => next);
    load().then(
      (module) => set(module.default),
      () => set('failed'),
    );
    return () => {
      isMounted = false;
    };
  }, [isWanted]);
  return tools;
}
