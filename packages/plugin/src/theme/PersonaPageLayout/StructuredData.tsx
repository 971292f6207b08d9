import Head from '@docusaurus/Head';
import type { ReactNode } from 'react';

interface Props {
  /** A node of schema.org, without its context. */
  readonly data: object;
}

/** Data for search engines. Names are text: a name with a closing tag must not end the script. */
export function StructuredData({ data }: Props): ReactNode {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
  return (
    <Head>
      <script type="application/ld+json">{text}</script>
    </Head>
  );
}
