import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FeatureSet, findSimilar } from './findSimilar.js';

const set = (id: string, features: string): FeatureSet => ({ id, features: new Set(features) });
const find = (sets: readonly FeatureSet[], percent = 80) =>
  [...findSimilar(sets, percent)].map(({ id, other, shared, total }) => `${id}~${other} ${shared}/${total}`);

describe('findSimilar', () => {
  it('names the earlier set that is most alike', () => {
    expect(find([set('1', 'abcde'), set('2', 'abcdx'), set('3', 'abcdef'), set('4', 'abcde')], 60)).toEqual([
      '2~1 4/6',
      '3~1 5/6',
      '4~1 5/5',
    ]);
  });

  it('takes the limit as enough', () => {
    const sets = [set('1', 'abcd'), set('2', 'abcde')];
    expect(find(sets, 80)).toEqual(['2~1 4/5']);
    expect(find(sets, 81)).toEqual([]);
  });

  it('finds the same pairs as comparing each with each', () => {
    const sets = fc.array(fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(sets, fc.constantFrom(50, 55, 60, 75, 80, 100), (lists, percent) => {
        const all = lists.map((features, index) => ({ id: String(index), features: new Set(features) }));
        const isAlike = (a: FeatureSet, b: FeatureSet) => {
          const shared = [...a.features].filter((feature) => b.features.has(feature)).length;
          return shared * 100 >= percent * (a.features.size + b.features.size - shared);
        };
        const expected = all.filter((one, index) => all.slice(0, index).some((other) => isAlike(one, other)));
        expect([...findSimilar(all, percent)].map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      }),
    );
  });

  it('does not compare five thousand equal sets with each other', () => {
    const equal = Array.from({ length: 5000 }, (_, index) => set(String(index), 'abcdefgh'));
    expect(find(equal)).toHaveLength(4999);
    const common = Array.from({ length: 5000 }, (_, index) => ({
      id: String(index),
      features: new Set(['a', 'b', `x${index}`]),
    }));
    const start = performance.now();
    expect(find(common, 50)).toHaveLength(4999);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
