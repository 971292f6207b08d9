import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  docs: [
    'getting-started',
    'concepts',
    'live-examples',
    {
      type: 'category',
      label: 'Guides',
      collapsed: false,
      items: [
        'guides/cards',
        'guides/tables',
        'guides/pictures',
        'guides/coverage',
        'guides/learning',
        'guides/define-in-markdown',
        'guides/access',
        'guides/spreadsheet-to-page',
        'guides/letter-codes',
        'guides/check-in-ci',
        'guides/search',
        'guides/theming',
        'guides/plain-unified',
      ],
    },
    {
      type: 'category',
      label: 'Reference',
      collapsed: false,
      items: [
        'reference/directives',
        'reference/field-labels',
        'reference/data-file',
        'reference/options',
        'reference/cli',
        'reference/routes',
        'reference/components',
      ],
    },
  ],
};

export default sidebars;
