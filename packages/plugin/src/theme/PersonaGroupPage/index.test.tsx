import PersonaGroupPage from '@theme/PersonaGroupPage';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { groupPage } from '../__tests__/views/pages.js';

describe('PersonaGroupPage', () => {
  it('reads well without script and styles', async () => {
    const html = toHtml(<PersonaGroupPage view={groupPage} />);
    expect(html.match(/<h1/g)).toHaveLength(1);
    await expect(html).toMatchFileSnapshot('__tests__/__snapshots__/page.html');
  });
});
