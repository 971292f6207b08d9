import PersonaPersonPage from '@theme/PersonaPersonPage';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { teamCard } from '../__tests__/views/cards.js';
import { personPage } from '../__tests__/views/pages.js';

describe('PersonaPersonPage', () => {
  it('reads well without script and styles', async () => {
    const html = toHtml(<PersonaPersonPage view={personPage} />);
    expect(html.match(/<h1/g)).toHaveLength(1);
    await expect(html).toMatchFileSnapshot('__tests__/__snapshots__/page.html');
  });

  it('says that the person holds no persona, and shows the teams instead', () => {
    const view = {
      ...personPage,
      description: 'Kim Larsen holds no persona.',
      personas: [],
      otherTimes: [],
      teamCards: [teamCard],
    };
    const html = toHtml(<PersonaPersonPage view={view} />);
    expect(html).toContain('Kim Larsen holds no persona.');
    expect(html).toMatch(/<h2 id="teams">[\s\S]*<article aria-label="AI Team"/);
  });
});
