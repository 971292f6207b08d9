import AccessDrift from '@theme/AccessDrift';
import PersonaDriftPage from '@theme/PersonaDriftPage';
import type { DriftPageView } from 'persona-registry';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';

const view: DriftPageView = {
  kind: 'drift-page',
  title: 'Documented and real access',
  description: 'The access in the handbook, compared with the assignments that exist: 97 % as documented.',
  breadcrumbs: [{ name: 'Personas', href: '/personas' }, { name: 'Documented and real access' }],
  summary: {
    state: 'old',
    text: '97 % as documented on Nov 29, 2026',
    differences: '2 undocumented, 1 of unknown principals',
    old: 'This comparison is 60 days old.',
  },
  sources: ['Azure RBAC, listed on Nov 29, 2026, assignments: 1204'],
  lists: [
    {
      status: 'undocumented',
      title: 'Undocumented',
      meaning: 'The system has these for personas, and the handbook does not.',
      columns: ['Who', 'Service', 'Environment', 'Role', 'Changed'],
      rows: [
        {
          persona: { id: 'P001', name: 'Engineer', href: '/personas/p001' },
          services: [{ id: 'lake', name: 'Lake', href: '/personas/services/lake' }],
          place: 'Production, Azure RBAC',
          role: 'Owner',
          details: 'the end',
        },
      ],
      more: '800 more',
    },
    {
      status: 'unknown-principal',
      title: 'Unknown principal',
      meaning: 'Their principal belongs to no persona.',
      columns: ['Who', 'Service', 'Environment', 'Role'],
      rows: [
        {
          principal: 'Not a persona (abcdef)',
          services: [],
          place: 'Azure RBAC',
          role: 'Reader',
        },
      ],
    },
  ],
};

describe('PersonaDriftPage', () => {
  it('reads well without script and styles', async () => {
    await expect(toHtml(<PersonaDriftPage view={view} />)).toMatchFileSnapshot(
      '__tests__/__snapshots__/page.html',
    );
  });

  it('has a box that links to the page of all', () => {
    const page = { id: 'drift', name: 'Documented and real access', href: '/personas/drift' };
    const html = renderToStaticMarkup(<AccessDrift view={{ state: 'same', text: '100 %', page }} />);
    expect(html).toContain('alert--success');
    expect(html).toContain('href="/personas/drift"');
  });
});
