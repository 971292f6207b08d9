import { basename, dirname, extname } from 'node:path/posix';

/**
 * Patterns for Docusaurus' watcher, which takes its list once and ignores what appears in a folder that was not there then. A pattern with
 * a wildcard in the folder's own name makes it watch the folder above: `[p]ersonas` matches `personas` and nothing else.
 *
 * @param paths files and folders, with forward slashes; what has no extension is a folder of data files, or may become one
 */
export function toWatchPatterns(paths: readonly string[]): string[] {
  return paths.map((path) => {
    if (extname(path) !== '') return path;
    const name = basename(path);
    return `${dirname(path)}/[${name.slice(0, 1)}]${name.slice(1)}/**/*.{yml,yaml,json}`;
  });
}
