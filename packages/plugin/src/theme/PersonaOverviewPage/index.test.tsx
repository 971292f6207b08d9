import PersonaOverviewPage from '@theme/PersonaOverviewPage';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { card } from '../__tests__/views/cards.js';
import { overviewPage } from '../__tests__/views/pages.js';

describe('PersonaOverviewPage', () => {
  it('reads well without script and styles', async () => {
    const html = toHtml(<PersonaOverviewPage view={overviewPage} />);
    expect(html.match(/<h1/g)).toHaveLength(1);
    await expect(html).toMatchFileSnapshot('__tests__/__snapshots__/page.html');
  });

  it('has the names of all teams and the first two hundred cards of a large organisation, and a button for all', () => {
    const team = (id: string) => ({
      team: { id, name: id },
      personas: Array.from({ length: 150 }, (_, index) => ({
        ...card('P001', 'row'),
        persona: { id: `${id}-${index}`, name: `${id} ${index}` },
      })),
    });
    const groups = [{ teams: ['One', 'Two', 'Three'].map(team) }];
    const html = toHtml(<PersonaOverviewPage view={{ ...overviewPage, groups }} />);
    expect(html.match(/<article [^>]*persona-card--row/g)).toHaveLength(200);
    expect(html).toContain('id="team-Three"');
    expect(html).toContain('Show all 450');
  });
});
