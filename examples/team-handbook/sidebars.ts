import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
import { sidebarItems } from 'docusaurus-plugin-personas/items';

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
    {
      type: 'category',
      label: 'Ask them first',
      items: [
        sidebarItems.persona('product-manager'),
        sidebarItems.persona('chat-developer'),
        sidebarItems.team('data'),
      ],
    },
  ],
};

export default sidebars;
