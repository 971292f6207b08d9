import PersonLink from '@theme/PersonLink';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { personLink, problem } from '../__tests__/views/cards.js';

describe('PersonLink', () => {
  it('leads to the page of the person', async () => {
    await expect(toHtml(<PersonLink view={personLink}>the label</PersonLink>)).toMatchFileSnapshot(
      '__tests__/__snapshots__/link.html',
    );
  });

  it('shows the name if the text is only the reference, and plain text if there is no page', () => {
    const view = { ...personLink, person: { id: 'x', name: 'Jane Doe' } };
    expect(
      renderToStaticMarkup(
        <PersonLink view={view} showName>
          x
        </PersonLink>,
      ),
    ).toBe('<span class="person-link">Jane Doe</span>');
  });

  it('keeps a problem within the sentence', () => {
    expect(renderToStaticMarkup(<PersonLink view={problem} />)).not.toMatch(/<(?!\/?(span|code)\b)/);
  });
});
