import PersonaSearch from '@theme/PersonaSearch';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';

it('has a field for a long list, and nothing for a short one', () => {
  expect(renderToStaticMarkup(<PersonaSearch label="People" count={20} selector="li" />)).toBe('');
  expect(renderToStaticMarkup(<PersonaSearch label="People" count={21} selector="li" />)).toMatch(
    /<input type="search"[^>]*aria-label="Search in People"/,
  );
});
