import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
// Docusaurus' own Link uses the same function.
import { applyTrailingSlash } from '@docusaurus/utils-common';
import { useMemo } from 'react';

/**
 * Returns `toUrl`, which gives a link in HTML text the same URL as `Link` would, and `toSource` for pictures. Like `Link`, `toUrl` reports each
 * URL to the check for broken links. The check runs only on the server.
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
