import { expect, it } from 'vitest';
import { findContactProblem, toContactUrl } from './normalizeContacts.js';

it.each([
  ['ada@example.org', 'mailto:ada@example.org'],
  [' https://chat.example/ada ', 'https://chat.example/ada'],
  ['tel:+49 (30) 123-456', 'tel:+4930123456'],
  ['/contact', '/contact'],
  ['mailto:ada@example.org?subject=Hi', 'mailto:ada@example.org?subject=Hi'],
])('%s is a contact', (written, url) => {
  expect(findContactProblem(written)).toBeUndefined();
  expect(toContactUrl(written)).toBe(url);
});

it.each([
  ['javascript:alert(1)', 'unsafe-url'],
  ['javascript:a@b.c', 'unsafe-url'],
  ['data:text/html,x', 'unsafe-url'],
  ['tel:alert(1)', 'unsafe-url'],
  ['ada', 'unsafe-url'],
  ['//evil.example', 'unsafe-url'],
  ['/../x', 'path-escapes'],
  ['https://u:p@chat.example', 'credentials'],
  ['<a@b.c>', 'unsafe-url'],
])('%s is none', (written, problem) => {
  expect(findContactProblem(written)).toBe(problem);
});
