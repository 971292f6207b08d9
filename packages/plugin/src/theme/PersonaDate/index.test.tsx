import PersonaDate from '@theme/PersonaDate';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

describe('PersonaDate', () => {
  it('shows the day itself, in every time zone', () => {
    expect(renderToStaticMarkup(<PersonaDate date="2027-03-31" />)).toBe(
      '<time dateTime="2027-03-31" dir="auto">Mar 31, 2027</time>',
    );
  });

  it('shows any other text unchanged', () => {
    expect(renderToStaticMarkup(<PersonaDate date="soon" />)).toBe('soon');
  });
});
