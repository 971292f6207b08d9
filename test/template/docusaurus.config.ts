import type { Options } from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
// createSite writes this file for each site.
import options from './site-options.json';

const config: Config = {
  title: 'Harbour docs',
  url: 'https://harbour.example.com',
  favicon: 'favicon.svg',
  baseUrl: options.baseUrl,
  trailingSlash: (options as { trailingSlash?: boolean }).trailingSlash,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: { format: 'detect', hooks: { onBrokenMarkdownLinks: 'throw' } },
  future: {
    // Without layers, only the flag is on that `faster` needs. All flags are off by default in Docusaurus 3.
    v4: options.layers || { removeLegacyPostBuildHeadAttribute: options.bundler === 'rspack' },
    faster: options.bundler === 'rspack',
  },
  i18n: { defaultLocale: 'en', locales: options.locales },
  plugins: [
    options.plugin && ['docusaurus-plugin-personas', options.plugin],
    ['@docusaurus/plugin-content-docs', { id: 'handbook', path: 'handbook', routeBasePath: 'handbook' }],
  ],
  presets: [['classic', { theme: { customCss: './src/css/custom.css' } } satisfies Options]],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: { title: 'Harbour docs' },
  },
};

export default config;
