import type { ReactNode } from 'react';

export default function NotFoundContent(): ReactNode {
  return <main>Page Not Found</main>;
}
