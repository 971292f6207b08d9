import { expect, it } from 'vitest';
import { toPrefix } from './toPrefix';

it.each([
  ['Everybody', 'everybody'],
  ['DataOps & MLOps, with LAMBDA', 'dataops-mlops-with-lambda'],
  ['الأدوار والفِرق', 'الأدوار-والفِرق'],
  ['A caption that goes on and on without ever coming to its end', 'a-caption-that-goes-on-and-on-without'],
  ['x'.repeat(90), 'x'.repeat(40)],
  ['…', 'personas'],
])('%s', (label, prefix) => {
  expect(toPrefix(label)).toBe(prefix);
});
