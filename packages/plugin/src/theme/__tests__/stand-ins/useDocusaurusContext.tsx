export default function useDocusaurusContext() {
  return {
    i18n: { currentLocale: 'en' },
    siteConfig: { trailingSlash: undefined, future: { experimental_router: 'browser' } },
  };
}
