import { expect, it } from 'vitest';
import { createLineFinder } from './createLineFinder.js';

const find = createLineFinder([
  {
    file: 'a.yml',
    format: 'yaml',
    text: '# Data\npersonas:\n  P001:\n    name: Ada\n  P002: { name: Bob }\n',
  },
  { file: 'b.json', format: 'json', text: '{\n  "teams": {\n    "ai": { "name": "AI" }\n  }\n}\n' },
  { file: 'c.yml', format: 'yaml', text: 'personas: { P003: { name: Cleo } }\n' },
]);

it('gives the line of an entry', () => {
  expect(find({ file: 'a.yml', path: ['personas', 'P001'] })).toBe(3);
  expect(find({ file: 'a.yml', path: ['personas', 'P002'] })).toBe(5);
  expect(find({ file: 'b.json', path: ['teams', 'ai'] })).toBe(3);
});

it('keeps the line of a block in a document', () => {
  expect(find({ file: 'docs/a.md', line: 7 })).toBe(7);
});

it('gives no line where it would need a parser', () => {
  expect(find({ file: 'c.yml', path: ['personas', 'P003'] })).toBeUndefined();
  expect(find({ file: 'unknown.yml', path: ['personas', 'P003'] })).toBeUndefined();
});
