import { createRequire } from 'node:module';
import type { LoadContext, OptionValidationContext, Plugin } from '@docusaurus/types';
import { type PluginOptions, type ResolvedOptions, resolveOptions } from './options.js';

export { getSwizzleConfig } from './getSwizzleConfig.js';
export type { PluginOptions } from './options.js';

/**
 * Docusaurus loads this module through jiti, which transpiles the module and all its imports again at every start. For parsers of Markdown and
 * YAML this takes seconds. A native import avoids it, and gives the plugin and the view loader one copy of each module. jiti also turns
 * `import()` into `require`, so a CommonJS file does the import.
 */
const importNative = createRequire(import.meta.url)('./import-native.cjs') as (
  url: string,
) => Promise<typeof import('./plugin.js')>;

export default async function pluginPersonas(
  context: LoadContext,
  options: ResolvedOptions,
): Promise<Plugin> {
  const { createPlugin } = await importNative(new URL('./plugin.js', import.meta.url).href);
  return createPlugin(context, options);
}

export function validateOptions({
  options,
}: OptionValidationContext<PluginOptions, ResolvedOptions>): ResolvedOptions {
  return resolveOptions(options);
}
