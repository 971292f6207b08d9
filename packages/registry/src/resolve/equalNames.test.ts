import { describe, expect, it } from 'vitest';
import { validateSource } from '../data/validateSource.js';
import { buildRegistry } from './buildRegistry.js';

function problemsOf(data: object) {
  const { value, diagnostics } = validateSource({ file: 'x', text: JSON.stringify(data), format: 'json' });
  const built = value && buildRegistry({ sources: [{ file: 'x', data: value }] });
  return [...diagnostics, ...(built?.diagnostics ?? [])];
}

describe('names that look equal are equal', () => {
  const PAIRS: [string, string][] = [
    ['M\u00fcller', 'Mu\u0308ller'],
    ['Two', 'Two\u200b'],
    ['Two', 'T\u00adwo'],
    ['Two', 'Tw\ufeffo'],
    ['Two words', 'Two\u00a0words'],
    ['Two words', 'Two \u2003words'],
    ['Two words', 'Two words\u2060'],
    ['ﬁle', 'file'],
    ['ＡＢ', 'AB'],
    ['🛡️ Team', '🛡 Team'],
  ];
  it.each(PAIRS)('%j and %j', (one, other) => {
    const data = [
      { personas: { a: { name: one }, b: { name: other } } },
      { teams: { a: { name: one }, b: { name: 'B', aliases: [other] } } },
      { services: { a: { aliases: [other] }, b: { aliases: [one] } } },
      { processes: { p: { stages: { a: { name: one }, b: { name: other } } } } },
    ];
    for (const each of data) {
      expect(problemsOf(each)).toMatchObject([
        { code: 'duplicate-name', hint: expect.stringContaining('The two look alike') },
      ]);
    }
  });

  it('also as an id', () => {
    expect(problemsOf({ teams: { ai: {}, b: { name: 'ai\u200b' } } })).toMatchObject([
      { code: 'duplicate-name' },
    ]);
  });

  it.each([
    ['C', 'C#'],
    ['Git', 'git'],
    ['Straße', 'Strasse'],
    ['Müller', 'Muller'],
    ['Two words', 'Twowords'],
  ])('but not %j and %j', (one, other) => {
    expect(problemsOf({ personas: { a: { name: one }, b: { name: other } } })).toEqual([]);
  });

  it('in an open section they are one entry', () => {
    const { value } = validateSource({
      file: 'x',
      text: JSON.stringify({
        personas: Object.fromEntries(
          PAIRS.slice(0, 7)
            .flat()
            .map((team, index) => [`p${index}`, { name: `${index}`, team }]),
        ),
      }),
      format: 'json',
    });
    const { registry } = buildRegistry({ sources: [{ file: 'x', data: value ?? {} }] });
    expect(Object.values(registry.teams).map(({ name }) => name)).toEqual(['Müller', 'Two', 'Two words']);
  });

  it('a name that nobody can see is none', () => {
    for (const name of ['\u200b', '\u2060\u00a0', '\ufeff \u00ad']) {
      expect(problemsOf({ personas: { a: { name } } })).toMatchObject([{ code: 'missing-value' }]);
    }
  });
});
