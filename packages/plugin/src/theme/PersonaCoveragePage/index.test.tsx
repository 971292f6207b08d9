import PersonaCoveragePage from '@theme/PersonaCoveragePage';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { coveragePage } from '../__tests__/views/coverage.js';

describe('PersonaCoveragePage', () => {
  it('has a section for each kind with gaps, and links to it', async () => {
    await expect(toHtml(<PersonaCoveragePage view={coveragePage} />)).toMatchFileSnapshot(
      '__tests__/__snapshots__/page.html',
    );
  });

  it('says that there is no gap', () => {
    const coverage = { ...coveragePage.coverage, kinds: [], empty: 'No gaps. Looked for: teams.' };
    const view = { ...coveragePage, coverage, holders: undefined };
    const html = renderToStaticMarkup(<PersonaCoveragePage view={view} />);
    expect(html).toContain('No gaps. Looked for: teams.');
    expect(html).not.toContain('<h2');
  });
});
