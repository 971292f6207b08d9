import PersonaOverviewPage from '@theme/PersonaOverviewPage';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { overviewPage } from '../__tests__/views/pages.js';

describe('PersonaOverviewPage', () => {
  it('reads well without script and styles', async () => {
    const html = toHtml(<PersonaOverviewPage view={overviewPage} />);
    expect(html.match(/<h1/g)).toHaveLength(1);
    await expect(html).toMatchFileSnapshot('__tests__/__snapshots__/page.html');
  });
});
