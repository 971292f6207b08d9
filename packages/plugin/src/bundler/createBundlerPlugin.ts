import type { RemarkPersonasOptions, remarkPersonas } from 'remark-personas';
import { PLUGIN_NAME } from '../shared/names.js';
import { reportViewErrors } from './viewErrors.js';

/** The part of a webpack or Rspack compiler that we use. Both have it. The type of one bundler would tie us to that bundler. */
export interface BundlerCompiler {
  /** `client` or `server`. */
  name?: string;
  options: { module: { rules: unknown[] }; cache?: unknown; experiments?: unknown };
  webpack: {
    NormalModule: { getCompilationHooks(compilation: never): { loader: Hook<[LoaderContext]> } };
    WebpackError: new (message: string) => Error;
  };
  hooks: { thisCompilation: Hook<[Compilation]>; afterCompile: Hook<[Compilation]> };
}
interface Hook<T extends unknown[]> {
  tap(name: string, run: (...args: T) => void): void;
}
interface Compilation {
  errors: unknown[];
  modules: Iterable<{ identifier(): string }>;
}
interface LoaderContext {
  loaders?: readonly { path?: string }[];
}

/** One `{ loader, options }` of a rule. */
interface LoaderEntry {
  loader: string;
  options?: unknown;
}
/** The options of `@docusaurus/mdx-loader` that we touch. */
interface MdxLoaderOptions {
  beforeDefaultRemarkPlugins?: readonly unknown[];
  /** Since Docusaurus 3.6, the loader builds processors from the options ahead of time. */
  processors?: unknown;
}

export interface BundlerPluginOptions {
  /** The remark plugin and its options, to install in every content plugin. Absent if the site installs the remark plugin itself. */
  remark?: readonly [plugin: typeof remarkPersonas, options: RemarkPersonasOptions];
  /** Whether the plugin instance answers a document, by its absolute path. Default: it answers all. */
  answers?(path: string): boolean;
  /** Whether this plugin reports the errors of views. One instance does it for all. Default: it does. */
  reportsViews?(): boolean;
  /** Changes with our code and options. Without it, a warm cache would keep the results of old code. */
  fingerprint: string;
}

/** An object with `apply`, for `plugins` of `configureWebpack`. Client and server compiler use the same object. */
export interface BundlerPlugin {
  apply(compiler: BundlerCompiler): void;
}

/**
 * Installs the remark plugin in each `@docusaurus/mdx-loader` of the site and makes the bundler's cache depend on our version.
 *
 * The installation runs in `apply`, because only there the rules of all plugins are known, in any order of plugins. It depends on Docusaurus'
 * internals (docs/design.md, "Remark and MDX"). So the plugin confirms that the installation worked, and otherwise stops with manual instructions.
 */
export function createBundlerPlugin({
  remark,
  answers = () => true,
  reportsViews = () => true,
  fingerprint,
}: BundlerPluginOptions): BundlerPlugin {
  const transformer = remark && createTransformer(remark, answers);
  return {
    apply(compiler) {
      extendCacheVersion(compiler.options, fingerprint);
      // The server compiles the same views.
      if (compiler.name !== 'server' && reportsViews()) reportViewErrors(compiler);
      if (transformer === undefined) return;
      const count = installTransformer(compiler.options.module.rules, transformer.attacher);
      if (count === 0) throw new Error(toManualInstructions('no rule of @docusaurus/mdx-loader was found'));
      confirmTransformer(compiler, transformer);
    },
  };
}

/** A remark plugin in the form that unified accepts without options. */
export type RemarkAttacher = () => ReturnType<typeof remarkPersonas>;

interface Transformer {
  attacher: RemarkAttacher;
  /** Whether a processor has attached the remark plugin. */
  isAttached(): boolean;
}

function createTransformer(
  [plugin, options]: NonNullable<BundlerPluginOptions['remark']>,
  answers: (path: string) => boolean,
): Transformer {
  let attached = false;
  const attacher: RemarkAttacher = () => {
    attached = true;
    const transform = plugin(options);
    return (tree, file) => {
      if (answers(file.path)) transform(tree, file);
    };
  };
  return { attacher, isAttached: () => attached };
}

/**
 * Adds the transformer to each MDX loader entry of the rules, in place, and returns the number of entries. Client and server compilers may share
 * an entry, so an entry that has the transformer stays as it is. Each instance of the plugin adds its own, which leaves the documents of the others alone.
 */
export function installTransformer(rules: readonly unknown[], attacher: RemarkAttacher): number {
  let count = 0;
  for (const entry of mdxLoaderEntries(rules)) {
    count += 1;
    const { processors: _, ...options } = (entry.options ?? {}) as MdxLoaderOptions;
    const plugins = options.beforeDefaultRemarkPlugins ?? [];
    if (plugins.includes(attacher)) continue;
    entry.options = { ...options, beforeDefaultRemarkPlugins: [...plugins, attacher] };
  }
  return count;
}

function* mdxLoaderEntries(rules: readonly unknown[]): Generator<LoaderEntry> {
  for (const rule of rules) {
    if (typeof rule !== 'object' || rule === null) continue;
    if ('loader' in rule && isMdxLoader(rule.loader)) yield rule as LoaderEntry;
    for (const key of ['use', 'oneOf', 'rules'] as const) {
      const nested = (rule as Partial<Record<typeof key, unknown>>)[key];
      if (Array.isArray(nested)) yield* mdxLoaderEntries(nested);
      else if (typeof nested === 'object') yield* mdxLoaderEntries([nested]);
    }
  }
}

function isMdxLoader(path: unknown): boolean {
  return typeof path === 'string' && /(?:^|[\\/])@docusaurus[\\/]mdx-loader(?:[\\/]|$)/.test(path);
}

/**
 * Adds an error to the compilation if an MDX loader ran and no processor attached the transformer. The loader then no longer reads the options
 * that we changed, and directives would stay unrendered without any message. With a warm cache no loader runs, and there is nothing to report.
 */
function confirmTransformer(compiler: BundlerCompiler, transformer: Transformer): void {
  let current: Compilation | undefined;
  let compiled = false;
  compiler.hooks.thisCompilation.tap(PLUGIN_NAME, (compilation) => {
    current = compilation;
    const hooks = compiler.webpack.NormalModule.getCompilationHooks(compilation as never);
    hooks.loader.tap(PLUGIN_NAME, (context) => {
      compiled ||= context.loaders?.some(({ path }) => isMdxLoader(path)) ?? false;
    });
  });
  compiler.hooks.afterCompile.tap(PLUGIN_NAME, (compilation) => {
    // A child compilation (of a page's HTML) ends while the loaders of this compilation still work.
    if (compilation !== current || !compiled || transformer.isAttached()) return;
    const message = toManualInstructions('@docusaurus/mdx-loader did not use the plugin');
    compilation.errors.push(new compiler.webpack.WebpackError(message));
  });
}

/** Returns the message for a site in which the remark plugin cannot be installed automatically. */
export function toManualInstructions(reason: string): string {
  return `${PLUGIN_NAME} could not install its remark plugin in this version of Docusaurus: ${reason}.
Install the remark plugin by hand: set the option \`remark: 'manual'\`, and add the remark plugin to every content plugin (docs, blog, pages):

  import { remarkPlugin } from '${PLUGIN_NAME}/remark';

  docs: { beforeDefaultRemarkPlugins: [remarkPlugin()] },
`;
}

/** Webpack keeps the version in `cache`, Rspack 1 in `experiments.cache`. Without a persistent cache neither has a version. */
export function extendCacheVersion(
  options: { cache?: unknown; experiments?: unknown },
  fingerprint: string,
): void {
  const experiments = options.experiments as { cache?: unknown } | undefined;
  for (const cache of [options.cache, experiments?.cache]) {
    if (typeof cache !== 'object' || cache === null || !('version' in cache)) continue;
    cache.version = `${cache.version}-${fingerprint}`;
  }
}
