const withBaseUrl = (url: string, { absolute = false } = {}): string =>
  `${absolute ? 'https://example.com' : ''}${url.startsWith('/') ? `/base${url}` : url}`;

export const useBaseUrlUtils = () => ({ withBaseUrl });

export default function useBaseUrl(url: string): string {
  return withBaseUrl(url);
}
