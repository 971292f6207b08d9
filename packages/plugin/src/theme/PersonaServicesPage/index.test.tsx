import PersonaServicesPage from '@theme/PersonaServicesPage';
import { describe, expect, it } from 'vitest';
import { servicesPage } from '../__tests__/fixtures.js';
import { toHtml } from '../__tests__/toHtml.js';

describe('PersonaServicesPage', () => {
  it('reads well without script and styles', async () => {
    const html = toHtml(<PersonaServicesPage view={servicesPage} />);
    expect(html.match(/<h1/g)).toHaveLength(1);
    await expect(html).toMatchFileSnapshot('__tests__/__snapshots__/page.html');
  });
});
