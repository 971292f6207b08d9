import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Number of rows or cards that are shown at first, and that each "more" adds. The browser lays out no more at once. */
export const WINDOW = 100;

/** Returns the number of items to show and its setter. A printed page shows all matching items. */
export function useLimit(): [limit: number, setLimit: (limit: number) => void] {
  const [limit, setLimit] = useState(WINDOW);
  useEffect(() => {
    const showAll = () => flushSync(() => setLimit(Number.POSITIVE_INFINITY));
    const showWindow = () => setLimit(WINDOW);
    addEventListener('beforeprint', showAll);
    addEventListener('afterprint', showWindow);
    return () => {
      removeEventListener('beforeprint', showAll);
      removeEventListener('afterprint', showWindow);
    };
  }, []);
  return [limit, setLimit];
}
