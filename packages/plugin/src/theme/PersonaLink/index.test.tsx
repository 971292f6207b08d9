import PersonaLink from '@theme/PersonaLink';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { personaLink, problem } from '../__tests__/views/cards.js';

describe('PersonaLink', () => {
  it('is only a link until the reader points at it', async () => {
    const html = toHtml(<PersonaLink view={personaLink}>the data engineer</PersonaLink>);
    await expect(html).toMatchFileSnapshot('__tests__/__snapshots__/link.html');
  });

  it('shows the name if the text is only the reference, or is missing', () => {
    const named = renderToStaticMarkup(<PersonaLink view={personaLink} />);
    expect(named).toContain('>AI Data Engineer</a>');
    expect(
      renderToStaticMarkup(
        <PersonaLink view={personaLink} showName>
          P001
        </PersonaLink>,
      ),
    ).toBe(named);
  });

  it('is plain text if the persona has no page', () => {
    const view = { ...personaLink, persona: { id: 'P001', name: 'AI Data Engineer' } };
    expect(renderToStaticMarkup(<PersonaLink view={view} />)).toBe(
      '<span class="persona-link">AI Data Engineer</span>',
    );
  });

  it('keeps a problem within the sentence', () => {
    const html = renderToStaticMarkup(<PersonaLink view={problem}>P01</PersonaLink>);
    expect(html).toContain('Did you mean “P001”?');
    expect(html).not.toMatch(/<(?!\/?(span|code)\b)/);
  });
});
