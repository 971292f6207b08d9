import PersonaCards from '@theme/PersonaCards';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { problem } from '../__tests__/views/cards.js';
import { emptyCards, personaCards } from '../__tests__/views/tables.js';

describe('PersonaCards', () => {
  it.each(['full', 'compact', 'row'] as const)('lists every persona once, as %s', (variant) => {
    const html = renderToStaticMarkup(<PersonaCards view={personaCards(variant)} />);
    expect(html.match(new RegExp(`<li><article [^>]*persona-card--${variant}`, 'g'))).toHaveLength(11);
  });

  it('has the first cards and a button for all, where a page asks for a limit', () => {
    const html = renderToStaticMarkup(<PersonaCards view={personaCards('row')} limit={3} />);
    expect(html.match(/<article /g)).toHaveLength(3);
    expect(html).toMatch(/<button [^>]*>Show all 11<\/button>/);
    expect(toHtml(<PersonaCards view={personaCards('row')} limit={11} />)).not.toContain('<button');
  });

  it('repeats the request if nothing matches, and shows a problem', () => {
    expect(toHtml(<PersonaCards view={emptyCards} />)).toContain('No persona has team X.');
    expect(toHtml(<PersonaCards view={problem} />)).toContain('unknown-reference');
  });
});
