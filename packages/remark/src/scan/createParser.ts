// This is the fork of remark-comment with which Docusaurus parses `<!-- … -->`, also in MDX.
import remarkComment from '@slorber/remark-comment';
import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type Pluggable, type PluggableList, type Plugin, unified } from 'unified';
import type { MarkdownFormat } from './markdownFormat.js';
import type { MarkdownSyntax } from './markdownSyntax.js';

/** Parses a text. For MDX, throws if the syntax is wrong. */
export type Parser = (text: string) => Root;

/** `mdx-text` is the Markdown in MDX, without JavaScript and JSX. Its parser never throws. */
export type ParserFormat = MarkdownFormat | 'mdx-text';

/** Disables the syntax of Markdown that MDX does not have. */
const NOT_IN_MDX = { disable: { null: ['codeIndented', 'htmlFlow', 'htmlText'] } };

/**
 * Creates the parser of a site's documents, with the syntax extensions of Docusaurus' MDX loader and of the site's plugins, in the loader's order, so
 * that the scan sees the same as the compiler.
 */
export function createParser(format: ParserFormat, syntax: MarkdownSyntax): Parser {
  const { beforeDefaults = [], plugins = [], directive = remarkDirective, hasComments = true } = syntax;
  const guard = createGuard();
  const processor = unified()
    .use(remarkParse)
    .use(format === 'mdx' ? [remarkMdx] : [])
    .use(guard(beforeDefaults))
    .use([remarkFrontmatter, directive, remarkGfm])
    .use(hasComments || format !== 'mdx' ? [remarkComment] : [])
    .use(guard(plugins))
    .use(format === 'mdx-text' ? [withoutHtml] : [])
    .freeze();
  return (text) => processor.parse(text) as Root;
}

/** Plugin that removes the syntax from the parser that MDX does not have. */
const withoutHtml: Plugin = function withoutHtml() {
  const data: { micromarkExtensions?: unknown[] } = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), NOT_IN_MDX];
};

/**
 * Wraps the plugins of a site so that they only extend the parser. unified identifies a plugin by its function, so each plugin has one wrapper, even if
 * it is attached twice.
 */
function createGuard(): (plugins: PluggableList) => PluggableList {
  const wrappers = new Map<Plugin, Plugin>();
  const guardPlugin = (plugin: Plugin): Plugin => {
    const existingWrapper = wrappers.get(plugin);
    if (existingWrapper !== undefined) return existingWrapper;
    const wrapper: Plugin = function guarded(...options: unknown[]) {
      try {
        Reflect.apply(plugin, this, options);
      } catch {
        // The site's own compiler reports the problem of the plugin.
      }
    };
    wrappers.set(plugin, wrapper);
    return wrapper;
  };
  const guardOne = (pluggable: Pluggable): PluggableList => {
    if (typeof pluggable === 'function') return [guardPlugin(pluggable)];
    if (Array.isArray(pluggable)) {
      const [plugin, ...options] = pluggable;
      return typeof plugin === 'function' ? [[guardPlugin(plugin), ...options] as Pluggable] : [];
    }
    const list = typeof pluggable === 'object' && pluggable !== null ? pluggable.plugins : undefined;
    return Array.isArray(list) ? list.flatMap(guardOne) : [];
  };
  return (plugins) => plugins.flatMap(guardOne);
}
