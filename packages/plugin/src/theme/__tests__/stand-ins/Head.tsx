import type { ReactNode } from 'react';

/** Renders the head in place, so that a test sees its content. */
export default function Head({ children }: { children: ReactNode }): ReactNode {
  return <>{children}</>;
}
