import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Rows or cards at first and with each "more": what the browser lays out at once, however many there are. */
export const WINDOW = 100;

/** How many items show, and what sets it. What is printed is all that was asked for. */
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
