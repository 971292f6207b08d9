import PersonaRisksPage from '@theme/PersonaRisksPage';
import type { RisksPageView } from 'persona-registry';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';

const view: RisksPageView = {
  kind: 'risks-page',
  title: 'Accepted risks',
  description: 'What the rules find and somebody has accepted: 2 exceptions, and 1 that ended.',
  breadcrumbs: [{ name: 'Personas', href: '/personas' }, { name: 'Accepted risks' }],
  asOf: '2026-11-24',
  accepted: [
    {
      rule: 'no-privileged-person-in-production',
      reason: 'Small team until the pipeline is ready.',
      by: 'Kim Larsen',
      until: '2027-01-31',
      state: 'accepted',
      findings: 1,
      about: [
        { id: 'P005', name: 'MLOps engineer', href: '/personas/p005' },
        { id: 'aml', name: 'Azure Machine Learning', href: '/personas/services/aml' },
      ],
      context: 'Contributor in Production',
    },
    {
      rule: 'reason-missing',
      reason: 'Later.',
      state: 'accepted',
      findings: 0,
      about: [],
      context: 'Everything',
    },
  ],
  ended: [
    {
      rule: 'wide-scope',
      reason: 'Migration.',
      until: '2026-10-31',
      state: 'ended',
      about: [],
      context: 'in Dev',
    },
  ],
};

describe('PersonaRisksPage', () => {
  it('reads well without script and styles', async () => {
    await expect(toHtml(<PersonaRisksPage view={view} />)).toMatchFileSnapshot(
      '__tests__/__snapshots__/page.html',
    );
  });

  it('leaves out the section without rows', () => {
    const html = renderToStaticMarkup(<PersonaRisksPage view={{ ...view, ended: [] }} />);
    expect(html).not.toContain('they accept nothing');
  });
});
