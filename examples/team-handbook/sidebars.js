import { sidebarItems } from 'docusaurus-plugin-personas/items';

/** @type {import('@docusaurus/plugin-content-docs').SidebarsConfig} */
const sidebars = {
  handbook: [
    'welcome',
    'first-week',
    {
      type: 'category',
      label: 'Groups',
      collapsed: false,
      items: ['groups/product', 'groups/data-and-ai', 'groups/platform'],
    },
    {
      type: 'category',
      label: 'How we work',
      collapsed: false,
      items: ['meetings', 'work/forecast', 'work/search', 'work/on-call', 'agents'],
    },
    'access',
    'learning',
    'who-is-missing',
    {
      type: 'category',
      label: 'Ask them first',
      items: [
        sidebarItems.persona('product-owner'),
        sidebarItems.team('devops'),
        sidebarItems.person('ines.novak'),
        sidebarItems.service('azure-machine-learning'),
      ],
    },
  ],
};

export default sidebars;
