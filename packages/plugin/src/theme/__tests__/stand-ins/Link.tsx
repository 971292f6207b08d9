import type { AnchorHTMLAttributes, ReactNode } from 'react';

/** Docusaurus' link without router: what matters here is where it leads. */
export default function Link({
  to,
  ...props
}: AnchorHTMLAttributes<HTMLAnchorElement> & { to?: string }): ReactNode {
  return <a href={to} {...props} />;
}
