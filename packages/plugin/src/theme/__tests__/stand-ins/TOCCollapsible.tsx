import type { ReactNode } from 'react';

/** The navigation of phones. It is empty, because the one beside the page shows the same entries. */
export default function TOCCollapsible(): ReactNode {
  return null;
}
