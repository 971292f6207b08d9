import type { PluggableList, Plugin } from 'unified';

/**
 * How a site extends the syntax of Markdown. Only what a plugin gives to the parser counts: the plugins are attached, and their transformers never
 * run. A plugin that throws when it is attached is left out.
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
}

/** Markdown as Docusaurus has it without any configuration. */
export const DEFAULT_SYNTAX: MarkdownSyntax = {};
