import { translate } from '@docusaurus/Translate';
import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import styles from './styles.module.css';

interface Place {
  cell: Element;
  id: string;
}

/**
 * One link that stands in the cell under the pointer or with the focus, and leads to this cell or to its row. A link in each cell would double what
 * a keyboard passes, and the weight of the page.
 */
export function usePermalink(isWanted: boolean): {
  permalink: ReactNode;
  handlers: Partial<Record<'onPointerOver' | 'onFocus', (event: { target: EventTarget }) => void>> & {
    onPointerLeave?: () => void;
  };
} {
  const [place, setPlace] = useState<Place>();
  if (!isWanted) return { permalink: null, handlers: {} };
  const show = ({ target }: { target: EventTarget }) => {
    const next = findPlace(target);
    if (next?.id !== place?.id) setPlace(next);
  };
  return {
    permalink:
      place &&
      createPortal(
        // biome-ignore lint/a11y/useAnchorContent: the label names it, and a text would be copied with the cell
        <a
          className={styles.permalink}
          href={`#${place.id}`}
          aria-label={translate({
            id: 'theme.personas.table.permalink',
            message: 'Direct link to this place of the table',
          })}
        />,
        place.cell,
        place.id,
      ),
    handlers: { onPointerOver: show, onFocus: show, onPointerLeave: () => setPlace(undefined) },
  };
}

/** The cell with its anchor, else the cell that names the row, with the anchor of the row. */
function findPlace(target: EventTarget): Place | undefined {
  const cell = target instanceof Element ? target.closest('td, th') : null;
  if (!cell) return undefined;
  if (cell.id) return { cell, id: cell.id };
  const row = cell.closest('tr');
  const header = row?.querySelector('th');
  return row?.id && header ? { cell: header, id: row.id } : undefined;
}
