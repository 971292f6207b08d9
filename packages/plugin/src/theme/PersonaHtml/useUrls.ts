import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
// What Docusaurus' own Link uses.
import { applyTrailingSlash } from '@docusaurus/utils-common';
import { useMemo } from 'react';

/**
 * What `Link` would make of a path of the site, for links that are written as HTML; and the source of a picture. Like `Link`, it tells the
 * check for broken links of each one that it makes on the server; in the browser nobody listens.
 */
export function useUrls(): { toUrl: (href: string) => string; toSource: (image: string) => string } {
  const { siteConfig } = useDocusaurusContext();
  const { baseUrl, trailingSlash, future } = siteConfig;
  const { withBaseUrl } = useBaseUrlUtils();
  const brokenLinks = useBrokenLinks();
  const isHash = future.experimental_router === 'hash';
  return useMemo(
    () => ({
      toUrl(href) {
        const url = applyTrailingSlash(withBaseUrl(href), { trailingSlash, baseUrl });
        brokenLinks.collectLink(url);
        return isHash ? `#${url}` : url;
      },
      toSource: (image) => withBaseUrl(image),
    }),
    [baseUrl, trailingSlash, withBaseUrl, brokenLinks, isHash],
  );
}
