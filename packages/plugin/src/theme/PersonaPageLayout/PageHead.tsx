import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly description: string;
}

/** Title and description as Docusaurus' layout writes them. The layout is around all pages, and stays when a reader goes to the next one. */
export function PageHead({ title, description }: Props): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const fullTitle = `${title} ${siteConfig.titleDelimiter} ${siteConfig.title}`;
  return (
    <Head>
      <title>{fullTitle}</title>
      <meta property="og:title" content={fullTitle} />
      <meta name="description" content={description} />
      <meta property="og:description" content={description} />
    </Head>
  );
}
