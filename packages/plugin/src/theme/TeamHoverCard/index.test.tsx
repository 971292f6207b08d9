import TeamHoverCard from '@theme/TeamHoverCard';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { teamLink } from '../__tests__/views/cards.js';

describe('TeamHoverCard', () => {
  it('describes the team in phrasing content without links', async () => {
    const html = toHtml(<TeamHoverCard view={teamLink} />);
    expect(html).not.toMatch(/<(?!\/?span\b)/);
    await expect(html).toMatchFileSnapshot('__tests__/__snapshots__/team.html');
  });
});
