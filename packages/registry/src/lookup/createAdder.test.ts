import { expect, it } from 'vitest';
import { createAdder, leftOut } from './createAdder.js';

interface From {
  role: string;
  condition?: string;
  order: number;
}

it('adds field by field, in the order of the table, what is not left out', () => {
  const add = createAdder<From, string[], string>({
    condition: (target, { condition = 'none' }, mark) => target.push(`${mark}${condition}`),
    role: (target, { role }, mark) => target.push(`${mark}${role}`),
    order: leftOut('The order of lines says it.'),
  });
  const target: string[] = [];
  add(target, { role: 'Reader', order: 1 }, '- ');
  expect(target).toEqual(['- none', '- Reader']);
});

it('compiles only with every field', () => {
  // @ts-expect-error: nothing is said of `condition`
  createAdder<From, string[]>({ role: leftOut('…'), order: leftOut('…') });
});
