import type { AnchorHTMLAttributes, ReactNode } from 'react';

/** Docusaurus' link without a router. The tests need only its target. */
export default function Link({
  to,
  ...props
}: AnchorHTMLAttributes<HTMLAnchorElement> & { to?: string }): ReactNode {
  return <a href={to} {...props} />;
}
