import { sidebarItems } from 'docusaurus-plugin-personas/items';

/** @type {import('@docusaurus/plugin-content-docs').SidebarsConfig} */
const sidebars = {
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
