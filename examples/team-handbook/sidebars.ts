import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  handbook: [
    'welcome',
    'first-week',
    {
      type: 'category',
      label: 'Teams',
      collapsed: false,
      items: ['teams/data', 'teams/chat', 'teams/steering'],
    },
    'working-together',
    'learning',
  ],
};

export default sidebars;
