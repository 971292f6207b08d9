import { expect, test } from 'vitest';
import { findInstanceLine } from './findInstanceLine.js';

const config = `export default {
  presets: [['classic', { docs: { id: 'ops' } }]],
  plugins: [
    'docusaurus-plugin-personas',
    ['@docusaurus/plugin-content-docs', { id: 'ops', path: 'ops' }],
    [
      'docusaurus-plugin-personas',
      { data: 'ops.yml', "id": "ops", docs: ['ops'], routeBasePath: 'ops/personas' },
    ],
    ['personas', { id: 'hr' }],
    ['./src/docusaurus-plugin-personas', { id: 'it' }],
  ],
};
`;

test.each([
  ['default', 4],
  ['ops', 7],
  ['hr', 10],
  ['it', 11],
  ['other', undefined],
])('the instance %s is in line %s', (id, line) => {
  expect(findInstanceLine(config, id)).toBe(line);
});
