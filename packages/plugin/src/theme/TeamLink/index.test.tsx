import TeamLink from '@theme/TeamLink';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { problem, teamLink } from '../__tests__/views/cards.js';

describe('TeamLink', () => {
  it('leads to the page of the team', async () => {
    await expect(toHtml(<TeamLink view={teamLink}>the label</TeamLink>)).toMatchFileSnapshot(
      '__tests__/__snapshots__/link.html',
    );
  });

  it('shows the name if the text is only the reference, and plain text if there is no page', () => {
    const view = { ...teamLink, team: { id: 'x', name: 'AI Team' } };
    expect(
      renderToStaticMarkup(
        <TeamLink view={view} showName>
          x
        </TeamLink>,
      ),
    ).toBe('<span class="team-link">AI Team</span>');
  });

  it('keeps a problem within the sentence', () => {
    expect(renderToStaticMarkup(<TeamLink view={problem} />)).not.toMatch(/<(?!\/?(span|code)\b)/);
  });
});
