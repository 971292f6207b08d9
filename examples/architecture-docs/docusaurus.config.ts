import type * as Preset from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';

const config: Config = {
  title: 'AI Platform Architecture',
  tagline: 'Who does what, with which services, and what they may touch',
  favicon: 'img/mark.svg',
  url: 'https://architecture.example.com',
  baseUrl: '/',
  future: { v4: true, faster: true },

  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  // `.md` files are CommonMark, `.mdx` files are MDX. Persona directives work in both.
  markdown: { format: 'detect', hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' } },

  // This line is the whole installation. The plugin reads personas.yml, and installs its remark plugin and its theme.
  plugins: ['docusaurus-plugin-personas'],

  themes: [
    ['@easyops-cn/docusaurus-search-local', { indexPages: true, hashed: true, searchBarShortcutHint: false }],
  ],

  presets: [
    [
      'classic',
      {
        docs: { sidebarPath: './sidebars.ts' },
        blog: {
          blogTitle: 'Decisions',
          blogDescription: 'What we decided about personas and access',
          blogSidebarCount: 0,
        },
        theme: { customCss: './src/css/custom.css' },
      } satisfies Preset.Options,
    ],
  ],

  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title: 'AI Platform',
      logo: { alt: '', src: 'img/mark.svg', width: 28, height: 28 },
      items: [
        { type: 'docSidebar', sidebarId: 'architecture', label: 'Architecture', position: 'left' },
        { to: '/personas', label: 'Personas', position: 'left', activeBaseRegex: '^/personas(?!/services)' },
        { to: '/personas/services', label: 'Access (RBAC)', position: 'left' },
        { to: '/agents', label: 'Agents', position: 'left' },
        { to: '/blog', label: 'Decisions', position: 'left' },
      ],
    },
    footer: {
      links: [
        {
          title: 'Architecture',
          items: [
            { label: 'Why personas', to: '/docs/intro' },
            { label: 'LAMBDA', to: '/docs/architectures/lambda' },
            { label: 'RAG chat', to: '/docs/architectures/rag-chat' },
          ],
        },
        {
          title: 'Look up',
          items: [
            { label: 'All personas', to: '/personas' },
            { label: 'All services', to: '/personas/services' },
            { label: 'How access works', to: '/docs/access/how-it-works' },
          ],
        },
        {
          title: 'Outside',
          items: [
            { label: 'Microsoft Learn', href: 'https://learn.microsoft.com/en-us/training/' },
            {
              label: 'Well-Architected Framework',
              href: 'https://learn.microsoft.com/en-us/azure/well-architected/',
            },
          ],
        },
      ],
      copyright: 'An example site. People, projects and groups are made up.',
    },
  } satisfies Preset.ThemeConfig,
};

export default config;
