import type { PluggableList, Plugin } from 'unified';

/**
 * A site's extensions of the Markdown syntax. Only the parser extensions of plugins are used: the plugins are attached, but their transformers never
 * run. A plugin that throws when it is attached is ignored.
 */
export interface MarkdownSyntax {
  /** Plugins that the site attaches before its own: `beforeDefaultRemarkPlugins` in Docusaurus. */
  beforeDefaults?: PluggableList;
  /** Plugins that the site attaches after its own: `remarkPlugins` in Docusaurus. */
  plugins?: PluggableList;
  /** The site's `remark-directive`. Versions 3 and 4 differ. Default: version 3. */
  directive?: Plugin;
  /** Whether `<!-- … -->` is a comment in MDX, too. Default: `true`. */
  hasComments?: boolean;
  /** Names of admonitions that may have their title without brackets: `:::note Title`. Default: those of Docusaurus. */
  titledNames?: readonly string[];
}

/** Syntax of Docusaurus without any configuration. */
export const DEFAULT_SYNTAX: MarkdownSyntax = {};
