import { type ContentInstance, listInstances } from 'remark-personas/docusaurus';
import type { OwnOptions } from '../site/listOwnOptions.js';
import type { OpenSite } from '../site/openSite.js';

/** The part of the site's `@docusaurus/mdx-loader` that makes a compiler of Markdown from the options of a content plugin. */
interface ProcessorModule {
  createProcessorUncached(args: {
    options: object;
    format: 'mdx';
  }): Promise<{ process(input: object): Promise<unknown> }>;
}

/**
 * Says in words whether the remark plugin takes in a site. With `remark: 'auto'`, the site's own Markdown compiler is asked whether it takes the plugin where
 * ours puts it. With `'manual'`, the configuration is read.
 */
export async function checkRemark(
  { config, core }: OpenSite,
  own: readonly OwnOptions[],
): Promise<{ text: string; advice?: string }> {
  if (own.length === 0) return { text: 'no, the plugin is not in the configuration', advice: NOT_INSTALLED };
  if (own.some(({ remark }) => remark === 'manual')) {
    const contents = listInstances(config);
    const count = contents.filter(hasRemark).length;
    return {
      text: `by hand, in ${count} of ${contents.length} content plugins`,
      ...(count < contents.length && { advice: NOT_EVERYWHERE }),
    };
  }
  const takes = await takesPlugins(core, config);
  if (takes === undefined)
    return { text: 'not known: the Markdown compiler of this Docusaurus could not be asked' };
  return takes ? { text: 'yes, automatically' } : { text: 'no', advice: DOES_NOT_TAKE };
}

function hasRemark({ options }: ContentInstance): boolean {
  const plugins = options.beforeDefaultRemarkPlugins;
  return (
    Array.isArray(plugins) &&
    plugins.some((entry) => {
      const plugin: unknown = Array.isArray(entry) ? entry[0] : entry;
      return typeof plugin === 'function' && plugin.name === 'remarkPersonas';
    })
  );
}

/** Compiles a short text, and looks whether a plugin in `beforeDefaultRemarkPlugins` runs. */
async function takesPlugins(core: NodeJS.Require, config: OpenSite['config']): Promise<boolean | undefined> {
  let ran = false;
  const probe = () => () => {
    ran = true;
  };
  try {
    const { createProcessorUncached }: ProcessorModule = core('@docusaurus/mdx-loader/lib/processor.js');
    const processor = await createProcessorUncached({
      options: {
        admonitions: true,
        beforeDefaultRemarkPlugins: [probe],
        markdownConfig: config.markdown,
        staticDirs: [],
        siteDir: '.',
      },
      format: 'mdx',
    });
    await processor.process({
      content: 'Text',
      filePath: 'text.mdx',
      frontMatter: {},
      compilerName: 'server',
    });
    return ran;
  } catch {
    return ran || undefined;
  }
}

const NOT_INSTALLED = "Add `plugins: ['docusaurus-plugin-personas']` to the configuration of the site.";
const NOT_EVERYWHERE =
  'With `remark: manual`, documents of content plugins without the remark plugin show directives as text. The README of docusaurus-plugin-personas says how to add it.';
const DOES_NOT_TAKE =
  'This version of Docusaurus does not take the remark plugin. Set the option `remark: manual`, and add it by hand: the README of docusaurus-plugin-personas says how.';
