import { expect, it } from 'vitest';
import { toWatchPatterns } from './toWatchPatterns.js';

it('watches files as they are, and folders from above', () => {
  expect(toWatchPatterns(['/site/personas.yml', '/site/personas', '/data/of.us/x'])).toEqual([
    '/site/personas.yml',
    '/site/[p]ersonas/**/*.{yml,yaml,json}',
    '/data/of.us/[x]/**/*.{yml,yaml,json}',
  ]);
});
