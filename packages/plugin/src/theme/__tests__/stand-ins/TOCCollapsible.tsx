import type { ReactNode } from 'react';

/** The navigation of phones: the same entries as the one beside the page, and shown once is enough. */
export default function TOCCollapsible(): ReactNode {
  return null;
}
