import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
import { RULE_GROUPS, rules } from 'persona-registry';

/** Rules as their index lists them. */
const ruleGroups = RULE_GROUPS.map((group) => ({
  type: 'category' as const,
  label: `${group.charAt(0).toUpperCase()}${group.slice(1)}`,
  items: rules.filter((rule) => rule.group === group).map(({ id }) => `reference/rules/${id}`),
}));

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
        'guides/effective-access',
        'guides/inherited-access',
        'guides/people-and-teams',
        'guides/people-in-documents',
        'guides/time',
        'guides/reviews',
        'guides/run-a-review',
        'guides/roles',
        'guides/bring-what-you-have',
        'guides/import-access',
        'guides/spreadsheet-to-page',
        'guides/letter-codes',
        'guides/export-access',
        'guides/review-changes',
        'guides/drift',
        'guides/check-in-ci',
        'guides/navigation',
        'guides/instances',
        'guides/search',
        'guides/assistants',
        'guides/translate',
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
        'reference/roles',
        'reference/options',
        'reference/cli',
        'reference/exit-codes',
        {
          type: 'category',
          label: 'Export formats',
          link: { type: 'doc', id: 'reference/exports/index' },
          items: [
            'xlsx',
            'pptx',
            'markdown',
            'backstage',
            'oscal',
            'bindings',
            'terraform',
            'bicep',
            'kubernetes',
            'codeowners',
            'az',
          ].map((name) => `reference/exports/${name}`),
        },
        {
          type: 'category',
          label: 'Rules',
          link: { type: 'doc', id: 'reference/rules/index' },
          items: ruleGroups,
        },
        'reference/translations',
        'reference/routes',
        'reference/components',
        'reference/versions',
      ],
    },
    { type: 'category', label: 'Help', items: ['troubleshooting', 'promises', 'threat-model'] },
  ],
};

export default sidebars;
