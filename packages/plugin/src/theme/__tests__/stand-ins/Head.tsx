import type { ReactNode } from 'react';

/** Shown in place, so that a test sees what goes to the head. */
export default function Head({ children }: { children: ReactNode }): ReactNode {
  return <>{children}</>;
}
