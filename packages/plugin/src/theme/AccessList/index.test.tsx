import AccessList from '@theme/AccessList';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

const toItems = (count: number, text?: string) =>
  Array.from({ length: count }, (_, index) => ({
    link: { id: `s${index}`, name: `S${index}` },
    phrases: text ? [{ text, state: 'granted' as const }] : [],
  }));

describe('AccessList', () => {
  it('shows one line of names if no access is documented', () => {
    expect(renderToStaticMarkup(<AccessList items={toItems(3)} />)).toBe('S0, S1, S2');
  });

  it.each([
    [12, 0],
    [13, 3],
    [40, 30],
  ])('%i items: folds %i', (count, folded) => {
    const html = renderToStaticMarkup(<AccessList items={toItems(count, 'read in Dev')} />);
    expect(html.match(/<dt/g)).toHaveLength(count);
    expect(html.includes(`<summary>${folded} more</summary>`)).toBe(folded > 0);
  });
});
