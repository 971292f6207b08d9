import type { ReactNode } from 'react';

/** Works as Docusaurus' component does: the values are HTML. */
export default function TOC({
  toc,
}: {
  toc: readonly { id: string; value: string; level: number }[];
}): ReactNode {
  return (
    <nav>
      {toc.map(({ id, value, level }) => (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a test needs the values as HTML
        <a key={id} href={`#${id}`} data-level={level} dangerouslySetInnerHTML={{ __html: value }} />
      ))}
    </nav>
  );
}
