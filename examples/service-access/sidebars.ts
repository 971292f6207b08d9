import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  register: [
    'index',
    {
      type: 'category',
      label: 'By platform',
      collapsed: false,
      items: ['platforms/data', 'platforms/ai', 'platforms/applications', 'platforms/delivery'],
    },
    {
      type: 'category',
      label: 'By question',
      collapsed: false,
      items: ['production', 'agents', 'separation-of-duties'],
    },
    'change',
  ],
};

export default sidebars;
