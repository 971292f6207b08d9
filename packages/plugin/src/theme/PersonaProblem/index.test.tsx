import PersonaProblem from '@theme/PersonaProblem';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { problem } from '../__tests__/views/cards.js';

describe('PersonaProblem', () => {
  it('shows message, place, valid values and how to fix the problem', async () => {
    await expect(toHtml(<PersonaProblem view={problem} />)).toMatchFileSnapshot(
      '__tests__/__snapshots__/block.html',
    );
  });

  it('is phrasing content in a sentence', async () => {
    await expect(toHtml(<PersonaProblem inline view={problem} />)).toMatchFileSnapshot(
      '__tests__/__snapshots__/inline.html',
    );
  });

  it('is not an alarm if the mistake is elsewhere', () => {
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

  it('links to who took over, if that persona has a page', () => {
    const diagnostic = { code: 'gone', severity: 'info' as const, message: 'Gone.' };
    const successor = { text: 'Replaced by Tester', href: '/personas/p011' };
    const view = { ...problem, diagnostic, successor };
    for (const inline of [true, false]) {
      expect(toHtml(<PersonaProblem inline={inline} view={view} />)).toContain(
        '<a href="/personas/p011">Replaced by Tester</a>',
      );
    }
    const plain = { ...view, successor: { text: 'Replaced by Tester' } };
    expect(toHtml(<PersonaProblem view={plain} />)).toMatch(/<p>\s*Replaced by Tester\s*<\/p>/);
  });

  it('says first in the language of the site what kind of mistake it is', () => {
    const view = { ...problem, title: 'Diesen Namen gibt es nicht.' };
    for (const inline of [true, false]) {
      const html = toHtml(<PersonaProblem inline={inline} view={view} />);
      expect(html.replaceAll(/\s+/g, ' ')).toMatch(/nicht\..*lang="en">There is no persona/);
    }
  });

  it('works with only a message, and says that there are more valid values', () => {
    const diagnostic = { code: 'x', severity: 'error' as const, message: 'Something is wrong.' };
    expect(toHtml(<PersonaProblem view={{ ...problem, diagnostic }} />)).not.toContain('Valid here');
    const valid = ['v1', 'v2'];
    const shown = { ...problem, diagnostic: { ...diagnostic, valid }, moreValid: 38 };
    expect(toHtml(<PersonaProblem view={shown} />)).toContain('v1, v2, …');
  });
});
