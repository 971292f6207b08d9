import type * as Preset from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';

const config: Config = {
  title: 'Tidewater',
  tagline: 'The handbook of the people who say when the water comes',
  favicon: 'img/mark.svg',
  url: 'https://handbook.tidewater.example',
  baseUrl: '/',
  future: { v4: true, faster: true },

  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: { format: 'detect', hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' } },

  i18n: {
    defaultLocale: 'en',
    locales: ['en', 'de', 'ar'],
    localeConfigs: {
      en: { label: 'English' },
      de: { label: 'Deutsch' },
      ar: { label: 'العربية', direction: 'rtl' },
    },
  },

  plugins: [
    [
      'docusaurus-plugin-personas',
      {
        // Pages of people, teams and personas have the address /who in this handbook.
        routeBasePath: 'who',
        // The people of this company agreed to be in its handbook, with all that their entries say.
        people: 'public',
        editUrl: 'https://git.tidewater.example/handbook/edit/main',
      },
    ],
  ],

  themes: [
    [
      '@easyops-cn/docusaurus-search-local',
      {
        docsRouteBasePath: '/',
        indexBlog: false,
        hashed: true,
        language: ['en', 'de', 'ar'],
        searchBarShortcutHint: false,
      },
    ],
  ],

  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          sidebarPath: './sidebars.js',
          lastVersion: 'current',
          versions: { current: { label: '2026.2' }, '2026.1': { label: '2026.1', banner: 'unmaintained' } },
        },
        blog: false,
        theme: { customCss: './src/css/custom.css' },
      } satisfies Preset.Options,
    ],
  ],

  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title: 'Tidewater',
      logo: { alt: '', src: 'img/mark.svg', width: 28, height: 28 },
      items: [
        { type: 'docSidebar', sidebarId: 'handbook', label: 'Handbook', position: 'left' },
        {
          to: '/who',
          label: 'Who is who',
          position: 'left',
          activeBaseRegex: '/who(/(?!organisation|services)|$)',
        },
        { to: '/who/organisation', label: 'Organisation', position: 'left' },
        { to: '/who/services', label: 'Access', position: 'left' },
        { type: 'docsVersionDropdown', position: 'right' },
        { type: 'localeDropdown', position: 'right' },
      ],
    },
    footer: {
      links: [
        {
          title: 'Start',
          items: [
            { label: 'Your first week', to: '/first-week' },
            { label: 'Learning', to: '/learning' },
          ],
        },
        {
          title: 'Ask',
          items: [
            { label: 'People', to: '/who/people' },
            { label: 'Teams', to: '/who/teams' },
            { label: 'Services', to: '/who/services' },
          ],
        },
        {
          title: 'Decide',
          items: [
            { label: 'What is missing', to: '/who/coverage' },
            { label: 'What ends next', to: '/who/ending' },
          ],
        },
      ],
      copyright: 'An example site. Tidewater, its people and their faces are made up.',
    },
  } satisfies Preset.ThemeConfig,
};

export default config;
