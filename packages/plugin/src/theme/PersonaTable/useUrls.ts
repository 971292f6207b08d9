import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
// What Docusaurus' own Link uses.
import { applyTrailingSlash } from '@docusaurus/utils-common';
import { useMemo } from 'react';

/** What `Link` would make of a path of the site, for links that are written as HTML; and the source of a picture. */
export function useUrls(): { toUrl: (href: string) => string; toSource: (image: string) => string } {
  const { siteConfig } = useDocusaurusContext();
  const { baseUrl, trailingSlash, future } = siteConfig;
  const { withBaseUrl } = useBaseUrlUtils();
  const isHash = future.experimental_router === 'hash';
  return useMemo(
    () => ({
      toUrl: (href) =>
        `${isHash ? '#' : ''}${applyTrailingSlash(withBaseUrl(href), { trailingSlash, baseUrl })}`,
      toSource: (image) => withBaseUrl(image),
    }),
    [baseUrl, trailingSlash, withBaseUrl, isHash],
  );
}
