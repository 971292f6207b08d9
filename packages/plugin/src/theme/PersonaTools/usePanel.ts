import { type KeyboardEvent, type RefObject, useId, useState } from 'react';

export type Panel = 'filters' | 'columns';

/** At most one panel is open. Escape closes it and returns the focus to its button, which is inside `root`. */
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
