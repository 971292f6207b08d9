import type { PluggableList, Plugin } from 'unified';
import type { MarkdownSyntax } from '../scan/markdownSyntax.js';
import { ADMONITIONS } from '../scan/toCompiledText.js';
import type { ContentInstance } from './listInstances.js';

export interface SyntaxSettings {
  /** The site's `remark-directive`. */
  directive?: Plugin | undefined;
  /** `markdown.mdx1Compat.comments` of the site's configuration. */
  hasComments?: boolean | undefined;
  /** `markdown.mdx1Compat.admonitions` of the site's configuration. */
  hasTitles?: boolean | undefined;
}

/** Returns the syntax of the documents of one instance of a content plugin: `('docusaurus-plugin-content-docs', 'default')`. */
export type SyntaxOf = (pluginName: string, id: string) => MarkdownSyntax;

/**
 * Prepares the syntax of each content plugin of a site. A plugin that the configuration does not name gets the syntax that all others have
 * together.
 */
export function createSyntaxOf(instances: readonly ContentInstance[], settings: SyntaxSettings): SyntaxOf {
  const syntaxes = new Map(instances.map((instance) => [instance, toSyntax([instance], settings)]));
  const common = toSyntax(instances, settings);
  return (pluginName, id) => {
    const candidates = instances.filter((instance) => instance.id === id);
    const instance =
      candidates.find(({ kind }) => pluginName === `docusaurus-plugin-content-${kind}`) ??
      candidates.find(({ kind }) => kind === 'other');
    return (instance && syntaxes.get(instance)) ?? common;
  };
}

/** Returns the syntax that instances of content plugins add to Markdown. */
export function toSyntax(
  instances: readonly ContentInstance[],
  { directive, hasComments, hasTitles = true }: SyntaxSettings,
): MarkdownSyntax {
  const collect = (key: string) => instances.flatMap(({ options }) => toList(options[key]));
  return {
    beforeDefaults: collect('beforeDefaultRemarkPlugins'),
    plugins: collect('remarkPlugins'),
    ...(directive && { directive }),
    ...(hasComments !== undefined && { hasComments }),
    ...((instances.length > 0 || !hasTitles) && { titledNames: hasTitles ? titledNamesOf(instances) : [] }),
  };
}

const titledNamesOf = (instances: readonly ContentInstance[]): string[] => [
  ...new Set(instances.flatMap(({ options }) => toNames(options.admonitions))),
];

/** Names of admonitions by the option `admonitions` of a content plugin: `false`, or keywords, which come on top of Docusaurus' own. */
function toNames(option: unknown): readonly string[] {
  if (option === false) return [];
  const { keywords, extendDefaults }: { keywords?: unknown; extendDefaults?: unknown } =
    typeof option === 'object' && option !== null ? option : {};
  if (!Array.isArray(keywords)) return ADMONITIONS;
  const names = keywords.filter((name) => typeof name === 'string');
  return extendDefaults === false ? names : [...ADMONITIONS, ...names];
}

const toList = (value: unknown): PluggableList => (Array.isArray(value) ? (value as PluggableList) : []);
