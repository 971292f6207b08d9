import { extname, sep } from 'node:path';

/** Data files, with endings in upper or lower case. */
const DATA_FILE = '*.@([yY][mM][lL]|[yY][aA][mM][lL]|[jJ][sS][oO][nN])';

/** The levels of folders below a data folder that are watched. `createDataPoll` sees edits in deeper folders. */
const FOLDERS = '{,*/,*/*/,*/*/*/}';

/** Characters with a meaning in a pattern. */
const SPECIAL = /[!$()*+,?@[\\\]^{|}]/g;

/**
 * Makes patterns for Docusaurus' watcher (chokidar 3), which reads its list once. The watcher loses a plain path when its file is deleted, even for
 * the moment of a `git checkout`. It never sees files in a folder that did not exist at the start. But it watches a folder permanently if the
 * next name of the pattern has a wildcard. So every name that is not on the way to the site gets a wildcard that matches this name:
 * `[p]ersonas.yml`. A character with a meaning in a pattern becomes `?`. Such a pattern matches a few more names. An edit of those files only
 * causes one more read of the data.
 *
 * The watcher enters every folder that matches the first names of a pattern, and every link to a folder. It ignores the last name, and it enters
 * all folders for `**`. In a circle of links it then throws an error that ends the process, and in `node_modules` it watches thousands of folders.
 * So no pattern has `**`, and each has one more name than the path of the file: `*(/x)` matches nothing as well. The other ending, `/x*`, is
 * there for a link with the name of the file. Both endings are in one pattern, because the watcher follows a link for one pattern only.
 *
 * A folder name with a list or a range in braces (`{a,b}`) matches no pattern, because the watcher takes it apart. `createDataPoll` sees the edits
 * there.
 *
 * @param paths absolute, with forward slashes: data files with their usual endings, and folders of data files
 * @param siteDir absolute; Docusaurus makes the patterns relative to this folder, whose name may have special characters
 */
export function toWatchPatterns(paths: readonly string[], siteDir: string): string[] {
  return paths.map((path) => {
    const pattern = toPattern(path, siteDir);
    return isDataFile(path) ? `${pattern}{*(/x),/x*}` : `${pattern}/${FOLDERS}${DATA_FILE}*(/x)`;
  });
}

/** The names on the way to the site cannot vanish, so they stay plain as far as possible: the watcher starts at the last folder before a wildcard. */
function toPattern(path: string, siteDir: string): string {
  const siteNames = siteDir.split(sep);
  let isOnWay = true;
  const names = path.split('/').map((name, index) => {
    isOnWay &&= name === siteNames[index] && name.search(SPECIAL) === -1;
    return isOnWay ? name : toWildcard(name);
  });
  return names.join('/');
}

/** `?` alone would not count as a wildcard. */
function toWildcard(name: string): string {
  const plain = name.replace(SPECIAL, '?');
  return `${/^[\w .~-]/.test(plain) ? `[${plain[0]}]` : '[^a]'}${plain.slice(1)}`;
}

const isDataFile = (path: string): boolean => /^\.(ya?ml|json)$/i.test(extname(path));
