import PersonaProblem from '@theme/PersonaProblem';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { problem } from '../__tests__/views/cards.js';

describe('PersonaProblem', () => {
  it('says what, where, what is valid and how to mend it', async () => {
    await expect(toHtml(<PersonaProblem view={problem} />)).toMatchFileSnapshot(
      '__tests__/__snapshots__/block.html',
    );
  });

  it('is phrasing content in a sentence', async () => {
    await expect(toHtml(<PersonaProblem inline view={problem} />)).toMatchFileSnapshot(
      '__tests__/__snapshots__/inline.html',
    );
  });

  it('is no alarm where the mistake is elsewhere', () => {
    const diagnostic = {
      code: 'x',
      severity: 'info' as const,
      message: 'Not shown yet.',
      hint: 'See below.',
    };
    const view = { ...problem, diagnostic };
    const block = toHtml(<PersonaProblem view={view} />);
    expect(block).toContain('alert--secondary');
    expect(block).toContain('See below.');
    expect(block).not.toContain('<code>');
    expect(toHtml(<PersonaProblem inline view={view} />)).not.toContain('wrong');
  });

  it('manages with a message only, and shortens a long list of valid values', () => {
    const diagnostic = { code: 'x', severity: 'error' as const, message: 'Something is wrong.' };
    expect(toHtml(<PersonaProblem view={{ ...problem, diagnostic }} />)).not.toContain('Valid here');
    const valid = Array.from({ length: 40 }, (_, index) => `v${index}`);
    const html = toHtml(<PersonaProblem view={{ ...problem, diagnostic: { ...diagnostic, valid } }} />);
    expect(html).toContain('v11, …');
    expect(html).not.toContain('v12');
  });
});
