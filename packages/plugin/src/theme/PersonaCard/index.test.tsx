import PersonaCard from '@theme/PersonaCard';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { awkwardCard, bareCard, card, problem } from '../__tests__/views/cards.js';

describe('PersonaCard', () => {
  it.each(['full', 'compact', 'row'] as const)('shows the content of the variant %s', async (variant) => {
    await expect(toHtml(<PersonaCard view={card('P001', variant)} />)).toMatchFileSnapshot(
      `__tests__/__snapshots__/${variant}.html`,
    );
  });

  it('leaves out missing values, and has no link if the persona has no page', async () => {
    await expect(toHtml(<PersonaCard view={bareCard} />)).toMatchFileSnapshot(
      '__tests__/__snapshots__/bare.html',
    );
  });

  it('shows an agent with its sponsor, a label instead of the name, and notes', async () => {
    const html = toHtml(
      <PersonaCard view={card('P009')} label="Night shift">
        <p>On call from ten.</p>
      </PersonaCard>,
    );
    await expect(html).toMatchFileSnapshot('__tests__/__snapshots__/agent.html');
  });

  it('adds no heading to the outline of its document', () => {
    expect(renderToStaticMarkup(<PersonaCard view={card('P001')} />)).not.toMatch(/<h\d/);
  });

  it('shows markup, braces and other scripts as text, and folds a long list without hiding it', () => {
    const html = renderToStaticMarkup(<PersonaCard view={awkwardCard} />);
    expect(html).toContain('&lt;b&gt;&amp;amp;&lt;/b&gt;');
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('<script');
    expect(html).toContain('<summary>30 more</summary>');
    expect(html.match(/>Service \d+</g)).toHaveLength(40);
    expect(html).toMatch(/<p [^>]*dir="auto">مهندس/);
  });

  it('shows a picture with the base URL of the site and a fixed size', () => {
    const html = renderToStaticMarkup(<PersonaCard view={{ ...bareCard, image: '/img/face.png' }} />);
    expect(html).toMatch(/<img [^>]*src="\/base\/img\/face.png" alt="" width="64" height="64"/);
  });

  it('shows the problem instead of a view that could not be made', () => {
    expect(toHtml(<PersonaCard view={problem} />)).toContain('There is no persona &quot;P01&quot;.');
  });
});
