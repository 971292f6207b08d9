import { type KeyboardEvent, type RefObject, useId, useState } from 'react';

export type Panel = 'filters' | 'columns';

/** One panel at most is open. Escape closes it, and the focus returns to its button, which is somewhere in `root`. */
export function usePanel(root: RefObject<HTMLElement | null>) {
  const id = useId();
  const [panel, setPanel] = useState<Panel>();
  return {
    panel,
    toId: (name: Panel) => `${id}-${name}`,
    togglePanel: (name: Panel) => setPanel(panel === name ? undefined : name),
    onKeyDown({ key }: KeyboardEvent) {
      if (key !== 'Escape' || panel === undefined) return;
      setPanel(undefined);
      root.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    },
  };
}
