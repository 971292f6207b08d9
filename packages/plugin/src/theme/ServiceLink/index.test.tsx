import ServiceLink from '@theme/ServiceLink';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { problem, serviceLink } from '../__tests__/views/cards.js';

describe('ServiceLink', () => {
  it('leads to the access page', async () => {
    await expect(toHtml(<ServiceLink view={serviceLink}>the workspace</ServiceLink>)).toMatchFileSnapshot(
      '__tests__/__snapshots__/link.html',
    );
  });

  it('shows the name if the text is only the reference, and plain text if there is no page', () => {
    const view = { ...serviceLink, service: { id: 'x', name: 'Azure Machine Learning' } };
    expect(
      renderToStaticMarkup(
        <ServiceLink view={view} showName>
          x
        </ServiceLink>,
      ),
    ).toBe('<span class="service-link">Azure Machine Learning</span>');
  });

  it('keeps a problem within the sentence', () => {
    expect(renderToStaticMarkup(<ServiceLink view={problem} />)).not.toMatch(/<(?!\/?(span|code)\b)/);
  });
});
