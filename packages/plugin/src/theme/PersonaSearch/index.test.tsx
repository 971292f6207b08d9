import PersonaSearch from '@theme/PersonaSearch';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';

it('has a field for a long list, and nothing for a short one', () => {
  expect(renderToStaticMarkup(<PersonaSearch label="People" count={20} selector="li" />)).toBe('');
  expect(renderToStaticMarkup(<PersonaSearch label="People" count={21} selector="li" />)).toMatch(
    /<input type="search"[^>]*aria-label="Search in People"/,
  );
});

it('has a field for a table that does not fit on a screen, and no words that a site search would find', () => {
  const toHtml = (count: number) =>
    renderToStaticMarkup(<PersonaSearch label="Access" count={count} isTable selector="tr" />);
  expect(toHtml(7)).toBe('');
  expect(toHtml(8)).toMatch(/<input type="search"[^>]*aria-label="Search in Access"/);
  expect(toHtml(8).replace(/<[^>]+>/g, '')).toBe('');
});
