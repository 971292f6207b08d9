import PersonaServicesPage from '@theme/PersonaServicesPage';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { servicesPage } from '../__tests__/views/servicePages.js';

describe('PersonaServicesPage', () => {
  it('reads well without script and styles', async () => {
    const html = toHtml(<PersonaServicesPage view={servicesPage} />);
    expect(html.match(/<h1/g)).toHaveLength(1);
    await expect(html).toMatchFileSnapshot('__tests__/__snapshots__/page.html');
  });

  it('lists the services if no access is documented', () => {
    const services = servicesPage.services.map(({ personas: _, ...service }) => ({
      ...service,
      environments: [],
    }));
    const html = toHtml(<PersonaServicesPage view={{ ...servicesPage, environments: [], services }} />);
    expect(html.match(/<th role="columnheader"/g)).toHaveLength(3);
    expect(html).toContain('Azure Machine Learning');
    expect(html).not.toMatch(/By environment|highest level|ot documented/);
  });

  it('says where the rest is if there is too much to list', () => {
    const html = toHtml(<PersonaServicesPage view={{ ...servicesPage, isSummary: true }} />);
    expect(html).toContain('too many to list here');
  });
});
