import PersonaOrganisationPage from '@theme/PersonaOrganisationPage';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { organisationPage } from '../__tests__/views/organisation.js';

describe('PersonaOrganisationPage', () => {
  it('has groups and teams, then people by whom they report to', async () => {
    await expect(toHtml(<PersonaOrganisationPage view={organisationPage} />)).toMatchFileSnapshot(
      '__tests__/__snapshots__/page.html',
    );
  });

  it('says nothing about people who do not say whom they report to', () => {
    const html = toHtml(<PersonaOrganisationPage view={{ ...organisationPage, reporting: undefined }} />);
    expect(html).not.toContain('reports to');
  });
});
