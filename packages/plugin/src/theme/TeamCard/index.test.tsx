import TeamCard from '@theme/TeamCard';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { problem, teamCard } from '../__tests__/views/cards.js';

describe('TeamCard', () => {
  it('reads well without script and styles', async () => {
    await expect(toHtml(<TeamCard view={teamCard} />)).toMatchFileSnapshot(
      '__tests__/__snapshots__/team.html',
    );
  });

  it('says nothing of people who are not shown', () => {
    const html = toHtml(<TeamCard view={{ ...teamCard, leads: [], faces: [], members: 0 }} />);
    expect(html).not.toMatch(/Led by|People/);
  });

  it('shows a problem', () => {
    expect(renderToStaticMarkup(<TeamCard view={problem} />)).toContain('Did you mean');
  });
});
