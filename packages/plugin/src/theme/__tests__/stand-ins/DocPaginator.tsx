import type { ReactNode } from 'react';

interface Item {
  title: string;
  permalink: string;
}

/** Docusaurus' links to the pages before and after a page. */
export default function DocPaginator({ previous, next }: { previous?: Item; next?: Item }): ReactNode {
  return (
    <nav>
      {previous && <a href={previous.permalink}>Previous {previous.title}</a>}
      {next && <a href={next.permalink}>Next {next.title}</a>}
    </nav>
  );
}
