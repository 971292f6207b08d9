import { PLUGIN_NAME } from '../shared/names.js';

/**
 * The style sheets of the theme by name, each with the folders of its components. The first match counts. Docusaurus puts all styles of a site into
 * one sheet for every page. These sheets are loaded only with the components that need them, so a page without personas pays nothing.
 */
const SHEETS = {
  /** The tools of tables and galleries. A script loads them. */
  'personas-tools': 'PersonaTools',
  /** Components that only generated pages have. */
  'personas-pages': 'Persona\\w*Page\\w*',
  personas: '\\w+',
} as const;

/** Docusaurus' own group `styles` has 50. A higher priority takes the styles first. */
const PRIORITY = 60;

/** The part of a webpack or Rspack compiler that the plugin uses. */
interface SheetCompiler {
  hooks: { afterEmit: { tap(name: string, run: (compilation: SheetCompilation) => void): void } };
}
interface SheetCompilation {
  namedChunks: { keys(): Iterable<string>; get(name: string): { files: Iterable<string> } | undefined };
}

export interface Sheets {
  /** Records the files, as a bundler plugin. */
  apply(compiler: SheetCompiler): void;
  /** The files of the last build, relative to the folder of the built site, such as `assets/css/personas.1a2b3c4d.css`. */
  files(): string[];
}

/** Records which files the bundler makes of the groups of {@link toSheetGroups}. */
export function createSheets(): Sheets {
  const files = new Map<string, string[]>();
  return {
    apply({ hooks }) {
      hooks.afterEmit.tap(PLUGIN_NAME, ({ namedChunks }) => {
        // The compiler of the server has no such chunk, and must not remove the files of the browser's compiler.
        const names = new Set(namedChunks.keys());
        for (const name of Object.keys(SHEETS)) {
          // Rspack 1.2, which Docusaurus 3.7 has, throws for a name that it does not have.
          const chunk = names.has(name) ? namedChunks.get(name) : undefined;
          if (chunk)
            files.set(
              name,
              [...chunk.files].filter((file) => file.endsWith('.css')),
            );
        }
      });
    },
    // The styles of a page come after the styles of its parts.
    files: () =>
      Object.keys(SHEETS)
        .toReversed()
        .flatMap((name) => files.get(name) ?? []),
  };
}

/** An entry of `optimization.splitChunks.cacheGroups`. */
export interface SheetGroup {
  name: string;
  /** Styles in files of their own. */
  type: 'css/mini-extract';
  test: RegExp;
  chunks: 'all';
  enforce: true;
  priority: number;
}

/**
 * Returns the groups of the browser's compiler.
 *
 * @param theme absolute folder of the components
 */
export function toSheetGroups(theme: string): Record<string, SheetGroup> {
  const start = theme.replace(/[^\w]/g, '\\$&');
  const names = Object.keys(SHEETS) as (keyof typeof SHEETS)[];
  return Object.fromEntries(
    names.map((name, index) => [
      name,
      {
        name,
        type: 'css/mini-extract',
        // This is a regular expression, because Rspack would call a JavaScript function for each module of the site.
        test: new RegExp(`^${start}[\\\\/](?:${SHEETS[name]})[\\\\/]`),
        chunks: 'all',
        enforce: true,
        priority: PRIORITY + names.length - index,
      },
    ]),
  );
}
