import { expect, it } from 'vitest';
import { repeatsName } from './repeatsName.js';

it.each([
  ['product-manager', 'Product Manager', true],
  ['test-writer', 'Unit Test Writer', true],
  ['P001', 'AI Data Engineer', false],
  ['genai-scientist', 'GenAI Data Scientist', true],
  ['data-engineer-2', 'Data Engineer', false],
  ['écrivain', 'Écrivain public', true],
])('%s, %s → %s', (id, name, expected) => {
  expect(repeatsName({ id, name })).toBe(expected);
});

it('a translated name counts like the name in the data', () => {
  expect(repeatsName({ id: 'test-writer', name: 'Testagent', idRepeats: true })).toBe(true);
});
