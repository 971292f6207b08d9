import type { Props, ToolState, Tools } from '@theme/PersonaToolsSlot';
import { type ReactNode, useEffect, useState } from 'react';
import styles from './styles.module.css';
import { toPrefix } from './toPrefix';

export { copyText } from './copyText';
export { escapeMarkdown } from './escapeMarkdown';
export { EXPORT_LABELS } from './exportLabels';
export { nextSort } from './nextSort';
export { readCell } from './readCell';
export { toWords } from './toWords';
export { toPrefix };

/** All items are shown, in the page's own order. */
export const INITIAL_STATE: ToolState = { query: '', facets: {}, sort: [], hidden: [] };

/** Keeps room for the tools until they are loaded. Without scripts it takes no room. The attribute is the name of the tools in the address. */
export default function PersonaToolsSlot({ label, children }: Props): ReactNode {
  return (
    <div data-persona-tools={toPrefix(label)} className={styles.slot}>
      {children}
    </div>
  );
}

/** Loads code after the page, if it is wanted. Returns `failed` if the code could not be loaded. The page then stays as it is. */
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
