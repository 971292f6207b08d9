import { describe, expect, it } from 'vitest';
import { joinList } from './joinList.js';
import { MESSAGES } from './messages.js';
import { say } from './say.js';
import { showDate } from './showDate.js';
import { createWords, ENGLISH } from './words.js';

describe('say', () => {
  it('fills parts, and chooses the form for a number', () => {
    expect(say(ENGLISH, 'servicePage.title', { service: 'Key {Vault}' })).toBe('Access (RBAC): Key {Vault}');
    expect([0, 1, 2].map((count) => say(ENGLISH, 'coverage.count', { count }))).toEqual([
      '0 gaps',
      '1 gap',
      '2 gaps',
    ]);
  });

  it('takes the words of the locale, with the forms of its language, and English for what is missing', () => {
    const polish = createWords('pl', {
      'coverage.count': '{count} luka|{count} luki|{count} luk|{count} luki',
    });
    expect([1, 2, 5, 22].map((count) => say(polish, 'coverage.count', { count }))).toEqual([
      '1 luka',
      '2 luki',
      '5 luk',
      '22 luki',
    ]);
    expect(say(polish, 'coverage.none')).toBe('No gaps');
    const arabic = createWords('ar', {});
    expect(say(arabic, 'coverage.count', { count: 3 })).toBe('3 gaps');
    expect(say(createWords('ja', { 'coverage.count': '{count}件' }), 'coverage.count', { count: 1 })).toBe(
      '1件',
    );
  });

  it('has English for a locale that is no language', () => {
    expect(joinList(createWords('no_language!', {}), ['a', 'b', 'c'])).toBe('a, b and c');
  });
});

it('writes lists and dates as in the language', () => {
  const german = createWords('de', {});
  expect(joinList(german, ['Dev', 'Stage', 'Prod'])).toBe('Dev, Stage und Prod');
  expect(showDate(german, '2026-11-02')).toBe('02.11.2026');
  expect(showDate(ENGLISH, '2026-11-02')).toBe('Nov 2, 2026');
  expect(showDate(ENGLISH, 'soon')).toBe('soon');
});

it('has as many forms in English as English has', () => {
  for (const [id, text] of Object.entries<string>(MESSAGES)) {
    if (text.includes('|')) expect([id, text.split('|').length]).toEqual([id, 2]);
  }
});
