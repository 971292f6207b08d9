import PersonaCoverage from '@theme/PersonaCoverage';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { problem } from '../__tests__/views/cards.js';
import { coverage } from '../__tests__/views/coverage.js';

describe('PersonaCoverage', () => {
  it('shows the counts first, then each gap with its options', async () => {
    await expect(toHtml(<PersonaCoverage view={coverage} />)).toMatchFileSnapshot(
      '__tests__/__snapshots__/gaps.html',
    );
  });

  it('shows no counts if only one kind is requested', () => {
    const [kind] = coverage.kinds;
    const view = { ...coverage, kinds: kind ? [kind] : [] };
    expect(renderToStaticMarkup(<PersonaCoverage view={view} />)).not.toContain('persona-gap-counts');
  });

  it('says how many more there are', () => {
    const kinds = coverage.kinds.map((kind) => ({ ...kind, count: kind.count * 140 }));
    const html = renderToStaticMarkup(<PersonaCoverage view={{ ...coverage, kinds }} />);
    expect(html).toContain('The first 1 of 140 are here');
  });

  it('folds the options of all but the first gap if a kind has many gaps', () => {
    const toMarkup = (count: number): string => {
      const kinds = coverage.kinds
        .slice(0, 1)
        .map((kind) => ({ ...kind, count, gaps: Array.from({ length: count }, () => kind.gaps).flat() }));
      return renderToStaticMarkup(<PersonaCoverage view={{ ...coverage, kinds }} />);
    };
    expect(toMarkup(3)).not.toContain('<details');
    const many = toMarkup(4);
    expect(many.match(/<summary>Write down, Train, Recruit, Redesign<\/summary><dl/g)).toHaveLength(3);
    expect(many.indexOf('<dl')).toBeLessThan(many.indexOf('<details'));
  });

  it('repeats the request if there is no gap, and shows a problem', () => {
    const empty = 'No gaps with team AI Team. Looked for: teams without a persona.';
    expect(toHtml(<PersonaCoverage view={{ ...coverage, kinds: [], empty }} />)).toContain(empty);
    expect(toHtml(<PersonaCoverage view={problem} />)).toContain('unknown-reference');
  });
});
