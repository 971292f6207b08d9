import Head from '@docusaurus/Head';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly description: string;
  /** The page as Markdown, as a path without base URL. */
  readonly markdown: string | undefined;
}

/** Title and description as Docusaurus' layout writes them. The layout is around all pages, and stays when a reader goes to the next one. */
export function PageHead({ title, description, markdown }: Props): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const { withBaseUrl } = useBaseUrlUtils();
  const fullTitle = `${title} ${siteConfig.titleDelimiter} ${siteConfig.title}`;
  return (
    <Head>
      <title>{fullTitle}</title>
      <meta property="og:title" content={fullTitle} />
      <meta name="description" content={description} />
      <meta property="og:description" content={description} />
      {markdown && <link rel="alternate" type="text/markdown" href={withBaseUrl(markdown)} />}
    </Head>
  );
}
