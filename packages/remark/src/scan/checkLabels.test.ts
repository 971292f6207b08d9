import { expect, test } from 'vitest';
import { checkLabels } from './checkLabels.js';

const placesIn = (text: string) =>
  checkLabels(text, 'docs/_category_.yml').map(
    ({ place, code }) => `${place?.line}:${place?.column} ${code}`,
  );

test.each([
  ['YAML', 'position: 2\nlabel: ":persona[P001]"', '2:9'],
  ['YAML without quotes', 'label: Of :service[x]\r\n', '1:11'],
  ['a folded text', 'link:\n  type: generated-index\n  description: >-\n    Of\n    ::persona{#P001}', '5:5'],
  ['a label with a colon', 'label: "Who: :persona[P001]"', '1:14'],
  ['JSON', '{"label": ":persona[P001]"}', '1:12'],
  ['JSON without spaces', '{"position":2,"label":":persona[P001]"}', '1:24'],
  ['JavaScript', "{ type: 'category', label: ':Persona[P001]', items: [] }", '1:29'],
  ['a template', 'label:\n  `Of :persona[P001]`,', '2:7'],
  ['the name of a category', "module.exports = { docs: { 'Of :persona[P001]': ['a'] } };", '1:32'],
  ['tags', 'data:\n  label: :persona[P001]', '2:10'],
  ['authors', 'ada:\n  name: Ada\n  title: Is :persona{#P001}', '3:13'],
  ['a space', 'label: "Of : persona[P001]"', '1:12'],
])('a directive is shown as source text: %s', (_, text, at) => {
  expect(placesIn(text)).toEqual([`${at} directive-in-label`]);
});

test.each([
  ['another directive', 'label: ":note[x]"'],
  ['a word like a key', '"label": persona[x]'],
  ['an object', "label: 'x', persona: { a: 1 }"],
  ['a key without a label', 'className: ":persona[P001]"'],
  ['an escaped colon', "label: '\\\\:persona[P001]'"],
  ['a comment', '# label: :persona[P001]\n  // label: ":persona[P001]"\n * :persona[P001]'],
])('not: %s', (_, text) => {
  expect(placesIn(text)).toEqual([]);
});

test('each directive has one finding, and a long line takes linear time', () => {
  expect(placesIn('label: :persona[P001] and :service[x]')).toHaveLength(2);
  expect(checkLabels(`label: "${':persona '.repeat(100_000)}"`, 'a.yml')).toEqual([]);
});
