import { PAGES_FOLDER, PLUGIN_NAME } from './names.js';

/** What we use of a webpack or Rspack compiler. */
export interface RuleCompiler {
  options: { module: { rules: unknown[]; parser?: { json?: { exportsDepth?: number } } } };
  hooks: { environment: { tap(name: string, run: () => void): void } };
}

const PAGE_FILES = new RegExp(String.raw`[\\/]${PLUGIN_NAME}[\\/][^\\/]+[\\/]${PAGES_FOLDER}[\\/].+\.json$`);

/**
 * Keeps the bundler from listing every key of every object in the data of pages as something that might be left out: no page leaves out
 * anything, and the lists are many times as large as the data (for 1,000 personas, more than half of the memory of a build).
 *
 * An object with `apply`, for `configureWebpack`'s `plugins`. Bundlers that do not know the setting (webpack before 5.98, Rspack before 1.2)
 * refuse it, so it is given where they have a default for it: from the hook on, in which the defaults are there and the rules not yet read.
 */
export const pageDataPlugin = {
  apply({ options, hooks }: RuleCompiler): void {
    hooks.environment.tap(PLUGIN_NAME, () => {
      const { rules, parser } = options.module;
      if (parser?.json?.exportsDepth === undefined) return;
      rules.push({ test: PAGE_FILES, type: 'json', parser: { exportsDepth: 1 } });
    });
  },
};
