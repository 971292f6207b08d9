import PersonaEndingPage from '@theme/PersonaEndingPage';
import type { EndingPageView } from 'persona-registry';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';

const view: EndingPageView = {
  kind: 'ending-page',
  title: 'What ends next',
  description: 'Access that ends.',
  breadcrumbs: [{ name: 'Personas', href: '/personas' }, { name: 'What ends next' }],
  asOf: '2026-11-24',
  lists: [
    {
      list: 'ends',
      rows: [
        {
          what: 'grant',
          date: '2027-03-31',
          when: 'in 127 days',
          persona: { id: 'P005', name: 'Engineer', href: '/personas/p005' },
          service: { id: 'aml', name: 'Azure Machine Learning', href: '/personas/services/aml' },
          environment: 'Production',
          role: 'AzureML Data Scientist',
          eligible: true,
          why: 'Break-fix.',
        },
        {
          what: 'persona',
          date: '2027-06-30',
          when: 'in 218 days',
          persona: { id: 'P012', name: 'Contractor' },
        },
      ],
      more: 3,
    },
    { list: 'reviews', rows: [{ what: 'review', date: '2027-02-02', service: { id: 'aml', name: 'AML' } }] },
    {
      list: 'begins',
      rows: [{ what: 'grant', baseline: 'CORE TEAM', service: { id: 'aml', name: 'AML' }, role: 'Next' }],
    },
  ],
};

describe('PersonaEndingPage', () => {
  it('reads well without script and styles', async () => {
    await expect(toHtml(<PersonaEndingPage view={view} />)).toMatchFileSnapshot(
      '__tests__/__snapshots__/page.html',
    );
  });

  it('says that nothing ends', () => {
    expect(renderToStaticMarkup(<PersonaEndingPage view={{ ...view, lists: [] }} />)).toContain(
      'Nothing ends, and nothing is due.',
    );
  });
});
