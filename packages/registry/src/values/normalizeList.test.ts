import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeList } from './normalizeList.js';

const visible = (text: string) => text.replace(/[\s,"–—-]/g, '');

describe('normalizeList', () => {
  it.each([
    ['SQL, Python,PySpark', ['SQL', 'Python', 'PySpark']],
    [
      'Azure Machine Learning, Model(LLM, SLM) knowledge',
      ['Azure Machine Learning', 'Model(LLM, SLM) knowledge'],
    ],
    [
      '[Azure Databricks](),[Azure Storage](https://a.example/x,y)',
      ['[Azure Databricks]()', '[Azure Storage](https://a.example/x,y)'],
    ],
    ['"Data, AI", Ops', ['Data, AI', 'Ops']],
    ['5" disks, tapes', ['5" disks', 'tapes']],
    ['a (b, c', ['a (b', 'c']],
    ['a) b, c', ['a) b', 'c']],
    ['(a [b), c]', ['(a [b)', 'c]']],
    ['"open, b', ['"open', 'b']],
    [' a ,, b , ', ['a', 'b']],
    ['-', []],
    ['–, a', ['a']],
    ['', []],
    ["O'Reilly, x", ["O'Reilly", 'x']],
  ])('splits %j', (text, items) => {
    expect(normalizeList(text)).toEqual(items);
  });

  it('keeps a list as it is, without what is blank', () => {
    expect(normalizeList(['a, b', ' c ', '', '-'])).toEqual(['a, b', 'c']);
    expect(normalizeList(undefined)).toEqual([]);
  });

  it('gives back the items that were joined', () => {
    const item = fc.stringMatching(/^[A-Za-z0-9+#&/.' ]{1,12}$/).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.array(item), (items) => {
        expect(normalizeList(items.join(', '))).toEqual(items.map((text) => text.trim()));
        expect(normalizeList(items.map((text) => `"${text}"`).join(','))).toEqual(
          items.map((text) => text.trim()),
        );
      }),
    );
  });

  it('loses nothing but commas, quotes, dashes and white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab ,"()[]{}-') }), (text) => {
        expect(visible(normalizeList(text).join(''))).toBe(visible(text));
      }),
    );
  });

  it('ends with brackets and quotes by the hundred thousand', () => {
    for (const unit of ['(', '(]', '",', ')', '([{']) {
      const text = unit.repeat(200_000);
      expect(visible(normalizeList(text).join(''))).toBe(visible(text));
    }
  });
});
