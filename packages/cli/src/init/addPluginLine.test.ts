import { expect, it } from 'vitest';
import { addPluginLine } from './addPluginLine.js';

it.each([
  [
    'before the presets',
    'const config = {\n  title: "x",\n\n  presets: [\n  ],\n};\n',
    'const config = {\n  title: "x",\n\n  plugins: [\'docusaurus-plugin-personas\'],\n  presets: [\n  ],\n};\n',
  ],
  ['to an empty list', '  plugins: [],\n', "  plugins: ['docusaurus-plugin-personas'],\n"],
  ['to a short list', "  plugins: ['a'],\n", "  plugins: ['docusaurus-plugin-personas', 'a'],\n"],
  [
    'to a list in lines',
    "  plugins: [\r\n    'a',\r\n  ],\r\n",
    "  plugins: [\r\n    'docusaurus-plugin-personas',\r\n    'a',\r\n  ],\r\n",
  ],
  [
    'to the list of the site, and not to that of a tool in it',
    "export default {\n  title: 'x',\n  tool: {\n    plugins: ['a'],\n  },\n  plugins: ['b'],\n} satisfies Config;\n",
    "export default {\n  title: 'x',\n  tool: {\n    plugins: ['a'],\n  },\n  plugins: ['docusaurus-plugin-personas', 'b'],\n} satisfies Config;\n",
  ],
])('is added %s', (_, before, after) => {
  expect(addPluginLine(before)).toBe(after);
});

it.each([
  ['a list from elsewhere', 'const plugins = [];\nexport default {\n  plugins,\n  presets: [],\n};\n'],
  ['a list of a tool', "export default {\n  title: 'x',\n  tool: {\n    plugins: ['a'],\n  },\n};\n"],
  ['an unknown form', 'export default makeConfig("x");\n'],
])('is not added to %s', (_, config) => {
  expect(addPluginLine(config)).toBeUndefined();
});
