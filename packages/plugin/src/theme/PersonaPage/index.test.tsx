import PersonaPage from '@theme/PersonaPage';
import { describe, expect, it } from 'vitest';
import { personaPage } from '../__tests__/fixtures.js';
import { toHtml } from '../__tests__/toHtml.js';

describe('PersonaPage', () => {
  it('reads well without script and styles', async () => {
    const html = toHtml(<PersonaPage view={personaPage} />);
    expect(html.match(/<h1/g)).toHaveLength(1);
    await expect(html).toMatchFileSnapshot('__tests__/__snapshots__/page.html');
  });
});
