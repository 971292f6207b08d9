import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  architecture: [
    'intro',
    {
      type: 'category',
      label: 'Personas',
      collapsed: false,
      items: ['personas/define', 'personas/tables', 'personas/template-cards'],
    },
    {
      type: 'category',
      label: 'Processes',
      collapsed: false,
      link: { type: 'doc', id: 'processes/overview' },
      items: ['processes/mlops', 'processes/genaiops'],
    },
    {
      type: 'category',
      label: 'Architectures',
      collapsed: false,
      items: ['architectures/lambda', 'architectures/rag-chat'],
    },
    {
      type: 'category',
      label: 'Access',
      collapsed: false,
      items: ['access/how-it-works', 'access/machine-learning'],
    },
    'coverage',
    'planning',
  ],
};

export default sidebars;
