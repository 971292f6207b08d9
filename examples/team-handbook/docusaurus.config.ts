import type * as Preset from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';

const config: Config = {
  title: 'Service Desk Chat',
  tagline: 'The handbook of a small team',
  favicon: 'img/mark.svg',
  url: 'https://handbook.example.com',
  baseUrl: '/',
  future: { v4: true, faster: true },

  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: { format: 'detect', hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' } },

  plugins: [
    [
      'docusaurus-plugin-personas',
      {
        data: 'personas.json',
        // Personas have the address /who in this handbook. It has no pages of services, because another team documents access.
        routeBasePath: 'who',
        pages: { service: false },
        // The people of this company agreed to be in its handbook, with all that their entries say.
        people: 'public',
      },
    ],
  ],

  themes: [
    [
      '@easyops-cn/docusaurus-search-local',
      { docsRouteBasePath: '/', indexBlog: false, hashed: true, searchBarShortcutHint: false },
    ],
  ],

  presets: [
    [
      'classic',
      {
        docs: { routeBasePath: '/', sidebarPath: './sidebars.js' },
        blog: false,
        theme: { customCss: './src/css/custom.css' },
      } satisfies Preset.Options,
    ],
  ],

  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title: 'Service Desk Chat',
      logo: { alt: '', src: 'img/mark.svg', width: 28, height: 28 },
      items: [
        { type: 'docSidebar', sidebarId: 'handbook', label: 'Handbook', position: 'left' },
        { to: '/who', label: 'Who is who', position: 'left' },
      ],
    },
    footer: { copyright: 'An example site. People and projects are made up.' },
  } satisfies Preset.ThemeConfig,
};

export default config;
