import { describe, expect, it, vi } from 'vitest';
import {
  type BundlerCompiler,
  createBundlerPlugin,
  extendCacheVersion,
  installTransformer,
} from './createBundlerPlugin.js';
import { viewErrors } from './viewErrors.js';

const MDX_LOADER = '/site/node_modules/.pnpm/x/node_modules/@docusaurus/mdx-loader/lib/index.js';
const attacher = () => () => {};
const processors = { mdProcessor: {}, mdxProcessor: {} };

describe('installTransformer', () => {
  it('adds the transformer after the site’s own plugins, and drops the prebuilt processors', () => {
    const own = () => {};
    const options = { siteDir: '/site', beforeDefaultRemarkPlugins: [own], processors };
    const entry = { loader: MDX_LOADER, options };
    const other = { loader: '/site/node_modules/@docusaurus/plugin-content-blog/lib/markdownLoader.js' };
    expect(installTransformer([{ test: /\.mdx?$/, use: [entry, other] }], attacher)).toBe(1);
    expect(entry.options).toEqual({ siteDir: '/site', beforeDefaultRemarkPlugins: [own, attacher] });
    // Client and server may share the options object, so it stays unchanged.
    expect(options).toEqual({ siteDir: '/site', beforeDefaultRemarkPlugins: [own], processors });
    expect(other).not.toHaveProperty('options');
  });

  it('finds the loader in every place that a rule may have it', () => {
    const entry = () => ({ loader: MDX_LOADER, options: {} });
    const windows = { loader: 'C:\\site\\node_modules\\@docusaurus\\mdx-loader\\lib\\index.js', options: {} };
    const rules = [
      { use: [entry()] },
      { use: entry() },
      { oneOf: [{ use: [entry()] }, { rules: [windows] }] },
      { loader: '@docusaurus/mdx-loader' },
      { use: ['babel-loader', { loader: 'other' }], type: 'asset' },
      { use: () => [] },
      '...',
      null,
      false,
      0,
      undefined,
    ];
    expect(installTransformer(rules, attacher)).toBe(5);
    expect(windows.options).toEqual({ beforeDefaultRemarkPlugins: [attacher] });
    expect(rules[3]).toEqual({
      loader: '@docusaurus/mdx-loader',
      options: { beforeDefaultRemarkPlugins: [attacher] },
    });
  });

  it('adds it once to an entry that two compilers share', () => {
    const entry = { loader: MDX_LOADER, options: {} };
    expect(installTransformer([{ use: [entry] }], attacher)).toBe(1);
    expect(installTransformer([{ use: [entry] }], attacher)).toBe(1);
    expect(entry.options).toEqual({ beforeDefaultRemarkPlugins: [attacher] });
  });
});

describe('extendCacheVersion', () => {
  it('changes the version where the bundler keeps it', () => {
    const webpack = { cache: { type: 'filesystem', version: '3.10.2-abc' } };
    const rspack = { cache: true, experiments: { cache: { type: 'persistent', version: 'client-3.10.2' } } };
    extendCacheVersion(webpack, 'f00');
    extendCacheVersion(rspack, 'f00');
    expect(webpack.cache.version).toBe('3.10.2-abc-f00');
    expect(rspack.experiments.cache.version).toBe('client-3.10.2-f00');
  });

  it('leaves a bundler without a persistent cache alone', () => {
    for (const options of [{}, { cache: false, experiments: {} }, { cache: { type: 'memory' } }]) {
      const before = structuredClone(options);
      extendCacheVersion(options, 'f00');
      expect(options).toEqual(before);
    }
  });
});

describe('createBundlerPlugin', () => {
  const remark = [attacher, { output: 'mdx', viewModule: String }] as const;

  it('stops with the manual instructions if there is no MDX loader', () => {
    const { compiler } = createCompiler([{ loader: 'babel-loader' }]);
    const plugin = createBundlerPlugin({ remark, fingerprint: 'f00' });
    expect(() => plugin.apply(compiler)).toThrowErrorMatchingInlineSnapshot(`
      [Error: docusaurus-plugin-personas could not install its remark plugin in this version of Docusaurus: no rule of @docusaurus/mdx-loader was found.
      Install the remark plugin by hand: set the option \`remark: 'manual'\`, and add the remark plugin to every content plugin (docs, blog, pages):

        import { remarkPlugin } from 'docusaurus-plugin-personas/remark';

        docs: { beforeDefaultRemarkPlugins: [remarkPlugin()] },
      ]
    `);
  });

  it('reports a loader that ran and did not use the transformer', () => {
    const { compiler, compile } = createCompiler([{ loader: MDX_LOADER, options: {} }]);
    createBundlerPlugin({ remark, fingerprint: 'f00' }).apply(compiler);
    expect(compile(['/x/babel-loader.js'])).toEqual([]);
    expect(compile([MDX_LOADER])).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('@docusaurus/mdx-loader did not use the plugin'),
      }),
    ]);
  });

  it('reports nothing after a processor of any compiler has attached the transformer', () => {
    const entry = { loader: MDX_LOADER, options: {} };
    const client = createCompiler([entry]);
    const server = createCompiler([entry]);
    const plugin = createBundlerPlugin({ remark, fingerprint: 'f00' });
    plugin.apply(client.compiler);
    plugin.apply(server.compiler);
    const { beforeDefaultRemarkPlugins } = entry.options as { beforeDefaultRemarkPlugins: (() => unknown)[] };
    expect(beforeDefaultRemarkPlugins).toHaveLength(1);
    beforeDefaultRemarkPlugins[0]?.();
    expect(client.compile([MDX_LOADER])).toEqual([]);
    expect(server.compile([MDX_LOADER])).toEqual([]);
  });

  it('installs the transformer of each instance, which changes only the documents that the instance answers', () => {
    const entry = { loader: MDX_LOADER, options: {} };
    const { compiler } = createCompiler([entry]);
    const changed: string[] = [];
    for (const id of ['first', 'second']) {
      const plugin = () => (_tree: unknown, file: { path: string }) =>
        void changed.push(`${id} ${file.path}`);
      createBundlerPlugin({
        remark: [plugin as never, remark[1]],
        answers: (path) => path.startsWith(`/${id}`),
        fingerprint: id,
      }).apply(compiler);
    }
    const { beforeDefaultRemarkPlugins } = entry.options as {
      beforeDefaultRemarkPlugins: (() => (tree: unknown, file: { path: string }) => void)[];
    };
    const transformers = beforeDefaultRemarkPlugins.map((attach) => attach());
    for (const path of ['/first/a.md', '/second/b.md', '/third/c.md'])
      for (const transform of transformers) transform({}, { path });
    expect(changed).toEqual(['first /first/a.md', 'second /second/b.md']);
  });

  it('reports the errors of views for one of several instances only', () => {
    const { compiler, compile } = createCompiler([]);
    for (const id of ['first', 'second']) {
      createBundlerPlugin({ reportsViews: () => id === 'first', fingerprint: id }).apply(compiler);
    }
    const load = () => viewErrors.set('a', 'There is no persona "P007".');
    expect(compile([], { modules: ['a'], load })).toHaveLength(1);
  });

  it('touches no rule when the site installs the transformer itself', () => {
    const rules = [{ loader: MDX_LOADER, options: { processors } }];
    const { compiler } = createCompiler(rules);
    createBundlerPlugin({ fingerprint: 'f00' }).apply(compiler);
    expect(rules).toEqual([{ loader: MDX_LOADER, options: { processors } }]);
  });

  it('reports the error of a view once, if a page still imports the view, and only in the client', () => {
    const client = createCompiler([]);
    const server = createCompiler([], 'server');
    const plugin = createBundlerPlugin({ fingerprint: 'f00' });
    plugin.apply(client.compiler);
    plugin.apply(server.compiler);
    const load = () => {
      viewErrors.set('left out', 'There is no persona "P008".');
      viewErrors.set('b', 'There is no persona "P009".');
      viewErrors.set('a', 'There is no persona "P007".');
      viewErrors.set('again', 'There is no persona "P009".');
    };
    expect(client.compile([], { modules: ['again', 'b', 'other', 'a'], load })).toEqual([
      new Error('There is no persona "P007".'),
      new Error('There is no persona "P009".'),
    ]);
    expect(client.compile([], { modules: ['a', 'b'] })).toEqual([]);
    expect(server.compile([], { modules: ['a', 'b'], load })).toEqual([]);
  });
});

/** The part of a compiler that the plugin uses. `compile` runs the loaders of one module and returns the errors. */
function createCompiler(rules: unknown[], name = 'client') {
  type Tap = Parameters<BundlerCompiler['hooks']['afterCompile']['tap']>[1];
  const compilationTaps: Tap[] = [];
  const doneTaps: Tap[] = [];
  const loader = { tap: vi.fn() };
  const compiler: BundlerCompiler = {
    name,
    options: { module: { rules } },
    webpack: { NormalModule: { getCompilationHooks: () => ({ loader }) }, WebpackError: Error },
    hooks: {
      thisCompilation: { tap: (_name, run) => void compilationTaps.push(run) },
      afterCompile: { tap: (_name, run) => void doneTaps.push(run) },
    },
  };
  const compile = (loaders: string[], { modules = [] as string[], load = () => {} } = {}): unknown[] => {
    const compilation = {
      errors: [] as unknown[],
      modules: modules.map((id) => ({ identifier: () => id })),
    };
    for (const run of compilationTaps) run(compilation);
    for (const [, run] of loader.tap.mock.calls.splice(0))
      run({ loaders: loaders.map((path) => ({ path })) });
    load();
    for (const run of doneTaps) run(compilation);
    return compilation.errors;
  };
  return { compiler, compile };
}
