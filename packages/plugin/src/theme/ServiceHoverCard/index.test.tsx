import ServiceHoverCard from '@theme/ServiceHoverCard';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { serviceLink } from '../__tests__/views/cards.js';

describe('ServiceHoverCard', () => {
  it('describes the service in phrasing content without links', async () => {
    const html = toHtml(<ServiceHoverCard view={serviceLink} />);
    expect(html).not.toMatch(/<(?!\/?span\b)/);
    await expect(html).toMatchFileSnapshot('__tests__/__snapshots__/service.html');
  });
});
