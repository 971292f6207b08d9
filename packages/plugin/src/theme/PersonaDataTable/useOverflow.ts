import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Whether a table is wider than its frame, so that the frame scrolls. How wide words are depends on the language, so only the browser knows it. Answers
 * `false` on the server.
 *
 * @param isKnown whether the frame scrolls in any case
 * @returns a reference for an element in the frame, and the answer
 */
export function useOverflow<T extends Element>(
  isKnown: boolean,
): [ref: RefObject<T | null>, isOver: boolean] {
  const ref = useRef<T>(null);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const frame = ref.current?.closest('.persona-data-table');
    if (isKnown || !frame) return;
    // Widths are rounded, so a table that fits may be a pixel wider.
    const observer = new ResizeObserver(() => setOver(frame.scrollWidth > frame.clientWidth + 1));
    for (const element of [frame, ...Array.from(frame.children)]) observer.observe(element);
    return () => observer.disconnect();
  }, [isKnown]);
  return [ref, isOver];
}
