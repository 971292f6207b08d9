import PersonaHoverLink from '@theme/PersonaHoverLink';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

function Card(): never {
  throw new Error('Nobody pointed at it.');
}

// A test in a browser opens and closes the card: `test/sites/rspack.test.ts`.
describe('PersonaHoverLink', () => {
  it('is a link, and adds no HTML for its card', () => {
    const html = renderToStaticMarkup(
      <PersonaHoverLink className="persona-link" href="/personas/p001" card={<Card />}>
        the <em>data</em> engineer
      </PersonaHoverLink>,
    );
    expect(html).toMatch(
      /^<span[^>]*><a href="\/personas\/p001" class="persona-link[^"]*">the <em>data<\/em> engineer<\/a><\/span>$/,
    );
    expect(html).not.toMatch(/tooltip|aria-describedby/);
  });
});
