import type { ReactNode } from 'react';

/** As Docusaurus does it: the values are HTML. */
export default function TOC({
  toc,
}: {
  toc: readonly { id: string; value: string; level: number }[];
}): ReactNode {
  return (
    <nav>
      {toc.map(({ id, value, level }) => (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: that it is HTML is what is tested
        <a key={id} href={`#${id}`} data-level={level} dangerouslySetInnerHTML={{ __html: value }} />
      ))}
    </nav>
  );
}
