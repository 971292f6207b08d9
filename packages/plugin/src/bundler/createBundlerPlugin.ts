import type { RemarkPersonasOptions, remarkPersonas } from 'remark-personas';
import { PLUGIN_NAME } from '../shared/names.js';

/**
 * What we use of a webpack or Rspack compiler. Both have it; a type of either would tie us to one.
 */
export interface BundlerCompiler {
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
  /** Built from the options ahead of time, since Docusaurus 3.6. */
  processors?: unknown;
}

export interface BundlerPluginOptions {
  /** The remark plugin and its options, to be installed in every content plugin; absent when the site does it itself. */
  remark?: readonly [plugin: typeof remarkPersonas, options: RemarkPersonasOptions];
  /** Changes whenever our code or options do; a warm cache would keep what the old ones made. */
  fingerprint: string;
}

/** An object with `apply`, for `configureWebpack`'s `plugins`: the same for the client and the server compiler. */
export interface BundlerPlugin {
  apply(compiler: BundlerCompiler): void;
}

/**
 * Installs the remark plugin in each `@docusaurus/mdx-loader` of the site and makes the bundler's cache depend on our version.
 *
 * It works in `apply`, since only there the rules of all plugins are known, whatever their order. It rests on Docusaurus' internals
 * (docs/design.md, "Remark and MDX"), so it confirms that it took and stops with the manual instructions where it did not.
 */
export function createBundlerPlugin({ remark, fingerprint }: BundlerPluginOptions): BundlerPlugin {
  const transformer = remark && createTransformer(remark);
  return {
    apply(compiler) {
      extendCacheVersion(compiler.options, fingerprint);
      if (transformer === undefined) return;
      const count = installTransformer(compiler.options.module.rules, transformer.attacher);
      if (count === 0) throw new Error(toManualInstructions('no rule of @docusaurus/mdx-loader was found'));
      confirmTransformer(compiler, transformer);
    },
  };
}

/** A remark plugin, in the form that unified takes without options. */
export type RemarkAttacher = () => ReturnType<typeof remarkPersonas>;

interface Transformer {
  attacher: RemarkAttacher;
  /** Whether a processor has taken it up. */
  isAttached(): boolean;
}

const OWNER = Symbol.for(PLUGIN_NAME);

function createTransformer([plugin, options]: NonNullable<BundlerPluginOptions['remark']>): Transformer {
  let attached = false;
  const attacher = () => {
    attached = true;
    return plugin(options);
  };
  return { attacher: Object.assign(attacher, { [OWNER]: true }), isAttached: () => attached };
}

/**
 * Adds the transformer to each MDX loader entry of the rules, in place, and returns how many there are. Client and server
 * compilers may share an entry, so one that has the transformer is left as it is.
 */
export function installTransformer(rules: readonly unknown[], attacher: RemarkAttacher): number {
  let count = 0;
  for (const entry of mdxLoaderEntries(rules)) {
    count += 1;
    const { processors: _, ...options } = (entry.options ?? {}) as MdxLoaderOptions;
    const plugins = options.beforeDefaultRemarkPlugins ?? [];
    if (plugins.includes(attacher)) continue;
    if (plugins.some(isOurs)) throw new Error(TWO_INSTANCES);
    entry.options = { ...options, beforeDefaultRemarkPlugins: [...plugins, attacher] };
  }
  return count;
}

const TWO_INSTANCES = `${PLUGIN_NAME} is installed twice. One instance serves all docs, blogs and pages of a site; remove the other, or give it the option \`remark: 'manual'\`.`;

function isOurs(plugin: unknown): boolean {
  return typeof plugin === 'function' && OWNER in plugin;
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
 * An MDX loader that ran while no processor took the transformer up means that the loader no longer reads what we changed. Then
 * directives would stay unrendered in silence. (From a warm cache nothing runs, and nothing is to be said.)
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
    // Child compilations (of a page's HTML) end while the loaders of this one are still at work.
    if (compilation !== current || !compiled || transformer.isAttached()) return;
    const message = toManualInstructions('@docusaurus/mdx-loader did not use it');
    compilation.errors.push(new compiler.webpack.WebpackError(message));
  });
}

/** What to do where the remark plugin cannot be installed by itself. */
export function toManualInstructions(reason: string): string {
  return `${PLUGIN_NAME} could not install its remark plugin in this version of Docusaurus: ${reason}.
Install it by hand. Give the plugin the option \`remark: 'manual'\`, and every content plugin (docs, blog, pages) the remark plugin:

  import { remarkPlugin } from '${PLUGIN_NAME}/remark';

  docs: { beforeDefaultRemarkPlugins: [remarkPlugin()] },
`;
}

/** Webpack keeps the version in `cache`, Rspack 1 in `experiments.cache`. Neither has one when nothing is kept between runs. */
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
