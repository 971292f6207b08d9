import { expect, test } from 'vitest';
import { isSafeUrl } from './parts.js';

test.each([
  ['https://a.example/x:y', true],
  ['mailto:a@example.com', true],
  ['/personas/p001#x', true],
  ['p001.html?a=b:c', true],
  ['#javascript:x', true],
  ['javascript:alert(1)', false],
  ['JAVA\nSCRIPT:alert(1)', false],
  [' \u0001javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['vbscript:x', false],
])('%j is safe: %s', (url, safe) => {
  expect(isSafeUrl(url)).toBe(safe);
});
