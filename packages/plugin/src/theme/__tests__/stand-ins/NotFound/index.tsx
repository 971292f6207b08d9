import type { ReactNode } from 'react';

export default function NotFound(): ReactNode {
  return <main>Page Not Found</main>;
}
