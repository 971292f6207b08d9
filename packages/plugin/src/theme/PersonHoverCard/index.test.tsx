import PersonHoverCard from '@theme/PersonHoverCard';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { personLink } from '../__tests__/views/cards.js';

describe('PersonHoverCard', () => {
  it('describes the person in phrasing content without links', async () => {
    const html = toHtml(<PersonHoverCard view={personLink} />);
    expect(html).not.toMatch(/<(?!\/?(span|img)\b)/);
    await expect(html).toMatchFileSnapshot('__tests__/__snapshots__/person.html');
  });
});
