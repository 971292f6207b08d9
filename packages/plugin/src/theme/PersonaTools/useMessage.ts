import { useEffect, useState } from 'react';

/** Milliseconds that a message such as "Copied" replaces the count. */
const DURATION = 4000;

/** Returns a message that disappears by itself, and its setter. An empty text means that there is no message. */
export function useMessage(): [message: string, setMessage: (message: string) => void] {
  const [message, setMessage] = useState('');
  useEffect(() => {
    if (message === '') return;
    const timer = setTimeout(setMessage, DURATION, '');
    return () => clearTimeout(timer);
  }, [message]);
  return [message, setMessage];
}
