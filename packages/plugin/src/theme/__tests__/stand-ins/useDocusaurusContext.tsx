const context = {
  i18n: { currentLocale: 'en' },
  siteConfig: {
    title: 'Site',
    titleDelimiter: '|',
    baseUrl: '/base/',
    trailingSlash: undefined,
    future: { experimental_router: 'browser' },
  },
};

export default function useDocusaurusContext() {
  return context;
}
