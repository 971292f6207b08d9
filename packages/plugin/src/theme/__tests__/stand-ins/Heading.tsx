import type { HTMLAttributes, ReactNode } from 'react';

export default function Heading({
  as: Element,
  ...props
}: HTMLAttributes<HTMLHeadingElement> & { as: 'h1' | 'h2' | 'h3' }): ReactNode {
  return <Element {...props} />;
}
