/** The last of Docusaurus' own layers. Styles of the site are stronger, both in the site's own layer and without a layer. */
const LAYER = 'docusaurus.plugin-personas';

/**
 * The layer of the space below blocks. Infima has the space below paragraphs there. A rule of an admonition, a quotation or a tab removes the space
 * of its last paragraph, and in this layer it also removes the space of its last card.
 */
const BLOCK_LAYER = 'docusaurus.infima';
const BLOCK_SHEET = /[\\/]block\.css$/;

/** Docusaurus' file with the order of its layers. */
const ORDER_SHEET = /[\\/]docusaurus-plugin-css-cascade-layers[\\/].*[\\/]layers\.css$/;

/** Docusaurus' own PostCSS plugin. It puts styles into layers if the site wants layers (`future.v4.useCssCascadeLayers`). */
const DOCUSAURUS_PLUGIN = 'postcss-wrap-in-layer';

/** The part of PostCSS that the plugin uses. PostCSS is the site's. */
interface Root {
  source?: { input: { file?: string } };
  nodes: unknown[];
  removeAll(): void;
  append(node: object): void;
  clone(): Root;
}
interface Helpers {
  result: { processor: { plugins: readonly unknown[] } };
}

/** A plugin of PostCSS. */
export interface LayerPlugin {
  postcssPlugin: string;
  Once(root: Root, helpers: Helpers): void;
}

/**
 * Creates a PostCSS plugin that puts the styles of the theme into a cascade layer, if Docusaurus puts its own styles into layers. Otherwise the styles
 * stay without a layer, because Infima without a layer would win over every style in a layer.
 *
 * @param theme absolute folder of the components
 */
export function createLayerPlugin(theme: string): LayerPlugin {
  return {
    postcssPlugin: 'personas-layer',
    Once(root, { result }) {
      const file = root.source?.input.file;
      if (file === undefined || !result.processor.plugins.some(isDocusaurusPlugin)) return;
      if (ORDER_SHEET.test(file)) {
        // This fixes the order of the layers for every page. The sheets of the theme may be loaded later than the site's own layers.
        root.append({ type: 'atrule', name: 'layer', params: LAYER });
      } else if (file.startsWith(theme)) {
        wrap(root, BLOCK_SHEET.test(file) ? BLOCK_LAYER : LAYER);
      }
    },
  };
}

const isDocusaurusPlugin = (plugin: unknown): boolean =>
  typeof plugin === 'object' &&
  plugin !== null &&
  'postcssPlugin' in plugin &&
  plugin.postcssPlugin === DOCUSAURUS_PLUGIN;

function wrap(root: Root, layer: string): void {
  const { nodes } = root.clone();
  root.removeAll();
  root.append({ type: 'atrule', name: 'layer', params: layer, nodes });
}
