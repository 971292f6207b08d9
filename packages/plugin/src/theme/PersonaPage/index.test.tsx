import PersonaPage from '@theme/PersonaPage';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { personaPage } from '../__tests__/views/pages.js';

describe('PersonaPage', () => {
  it('reads well without script and styles', async () => {
    const html = toHtml(<PersonaPage view={personaPage} />);
    expect(html.match(/<h1/g)).toHaveLength(1);
    await expect(html).toMatchFileSnapshot('__tests__/__snapshots__/page.html');
  });
});
