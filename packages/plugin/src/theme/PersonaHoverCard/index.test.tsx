import PersonaHoverCard from '@theme/PersonaHoverCard';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { agentLink, personaLink } from '../__tests__/views/cards.js';

describe('PersonaHoverCard', () => {
  it.each([
    ['person', personaLink],
    ['agent', agentLink],
  ])('describes a %s in phrasing content without links', async (kind, view) => {
    const html = toHtml(<PersonaHoverCard view={view} />);
    expect(html).not.toMatch(/<(?!\/?span\b)/);
    await expect(html).toMatchFileSnapshot(`__tests__/__snapshots__/${kind}.html`);
  });
});
