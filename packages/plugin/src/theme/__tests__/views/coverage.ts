import type { CoveragePageView, CoverageView } from 'persona-registry';
import { findLink } from './cards.js';
import { plain, service } from './names.js';

export const coverage: CoverageView = {
  kind: 'coverage',
  caption: '1 gap with process GenAIOps',
  kinds: [
    {
      rule: 'stage-without-persona',
      title: 'Stage without a persona',
      count: 1,
      column: 'Stage',
      why: 'A step that no persona supports is a gap.',
      gaps: [
        {
          about: { id: 'genaiops/monitor', name: 'Monitor', href: '/personas/processes/genaiops' },
          context: ['of ', plain('GenAIOps'), ', with ', service('Azure OpenAI')],
          options: [
            {
              option: 'document',
              text: ['If somebody does it already, write "genaiops/monitor" among its processes.'],
            },
            {
              option: 'train',
              text: ['Train ', findLink('GenAI Data Scientist'), ', who works in other stages of it.'],
            },
            { option: 'recruit', text: ['Bring in a persona for "Monitor".'] },
            { option: 'redesign', text: ['Let ', service('Azure OpenAI'), ' do it unattended.'] },
          ],
        },
      ],
    },
    {
      rule: 'persona-without-person',
      title: 'Personas without a person',
      count: 0,
      notChecked: 'no people are listed',
      gaps: [],
    },
    { rule: 'unused-team', title: 'Teams without a persona', count: 0, gaps: [] },
  ],
};

export const coveragePage: CoveragePageView = {
  kind: 'coverage-page',
  title: 'Coverage',
  description: '1 gap: where somebody or something is missing, and what can be done.',
  breadcrumbs: [{ name: 'Personas', href: '/personas' }, { name: 'Coverage' }],
  coverage: { ...coverage, caption: '1 gap' },
  holders: [
    {
      team: { id: 'ai', name: 'AI Team', href: '/personas/teams/ai' },
      personas: [
        { id: 'P004', name: 'Data Scientist', href: '/personas/p004' },
        { id: 'P005', name: 'Evaluator', href: '/personas/p005' },
      ],
      members: [
        { person: { id: 'kim', name: 'Kim Larsen', href: '/personas/people/kim' }, holds: [0] },
        { person: { id: 'ada', name: 'Ada Okafor' }, holds: [] },
      ],
    },
  ],
  holdersMore: true,
};
