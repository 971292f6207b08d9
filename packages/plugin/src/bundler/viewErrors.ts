import { PLUGIN_NAME } from '../shared/names.js';

/** Messages of views with errors since the compilation began, by the identifier of the view's module. The view loader sets them. */
export const viewErrors = new Map<string, string>();

/** The part of a webpack or Rspack compiler that we use. */
interface Compiler {
  webpack: { WebpackError: new (message: string) => Error };
  hooks: Record<
    'thisCompilation' | 'afterCompile',
    { tap(name: string, run: (compilation: Compilation) => void): void }
  >;
}
interface Compilation {
  errors: unknown[];
  modules: Iterable<{ identifier(): string }>;
}

/**
 * Adds the errors of views to a compilation, but only of views that a page of the site imports. Rspack's persistent cache begins with the modules of
 * the last build and compiles a view again before it finds out that nobody imports the view any more. An error that the loader itself reports
 * then stays, and ends the build.
 */
export function reportViewErrors({ webpack, hooks }: Compiler): void {
  let current: Compilation | undefined;
  hooks.thisCompilation.tap(PLUGIN_NAME, (compilation) => {
    current = compilation;
    viewErrors.clear();
  });
  hooks.afterCompile.tap(PLUGIN_NAME, (compilation) => {
    // Rspack takes long to list the modules, so it is read only if there are errors. Child compilations have no views.
    if (compilation !== current || viewErrors.size === 0) return;
    const messages = Array.from(compilation.modules, (module) => viewErrors.get(module.identifier()));
    for (const message of new Set(messages.sort())) {
      if (message !== undefined) compilation.errors.push(new webpack.WebpackError(message));
    }
  });
}
