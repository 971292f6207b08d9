import { describe, expect, it } from 'vitest';
import { normalizeLearn } from './normalizeLearn.js';

describe('normalizeLearn', () => {
  it('reads addresses, Markdown links and maps, one or many', () => {
    expect(
      normalizeLearn([
        'https://learn.example.com/en-us/training/paths/python-language/',
        '[Python certification](https://learn.example.com/python)',
        { title: 'SQL', url: 'https://learn.example.com/sql' },
        { url: '/docs/onboarding' },
      ]),
    ).toEqual([
      {
        title: 'learn.example.com · python-language',
        url: 'https://learn.example.com/en-us/training/paths/python-language/',
      },
      { title: 'Python certification', url: 'https://learn.example.com/python' },
      { title: 'SQL', url: 'https://learn.example.com/sql' },
      { title: '/docs/onboarding', url: '/docs/onboarding' },
    ]);
    expect(normalizeLearn('https://learn.example.com')).toEqual([
      { title: 'learn.example.com', url: 'https://learn.example.com' },
    ]);
    expect(normalizeLearn(undefined)).toEqual([]);
  });

  it('adds nothing for an empty link', () => {
    expect(normalizeLearn('[Link to Microsoft Learn]()')).toEqual([]);
  });
});
