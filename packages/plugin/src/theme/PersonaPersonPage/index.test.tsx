import PersonaPersonPage from '@theme/PersonaPersonPage';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { personPage } from '../__tests__/views/pages.js';

describe('PersonaPersonPage', () => {
  it('reads well without script and styles', async () => {
    const html = toHtml(<PersonaPersonPage view={personPage} />);
    expect(html.match(/<h1/g)).toHaveLength(1);
    await expect(html).toMatchFileSnapshot('__tests__/__snapshots__/page.html');
  });
});
