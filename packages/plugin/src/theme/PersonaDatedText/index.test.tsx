import PersonaDatedText from '@theme/PersonaDatedText';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

const show = (text: string) => renderToStaticMarkup(<PersonaDatedText text={text} />);

describe('PersonaDatedText', () => {
  it('shows each date in the language of the site', () => {
    expect(show('Reader: from 2026-12-01, until 2027-03-31.')).toBe(
      'Reader: from <time dateTime="2026-12-01" dir="auto">Dec 1, 2026</time>, until <time dateTime="2027-03-31" dir="auto">Mar 31, 2027</time>.',
    );
  });

  it.each(['CHG-2026-12-01', '2026-12-01-a', '2026-12', 'No date'])('leaves %s alone', (text) => {
    expect(show(text)).toBe(text);
  });
});
