import type { Options, ThemeConfig } from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import { showSource } from './scripts/showSource';

const config: Config = {
  title: 'Personas for Docusaurus',
  tagline: 'Persona cards, cross-linked tables and access pages from one file',
  url: 'https://personas.example.com',
  baseUrl: '/',
  favicon: 'img/logo.svg',
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future: { v4: true, faster: true },
  markdown: { format: 'detect', hooks: { onBrokenMarkdownLinks: 'throw' } },
  plugins: ['docusaurus-plugin-personas'],
  themes: [
    [
      '@easyops-cn/docusaurus-search-local',
      { indexPages: true, indexBlog: false, hashed: true, searchBarShortcutHint: false },
    ],
  ],
  presets: [
    [
      'classic',
      {
        docs: { sidebarPath: './sidebars.ts', beforeDefaultRemarkPlugins: [showSource] },
        blog: false,
        theme: { customCss: './src/css/custom.css' },
      } satisfies Options,
    ],
  ],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title: 'Personas',
      logo: { alt: '', src: 'img/logo.svg' },
      items: [
        { to: '/docs/getting-started', label: 'Getting started', position: 'left' },
        { to: '/docs/reference/directives', label: 'Reference', position: 'left' },
        { to: '/docs/live-examples', label: 'Live examples', position: 'left' },
        { to: '/personas', label: 'This site’s personas', position: 'right' },
      ],
    },
    footer: {
      style: 'light',
      links: [
        {
          title: 'Start',
          items: [
            { label: 'Getting started', to: '/docs/getting-started' },
            { label: 'Concepts', to: '/docs/concepts' },
          ],
        },
        {
          title: 'Reference',
          items: [
            { label: 'Directives', to: '/docs/reference/directives' },
            { label: 'Data file', to: '/docs/reference/data-file' },
            { label: 'Plugin options', to: '/docs/reference/options' },
          ],
        },
        {
          title: 'See it',
          items: [
            { label: 'Live examples', to: '/docs/live-examples' },
            { label: 'Services and access', to: '/personas/services' },
          ],
        },
      ],
    },
  } satisfies ThemeConfig,
};

export default config;
