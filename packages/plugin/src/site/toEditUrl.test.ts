import { expect, it } from 'vitest';
import { toEditUrl } from './toEditUrl.js';

const place = { file: 'personas.yml', line: 12, kind: 'persona', id: 'P001', locale: 'en' };
const BASE = 'https://github.com/example/docs/edit/main/website';

it('leads to file and line', () => {
  expect(toEditUrl(BASE, place)).toBe(`${BASE}/personas.yml#L12`);
  expect(toEditUrl(`${BASE}/`, { ...place, line: undefined })).toBe(`${BASE}/personas.yml`);
  expect(toEditUrl(BASE, { ...place, file: '../data/my personas.yml' })).toBe(
    'https://github.com/example/docs/edit/main/data/my%20personas.yml#L12',
  );
});

it('may come from a function, or be none', () => {
  expect(toEditUrl(({ id, line }) => `https://example.com/${id}?line=${line}`, place)).toBe(
    'https://example.com/P001?line=12',
  );
  expect(toEditUrl(() => undefined, place)).toBeUndefined();
});
