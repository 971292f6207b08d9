import { expect, it } from 'vitest';
import { findWays } from './useMoves';

const moves = {
  p07: [['Data Engineer', 'p001']],
  'services/schlüssel': [['Key Vault', 'services/kv']],
  'people/jd': [
    ['Jane Doe', 'people#jane.doe'],
    ['John Dee', 'people/john'],
  ],
} as const;
const find = (pathname: string, base = '/base/personas') => findWays(moves, pathname, base);

it('finds what a former path leads to, whatever its case and its end', () => {
  const way = { name: 'Data Engineer', href: '/base/personas/p001' };
  expect(find('/base/personas/p07')).toEqual([way]);
  expect(find('/base/personas/P07/')).toEqual([way]);
  expect(find('/p07', '')).toEqual([{ ...way, href: '/p001' }]);
  expect(find('/base/personas/services/schl%C3%BCssel')).toHaveLength(1);
});

it('finds both whom an alias may mean', () => {
  expect(find('/base/personas/people/jd').map(({ href }) => href)).toEqual([
    '/base/personas/people#jane.doe',
    '/base/personas/people/john',
  ]);
});

it('finds nothing for other paths', () => {
  expect(find('/base/personas/p9')).toEqual([]);
  expect(find('/base/personas/constructor')).toEqual([]);
  expect(find('/base/personas/%E0%A4%A')).toEqual([]);
});
