import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'unified';

/**
 * Imports the `remark-directive` with which a site compiles its documents. Docusaurus 3 has version 3, and Docusaurus 4 has version 4.
 *
 * @param mdxLoader absolute path of the site's `@docusaurus/mdx-loader`
 * @returns `undefined` if it cannot be imported, such as from an archive of Plug'n'Play
 */
export async function readDirectivePlugin(mdxLoader: string): Promise<Plugin | undefined> {
  try {
    const path = createRequire(mdxLoader).resolve('remark-directive');
    const module: { default?: unknown } = await import(pathToFileURL(path).href);
    return typeof module.default === 'function' ? (module.default as Plugin) : undefined;
  } catch {
    return undefined;
  }
}
