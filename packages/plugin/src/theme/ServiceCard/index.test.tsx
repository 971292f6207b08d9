import ServiceCard from '@theme/ServiceCard';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { serviceCard } from '../__tests__/views/access.js';
import { problem } from '../__tests__/views/cards.js';

describe('ServiceCard', () => {
  it('shows a service and the access to it', async () => {
    await expect(toHtml(<ServiceCard view={serviceCard} />)).toMatchFileSnapshot(
      '__tests__/__snapshots__/service.html',
    );
  });

  it('leaves out missing values', async () => {
    const { kind } = serviceCard;
    const bare = {
      kind,
      service: { id: 'x', name: 'X' },
      systems: [],
      environments: [],
      personas: [],
      learn: [],
    };
    await expect(toHtml(<ServiceCard view={bare} />)).toMatchFileSnapshot(
      '__tests__/__snapshots__/bare.html',
    );
  });

  it('shows the problem instead of a view that could not be made', () => {
    expect(toHtml(<ServiceCard view={problem} />)).toContain('unknown-reference');
  });
});
