import PersonaMatrix from '@theme/PersonaMatrix';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { personaMatrix, problem, teamLink } from '../__tests__/views/cards.js';

describe('PersonaMatrix', () => {
  it('reads well without script and styles', async () => {
    await expect(toHtml(<PersonaMatrix view={personaMatrix} />)).toMatchFileSnapshot(
      '__tests__/__snapshots__/people.html',
    );
  });

  it('has numbers for teams, and the label as caption', () => {
    const rows = [{ name: teamLink.team, cells: [{ column: 1, count: 0 }] }];
    const html = renderToStaticMarkup(
      <PersonaMatrix view={{ ...personaMatrix, rowHeader: 'team', rows }} label="By team" />,
    );
    expect(html).toContain('By team');
    expect(html).toContain('<div>0</div>');
    expect(html).not.toContain('✓');
  });

  it('says why there are no rows, and shows a problem', () => {
    const view = { ...personaMatrix, rows: [], personas: [], empty: 'Nobody matches: team AI Team.' };
    expect(renderToStaticMarkup(<PersonaMatrix view={view} />)).toContain('Nobody matches: team AI Team.');
    expect(renderToStaticMarkup(<PersonaMatrix view={problem} />)).toContain('Did you mean');
  });
});
