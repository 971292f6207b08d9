import type { ReactNode } from 'react';

/** The site's frame, with the title and the description of the page. */
export default function Layout({
  title,
  description,
  wrapperClassName,
  children,
}: {
  title: string;
  description: string;
  wrapperClassName: string;
  children: ReactNode;
}): ReactNode {
  return (
    <div className={wrapperClassName} data-title={title} data-description={description}>
      {children}
    </div>
  );
}
