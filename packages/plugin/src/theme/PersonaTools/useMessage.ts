import { useEffect, useState } from 'react';

/** How long a message such as "Copied" stays in the place of the count, in milliseconds. */
const DURATION = 4000;

/** A message that goes by itself, and what sets it; an empty one is none. */
export function useMessage(): [message: string, setMessage: (message: string) => void] {
  const [message, setMessage] = useState('');
  useEffect(() => {
    if (message === '') return;
    const timer = setTimeout(setMessage, DURATION, '');
    return () => clearTimeout(timer);
  }, [message]);
  return [message, setMessage];
}
