import { describe, expect, it } from 'vitest';
import { createLayerPlugin } from './createLayerPlugin.js';

const THEME = '/site/node_modules/docusaurus-plugin-personas/dist/theme';
const WRAP = { postcssPlugin: 'postcss-wrap-in-layer' };
const RULE = { type: 'rule' };

/** Returns the nodes of a sheet with one rule after the plugin. */
function run(
  file: string | undefined,
  plugins: readonly unknown[] = ['autoprefixer', null, WRAP],
): unknown[] {
  const toRoot = (nodes: unknown[]) => ({
    ...(file !== undefined && { source: { input: { file } } }),
    nodes,
    removeAll: () => {
      nodes.length = 0;
    },
    append: (node: object) => {
      nodes.push(node);
    },
    clone: () => toRoot([...nodes]),
  });
  const root = toRoot([RULE]);
  createLayerPlugin(THEME).Once(root, { result: { processor: { plugins } } });
  return root.nodes;
}
const layer = (params: string) => ({ type: 'atrule', name: 'layer', params, nodes: [RULE] });

describe('createLayerPlugin', () => {
  it('puts styles of the theme into the last of Docusaurus’ layers', () => {
    expect(run(`${THEME}/PersonaCard/styles.module.css`)).toEqual([layer('docusaurus.plugin-personas')]);
  });

  it('puts the space below blocks into the layer of the space below paragraphs', () => {
    expect(run(`${THEME}/PersonaAccent/block.css`)).toEqual([layer('docusaurus.infima')]);
  });

  it('adds its layer to Docusaurus’ list of layers', () => {
    const file = '/site/.docusaurus/docusaurus-plugin-css-cascade-layers/default/layers.css';
    expect(run(file)).toEqual([
      RULE,
      { type: 'atrule', name: 'layer', params: 'docusaurus.plugin-personas' },
    ]);
  });

  it.each([
    '/site/src/css/custom.css',
    '/site/src/theme/PersonaCard/styles.module.css',
    '/site/src/css/layers.css',
    '/site/node_modules/infima/dist/css/default/default.css',
    undefined,
  ])('does not change %s', (file) => {
    expect(run(file)).toEqual([RULE]);
  });

  it('does nothing if the site has no layers', () => {
    expect(run(`${THEME}/PersonaCard/styles.module.css`, ['autoprefixer'])).toEqual([RULE]);
    expect(run(`${THEME}/PersonaAccent/block.css`, [])).toEqual([RULE]);
  });
});
