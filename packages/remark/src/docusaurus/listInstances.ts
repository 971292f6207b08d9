import { isRecord } from 'persona-registry/text';

const CONTENT_KINDS = ['docs', 'blog', 'pages'] as const;

/** A content plugin of Docusaurus. `other` is a plugin that may wrap one of them. */
export type ContentKind = (typeof CONTENT_KINDS)[number] | 'other';

/** One instance of a content plugin in a site's configuration. */
export interface ContentInstance {
  kind: ContentKind;
  /** Id of the instance. */
  id: string;
  /** Options as written, without the plugin's defaults. */
  options: Readonly<Record<string, unknown>>;
}

/** The parts of a site's configuration that name its plugins, as loaded. */
export interface PluginConfig {
  presets?: readonly unknown[];
  plugins?: readonly unknown[];
}

const DEFAULT_ID = 'default';

/**
 * Lists the content plugins of a site: those in a preset's options (`docs`, `blog`, `pages`), and those among the plugins. Reads only the
 * configuration. So it does not see what a preset or a plugin of the user adds by itself.
 */
export function listInstances({ presets = [], plugins = [] }: PluginConfig): ContentInstance[] {
  return [...presets.flatMap(readPreset), ...plugins.flatMap(readPlugin)];
}

function readPreset(entry: unknown): ContentInstance[] {
  const { name, options } = readEntry(entry);
  const isClassic =
    /^(?:classic|@docusaurus\/(?:preset-)?classic)$/.test(name) || /preset-classic\b/.test(name);
  return CONTENT_KINDS.flatMap((kind) => {
    const own = options[kind];
    // The classic preset has all three unless one is switched off. The content of another preset is unknown.
    if (own === false || (!isClassic && !isRecord(own))) return [];
    return [toInstance(kind, isRecord(own) ? own : {})];
  });
}

function readPlugin(entry: unknown): ContentInstance[] {
  const { name, options } = readEntry(entry);
  const [, kind] = CONTENT_KINDS.map((candidate) => [isPlugin(name, candidate), candidate] as const).find(
    ([matches]) => matches,
  ) ?? [false, undefined];
  if (kind !== undefined) return [toInstance(kind, options)];
  // A plugin of the user that wraps a content plugin takes its options.
  const wraps = Array.isArray(options.remarkPlugins) || typeof options.path === 'string';
  return wraps ? [toInstance('other', options)] : [];
}

/** Whether a plugin's name or path is that of a content plugin: `@docusaurus/plugin-content-docs`, `content-docs`. */
const isPlugin = (name: string, kind: string): boolean =>
  new RegExp(`(?:^|[\\\\/])(?:plugin-)?content-${kind}(?:[\\\\/]|$)`).test(name);

const toInstance = (kind: ContentKind, options: Record<string, unknown>): ContentInstance => ({
  kind,
  id: typeof options.id === 'string' ? options.id : DEFAULT_ID,
  options,
});

/** `'name'`, `['name', options]`, `[plugin, options]`. The name is empty for a function. */
export function readEntry(entry: unknown): { name: string; options: Record<string, unknown> } {
  const [plugin, options]: unknown[] = Array.isArray(entry) ? entry : [entry];
  return { name: typeof plugin === 'string' ? plugin : '', options: isRecord(options) ? options : {} };
}
