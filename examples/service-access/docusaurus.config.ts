import type * as Preset from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';

const config: Config = {
  title: 'Access register',
  tagline: 'Which persona holds which role on which service, in Dev, Stage and Production',
  favicon: 'img/mark.svg',
  url: 'https://access.example.com',
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
        // A folder instead of one file, so that each team owns its part of the register.
        data: 'personas',
        // This site is internal, so it shows identities, scopes and evidence. The default, `public`, removes them from every output.
        accessDetails: 'full',
        // How the access compares with the assignments that exist. A workflow writes this file once a week, with `personas drift --save`.
        drift: 'drift.json',
        // How far access reviews are. The folder has what `personas review` writes, with the decisions of reviewers.
        reviews: 'reviews',
        // What each commit has changed about access, from Git: below the pages, and on a page of its own. Without Git there is no such page.
        history: true,
        // For the same reason it shows in which project people hold their personas. The default shows names, personas and teams.
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
        docs: { routeBasePath: '/', sidebarPath: './sidebars.ts' },
        blog: false,
        pages: false,
        theme: { customCss: './src/css/custom.css' },
      } satisfies Preset.Options,
    ],
  ],

  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title: 'Access register',
      logo: { alt: '', src: 'img/mark.svg', width: 26, height: 26 },
      items: [
        { type: 'docSidebar', sidebarId: 'register', label: 'Register', position: 'left' },
        { to: '/personas/services', label: 'All services', position: 'left' },
        {
          to: '/personas',
          label: 'All personas',
          position: 'left',
          activeBaseRegex: '^/personas(?!/services)',
        },
      ],
    },
    footer: { copyright: 'An example site. People, projects and groups are made up.' },
  } satisfies Preset.ThemeConfig,
};

export default config;
